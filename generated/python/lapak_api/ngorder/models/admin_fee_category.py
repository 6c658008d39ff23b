from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class AdminFeeCategory(Model):
    """The kind of customers who pay a fee."""

    code: str
    """Code of the category, `data[].code` of the list of customer categories. Example: `1`."""
    name: str
    """Name of the category. Example: `Teman`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "name",
        )
    )
