from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model

if TYPE_CHECKING:
    from .product_type import ProductType
    from .variation_promo import VariationPromo
    from .warehouse_flag import WarehouseFlag
    from .warehouse_stock import WarehouseStock
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class Variation(Model):
    """A variation with what it takes over from its product."""

    variation_id: int
    """The variation. Example: `10726652`."""
    product_id: int
    """Its product. Example: `2950570`."""
    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    product_type: ProductType
    """Where the stock of a product comes from. S is own stock, R another supplier's, PO is made on
    preorder. Example: `S`."""
    type_description: str
    """The product type in Indonesian words. Example: `Stok Sendiri`."""
    preorder_title: str | None
    """How long a preorder takes, in Indonesian words; null for products of other types. Example: `Preorder
    2 hari`."""
    publish_status: YesNo
    """Whether the product is published. Example: `Y`."""
    stock_quantity: int
    """Pieces in all warehouses. Example: `25`."""
    sku: str
    """Stock keeping unit. Example: `KER-MER-Ax7`."""
    image: str
    """Address of the picture; that of a default picture where there is none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    thumbnail: str
    """Address of the picture; that of a default picture where there is none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    discount: int
    """Rupiah off each piece. Example: `0`."""
    color: str
    """Colour; may be empty. Example: `merah marun`."""
    size: str
    """Size; may be empty. Example: `115 x 115`."""
    weight: int
    """Grams. Example: `110`."""
    category_id: int
    """Product category, `data[].id` of the list of product categories; 0 for none. Example: `101554`."""
    created_at: str
    """When the product was made, `yyyy-mm-ddThh:mm:ss+07:00`. Example: `2026-11-02T09:15:30+07:00`."""
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
    price_buy: int
    """Purchase price in rupiah. Example: `27000`."""
    wholesale_status: YesNo
    """Whether wholesale prices apply. Example: `Y`."""
    is_warehouse: WarehouseFlag
    """Whether the stock is kept by warehouse. Example: `0`."""
    warehouse_stock: list[WarehouseStock] | None
    """Pieces by warehouse; null where the stock is not kept by warehouse. Example: `[]`."""
    promo: list[VariationPromo]
    """Promos that the customer may use. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "product_id",
            "name",
            "product_type",
            "type_description",
            "preorder_title",
            "publish_status",
            "stock_quantity",
            "sku",
            "image",
            "thumbnail",
            "discount",
            "color",
            "size",
            "weight",
            "category_id",
            "created_at",
            "price",
            "price1",
            "price2",
            "price3",
            "price_reseller",
            "price_buy",
            "wholesale_status",
            "is_warehouse",
            "warehouse_stock",
            "promo",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .product_type import ProductType
        from .variation_promo import VariationPromo
        from .warehouse_flag import WarehouseFlag
        from .warehouse_stock import WarehouseStock
        from .yes_no import YesNo

        return {
            "product_type": enum(ProductType),
            "publish_status": enum(YesNo),
            "wholesale_status": enum(YesNo),
            "is_warehouse": enum(WarehouseFlag),
            "warehouse_stock": each(model(WarehouseStock)),
            "promo": each(model(VariationPromo)),
        }
