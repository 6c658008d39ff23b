from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model

if TYPE_CHECKING:
    from .preorder_setting import PreorderSetting
    from .product_type import ProductType
    from .product_variation_detail import ProductVariationDetail
    from .wholesale_band import WholesaleBand
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductDetail(Model):
    """A product with all that is known of it."""

    id: int
    """The product. Example: `2950570`."""
    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    product_type: ProductType
    """Where the stock of a product comes from. S is own stock, R another supplier's, PO is made on
    preorder. Example: `S`."""
    type_description: str
    """The product type in Indonesian words. Example: `Stok Sendiri`."""
    preorder_setting: PreorderSetting | None
    """How long a preorder takes; null where it was never set. It may be there on products of other types.
    Example: `{"number": 2, "type": "day"}`."""
    category_id: int
    """Product category, `data[].id` of the list of product categories; 0 for none. Example: `101554`."""
    category_name: str
    """Name of the product category; empty for none. Example: `Kerudung`."""
    root_categories_id: int | None
    """Root category, `data[].id` of the provider's list of root product categories. Example: `22`."""
    root_categories_name: str
    """Name of the root category; empty for none. Example: `Fashion Muslim`."""
    is_empty_root_category: bool
    """Whether the product lacks a root category. Example: `false`."""
    description: str
    """Text about the product. Example: `Voal premium 115 x 115 cm, jahit tepi`."""
    discount: int
    """Rupiah off each piece. Example: `0`."""
    weight: int
    """Grams. Example: `110`."""
    is_warehouse: bool | None
    """Whether the stock is kept by warehouse; null stands for no. Example: `true`."""
    publish_status: YesNo
    """Whether the product is published. Example: `Y`."""
    shop_id: int
    """Shop that owns the product. Example: `7`."""
    user_id: int
    """User who made the product. Example: `5`."""
    show_stock: YesNo
    """Whether the storefront shows the stock. Example: `Y`."""
    total_stock: int
    """Pieces of all variations in all warehouses. Example: `40`."""
    wholesale_status: YesNo
    """Whether wholesale prices apply. Example: `Y`."""
    has_variation: YesNo
    """Whether the product comes in several variations. Example: `Y`."""
    image: str
    """Address of the picture; empty for none. Example: `https://img.toko-kirana.example/voal.jpg`."""
    thumbnail: str
    """Address of the small picture; empty for none. Example: `https://img.toko-kirana.example/voal.jpg`."""
    variations: list[ProductVariationDetail]
    """The variations. Example: `[]`."""
    wholesale_prices: list[WholesaleBand]
    """Wholesale prices; the same that lists and requests call wholesales. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "product_type",
            "type_description",
            "preorder_setting",
            "category_id",
            "category_name",
            "root_categories_id",
            "root_categories_name",
            "is_empty_root_category",
            "description",
            "discount",
            "weight",
            "is_warehouse",
            "publish_status",
            "shop_id",
            "user_id",
            "show_stock",
            "total_stock",
            "wholesale_status",
            "has_variation",
            "image",
            "thumbnail",
            "variations",
            "wholesale_prices",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .preorder_setting import PreorderSetting
        from .product_type import ProductType
        from .product_variation_detail import ProductVariationDetail
        from .wholesale_band import WholesaleBand
        from .yes_no import YesNo

        return {
            "product_type": enum(ProductType),
            "preorder_setting": model(PreorderSetting),
            "publish_status": enum(YesNo),
            "show_stock": enum(YesNo),
            "wholesale_status": enum(YesNo),
            "has_variation": enum(YesNo),
            "variations": each(model(ProductVariationDetail)),
            "wholesale_prices": each(model(WholesaleBand)),
        }
