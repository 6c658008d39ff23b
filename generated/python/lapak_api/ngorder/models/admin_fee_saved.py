from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class AdminFeeSaved(Model):
    """An admin fee as it was stored."""

    id: int
    """The fee. Example: `262`."""
    nominal: str
    """The fee in rupiah, digits as text; a number in the list. Example: `1200`."""
    category_code: str
    """Code of the kind of customers who pay it. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "nominal",
            "category_code",
        )
    )
