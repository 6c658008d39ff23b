from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductCategoryCreate(Model):
    """A new product category."""

    name: str
    """Name of the category. Example: `Kerudung`."""
    root_categories_id: int
    """Root category, `data[].id` of the provider's list of root product categories. Example: `22`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "root_categories_id",
        )
    )
