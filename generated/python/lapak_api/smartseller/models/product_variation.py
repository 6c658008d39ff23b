from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductVariation(Model):
    """A variation as the list of products shows it."""

    id: int
    """The variation. Example: `10726652`."""
    sku: str
    """Stock keeping unit. Example: `KER-MER-Ax7`."""
    image: str
    """Address of the primary picture; empty for none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    thumbnail: str
    """Address of the small primary picture; empty for none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    weight: int
    """Grams. Example: `110`."""
    size: str
    """Size; may be empty. Example: `115 x 115`."""
    color: str
    """Colour; may be empty. Example: `merah marun`."""
    price_buy: int
    """Purchase price in rupiah. Example: `27000`."""
    price: int
    """Selling price in rupiah. Example: `45000`."""
    price_reseller: int
    """Price for resellers in rupiah. Example: `40000`."""
    price1: int
    """Price in rupiah for the first of the shop's own customer categories. Example: `42000`."""
    price2: int
    """Price in rupiah for the second of the shop's own customer categories. Example: `41000`."""
    price3: int
    """Price in rupiah for the third of the shop's own customer categories. Example: `40500`."""
    stock_quantity: int
    """Pieces in all warehouses. Example: `25`."""
    stock: YesNo
    """Whether the variation is in stock; tells for products of type R and PO, which are not counted.
    Example: `Y`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "sku",
            "image",
            "thumbnail",
            "weight",
            "size",
            "color",
            "price_buy",
            "price",
            "price_reseller",
            "price1",
            "price2",
            "price3",
            "stock_quantity",
            "stock",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .yes_no import YesNo

        return {
            "stock": enum(YesNo),
        }
