from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
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
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_meta_id",
            "name",
            "price",
            "quantity",
        )
    )
