from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductReference(Model):
    """A saved product by its ids."""

    product_id: int
    """The product. Example: `2950570`."""
    product_meta_id: list[int]
    """Its variations, in the order of their ids; elsewhere called variation_id. Example: `[10726652,
    10726653]`."""
    total_stock: int
    """Pieces of all variations in all warehouses. Example: `40`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_id",
            "product_meta_id",
            "total_stock",
        )
    )
