from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_amount_type import OrderAmountType
    from .order_line_flag import OrderLineFlag
    from .product_type import ProductType


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderLineUpdate(Model):
    """One product of an order to add, change or take away."""

    id: int
    """Variation of a product, `data[].variation_id` of the list of variations. Example: `10726652`."""
    qty: int
    """Pieces that the line is to have. Example: `3`."""
    product_status: ProductType | str
    """Where the stock of a product comes from. S is own stock, R another supplier's, PO is made on
    preorder. Example: `S`."""
    warehouse_id: int | Unset = UNSET
    """Warehouse to take them from, `data[].id` of the list of warehouses; 0 or absent for the main one.
    Example: `22`."""
    type_: OrderAmountType | str | Unset = UNSET
    """Whether an amount is given in rupiah or in percent. Example: `NOMINAL`."""
    percentage: int | Unset = UNSET
    """Discount in percent of the line. Example: `10`."""
    nominal: int | Unset = UNSET
    """Discount of the line in rupiah. Example: `5000`."""
    flag: OrderLineFlag | str | Unset = UNSET
    """What to do with the line. Absent, a line that the order has is edited and any other is new. Example:
    `EDIT`."""
    discount_promo: int | Unset = UNSET
    """Discount by a promotion in rupiah; it replaces the discount of the product. Example: `2500`."""
    promo_id: int | Unset = UNSET
    """The promotion; promotions have no operations of their own. Example: `41`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "qty",
            "product_status",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_amount_type import OrderAmountType
        from .order_line_flag import OrderLineFlag
        from .product_type import ProductType

        return {
            "product_status": enum(ProductType),
            "type_": enum(OrderAmountType),
            "flag": enum(OrderLineFlag),
        }
