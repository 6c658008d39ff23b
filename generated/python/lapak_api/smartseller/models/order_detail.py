from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .order_awb import OrderAwb
    from .order_cost_entry import OrderCostEntry
    from .order_detail_product import OrderDetailProduct
    from .order_origin import OrderOrigin
    from .order_payment_entries import OrderPaymentEntries
    from .order_person import OrderPerson
    from .order_shipping import OrderShipping
    from .order_user import OrderUser
    from .shopee_order import ShopeeOrder


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderDetail(Model):
    """An order with all that is known of it."""

    field_id: str
    """Key of the record in the provider's document database, 24 hexadecimal digits; no operation takes it.
    Example: `6a168f6f0000000002590f00`."""
    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Number of the order in the shop. Example: `12000`."""
    shop_id: int
    """The shop. Example: `7`."""
    order_date: str
    """Day of the order, yyyy-mm-dd. Example: `2026-11-14`."""
    customer: OrderPerson
    """A customer as he was when the order was made."""
    dropshipper: OrderPerson | None
    """Who sells on behalf of the shop; null when nobody does. Only seen as null."""
    receiver: OrderPerson
    """A customer as he was when the order was made."""
    total_amount: int
    """What is to be paid, in rupiah. Example: `97500`."""
    shipping: OrderShipping
    """How the parcel is sent."""
    weight: float
    """Weight in kilograms. Example: `0.22`."""
    note: str
    """Free text. Example: `Tolong kirim sebelum Jumat`."""
    origin: OrderOrigin
    """The supplier that the parcel leaves from, as it was when the order was made."""
    payment: OrderPaymentEntries
    """The payments of an order."""
    cost_of_goods_sold: int | None
    """What the products cost the shop, in rupiah. Example: `54000`."""
    order_source: str | None
    """Name of the sales channel; null for none. Example: `Whatsapp`."""
    order_cost: list[OrderCostEntry]
    """Costs and discounts of the whole order."""
    awb: OrderAwb | None
    """The airway bill. That it is null without one is assumed."""
    discount_amount: int | None
    """What was taken off, in rupiah. Example: `4500`."""
    order_cost_amount: int | None
    """What was added beside products and sending, in rupiah. Example: `2000`."""
    coupon: str | None
    """Coupon of the buyer. Only seen as null."""
    is_printed: bool
    """Whether the label has been printed. Example: `false`."""
    is_shipper_order: bool
    """Whether the parcel goes by the delivery aggregator. Example: `false`."""
    is_note_print: bool
    """Whether the note is printed on the label. Example: `true`."""
    order_progress_status: str
    """How far the order is worked on, as in the list of orders. Example: `INSTALLMENT`."""
    order_status: str
    """ACCEPT where the list of orders and the filter say ACCEPTED. Example: `ACCEPT`."""
    order_category: str
    """Where the order was made, a value of the filter of that name. Example: `APP`."""
    payment_status: str
    """How far the order is paid. Example: `INSTALLMENT`."""
    is_private_order: bool
    """Whether the order is hidden from other users of the shop. Example: `false`."""
    payment_date: str | None
    """Day of the last payment, yyyy-mm-dd; null before the first. Example: `2026-11-15`."""
    products: list[OrderDetailProduct]
    """What was ordered."""
    shopee: ShopeeOrder | None
    """What is known of an order from Shopee; null for any other."""
    created_by: OrderUser
    """A user of the shop."""
    updated_by: OrderUser
    """A user of the shop."""
    updated_at: str
    """When it was changed last, in UTC with microseconds, such as 2026-11-15T03:11:09.000000Z. Example:
    `2026-11-15T03:11:09.000000Z`."""
    created_at: str
    """When it was made, in UTC with microseconds. Example: `2026-11-14T02:20:31.000000Z`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "_id",
            "order_id",
            "po_number",
            "shop_id",
            "order_date",
            "customer",
            "dropshipper",
            "receiver",
            "total_amount",
            "shipping",
            "weight",
            "note",
            "origin",
            "payment",
            "cost_of_goods_sold",
            "order_source",
            "order_cost",
            "awb",
            "discount_amount",
            "order_cost_amount",
            "coupon",
            "is_printed",
            "is_shipper_order",
            "is_note_print",
            "order_progress_status",
            "order_status",
            "order_category",
            "payment_status",
            "is_private_order",
            "payment_date",
            "products",
            "shopee",
            "created_by",
            "updated_by",
            "updated_at",
            "created_at",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "_id",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_awb import OrderAwb
        from .order_cost_entry import OrderCostEntry
        from .order_detail_product import OrderDetailProduct
        from .order_origin import OrderOrigin
        from .order_payment_entries import OrderPaymentEntries
        from .order_person import OrderPerson
        from .order_shipping import OrderShipping
        from .order_user import OrderUser
        from .shopee_order import ShopeeOrder

        return {
            "customer": model(OrderPerson),
            "dropshipper": model(OrderPerson),
            "receiver": model(OrderPerson),
            "shipping": model(OrderShipping),
            "origin": model(OrderOrigin),
            "payment": model(OrderPaymentEntries),
            "order_cost": each(model(OrderCostEntry)),
            "awb": model(OrderAwb),
            "products": each(model(OrderDetailProduct)),
            "shopee": model(ShopeeOrder),
            "created_by": model(OrderUser),
            "updated_by": model(OrderUser),
        }
