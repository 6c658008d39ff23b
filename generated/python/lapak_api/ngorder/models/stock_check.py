from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class StockCheck(Model):
    """Stock and prices of a variation."""

    stock: int
    """Pieces. Example: `25`."""
    price: int
    """Selling price in rupiah. Example: `45000`."""
    price_dropship: int
    """Price for resellers and dropshippers in rupiah; elsewhere called price_reseller. Example: `40000`."""
    price1: int
    """Price in rupiah for the first of the shop's own customer categories. Example: `42000`."""
    price2: int
    """Price in rupiah for the second of the shop's own customer categories. Example: `41000`."""
    price3: int
    """Price in rupiah for the third of the shop's own customer categories. Example: `40500`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "stock",
            "price",
            "price_dropship",
            "price1",
            "price2",
            "price3",
        )
    )
