from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class RootProductCategory(Model):
    """One of the provider's categories."""

    id: int
    """The root category. Example: `22`."""
    categories: str
    """Name of the one category, despite the plural. Example: `Fashion Muslim`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "categories",
        )
    )
