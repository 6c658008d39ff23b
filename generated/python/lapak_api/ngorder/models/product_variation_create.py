from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .warehouse_stock import WarehouseStock
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductVariationCreate(Model):
    """A variation of a new product."""

    sku: str
    """Stock keeping unit; empty for none. Example: `KER-MER-Ax7`."""
    images: Sequence[str] | None
    """Addresses of the pictures. Example: `["https://img.toko-kirana.example/voal-marun.jpg"]`."""
    primary_image: int | None
    """Position of the primary picture among images, from 0. Example: `0`."""
    price_buy: int
    """Purchase price in rupiah. Example: `27000`."""
    price: int
    """Selling price in rupiah. Example: `45000`."""
    price1: int
    """Price in rupiah for the first of the shop's own customer categories. Example: `42000`."""
    price2: int
    """Price in rupiah for the second of the shop's own customer categories. Example: `41000`."""
    price3: int
    """Price in rupiah for the third of the shop's own customer categories. Example: `40500`."""
    price_reseller: int
    """Price for resellers in rupiah. Example: `40000`."""
    size: str | None
    """Size. Example: `115 x 115`."""
    color: str
    """Colour. Example: `merah marun`."""
    warehouse_stock: Sequence[WarehouseStock | Mapping[str, Any]]
    """Pieces by warehouse; what is not named lies in the main one. Example: `[]`."""
    image: str | None | Unset = UNSET
    """Address of a single picture; counts when images has none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    weight: int | Unset = UNSET
    """Grams; the weight of the product when left out. Example: `110`."""
    is_warehouse: bool | Unset = UNSET
    """Sent along by the provider's own application; is_warehouse of the product is what counts. Example:
    `false`."""
    stock: YesNo | str | Unset = UNSET
    """Whether the variation is in stock, for products of type R and PO. Example: `Y`."""
    stock_quantity: int | Unset = UNSET
    """Pieces in all warehouses, for products of type S. Example: `25`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "sku",
            "images",
            "primary_image",
            "price_buy",
            "price",
            "price1",
            "price2",
            "price3",
            "price_reseller",
            "size",
            "color",
            "warehouse_stock",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .warehouse_stock import WarehouseStock
        from .yes_no import YesNo

        return {
            "warehouse_stock": each(model(WarehouseStock)),
            "stock": enum(YesNo),
        }
