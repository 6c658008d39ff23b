from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
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
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
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
