from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderProduct(Model):
    """A product of an order in short."""

    product_meta_id: int
    """The variation, `id` of a line in the request. Example: `10726652`."""
    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    price: int
    """Price of one piece in rupiah. Example: `45000`."""
    quantity: int
    """Pieces. Example: `2`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_meta_id",
            "name",
            "price",
            "quantity",
        )
    )
