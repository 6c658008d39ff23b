from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductCategory(Model):
    """A product category of the shop."""

    id: int
    """The category. Example: `101554`."""
    name: str
    """Name of the category. Example: `Kerudung`."""
    root_categories_id: int | None
    """Root category; null for categories from before there were any. Example: `22`."""
    root_categories_name: str
    """Name of the root category; empty where there is none. Example: `Fashion Muslim`."""
    updated_at: str | None
    """When the category was last changed; null if never. Writes answer in UTC, such as
    2026-11-02T01:15:30.125000Z, reads in the shop's time, such as 2026-11-02 08:15:30. Example:
    `2026-11-02 08:15:30`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "root_categories_id",
            "root_categories_name",
            "updated_at",
        )
    )
