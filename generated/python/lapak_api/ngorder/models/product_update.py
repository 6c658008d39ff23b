from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .preorder_setting import PreorderSetting
    from .product_type import ProductType
    from .product_variation_update import ProductVariationUpdate
    from .warehouse_flag import WarehouseFlag
    from .wholesale_band_update import WholesaleBandUpdate
    from .yes_no import YesNo


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductUpdate(Model):
    """What to change of a product."""

    id: int
    """The product, `data[].id` of the list of products. Example: `2950570`."""
    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    product_type: ProductType | str
    """Where the stock of a product comes from. S is own stock, R another supplier's, PO is made on
    preorder. Example: `S`."""
    category_id: int
    """Product category, `data[].id` of the list of product categories; 0 for none. Example: `101554`."""
    description: str
    """Text about the product. Example: `Voal premium 115 x 115 cm, jahit tepi`."""
    shop_id: int
    """Shop that the key belongs to. Example: `7`."""
    user_id: int
    """User of the shop who makes the product, `data[].id` of the list of users. Example: `5`."""
    discount: int
    """Rupiah off each piece. Example: `0`."""
    wholesale_status: YesNo | str
    """Whether wholesale prices apply. Example: `Y`."""
    publish_status: YesNo | str
    """Whether the product is published. Example: `Y`."""
    show_stock: YesNo | str
    """Whether the storefront shows the stock. Example: `Y`."""
    has_variation: YesNo | str
    """Whether the product comes in several variations. Example: `Y`."""
    preorder_setting: PreorderSetting | Mapping[str, Any] | Unset = UNSET
    """How long a preorder takes. Example: `{"type": "day", "number": 2}`."""
    weight: int | Unset = UNSET
    """Grams. Example: `110`."""
    wholesales: Sequence[WholesaleBandUpdate | Mapping[str, Any]] | Unset = UNSET
    """Wholesale prices. They replace those that the product had; when left out, those stay. Example: `[]`."""
    is_warehouse: WarehouseFlag | int | Unset = UNSET
    """Whether the stock is kept by warehouse. Example: `0`."""
    variations: Sequence[ProductVariationUpdate | Mapping[str, Any]] | Unset = UNSET
    """Variations to change or delete; those that are left out stay as they are. Example: `[]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "product_type",
            "category_id",
            "description",
            "shop_id",
            "user_id",
            "discount",
            "wholesale_status",
            "publish_status",
            "show_stock",
            "has_variation",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .preorder_setting import PreorderSetting
        from .product_type import ProductType
        from .product_variation_update import ProductVariationUpdate
        from .warehouse_flag import WarehouseFlag
        from .wholesale_band_update import WholesaleBandUpdate
        from .yes_no import YesNo

        return {
            "product_type": enum(ProductType),
            "wholesale_status": enum(YesNo),
            "publish_status": enum(YesNo),
            "show_stock": enum(YesNo),
            "has_variation": enum(YesNo),
            "preorder_setting": model(PreorderSetting),
            "wholesales": each(model(WholesaleBandUpdate)),
            "is_warehouse": enum(WarehouseFlag),
            "variations": each(model(ProductVariationUpdate)),
        }
