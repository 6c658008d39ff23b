from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .order_product import OrderProduct
    from .shopee_order import ShopeeOrder


@_dataclass(kw_only=True, repr=False, eq=False)
class Order(Model):
    """An order in short."""

    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Number of the order in the shop. Example: `12000`."""
    shop_id: int
    """The shop. Example: `7`."""
    order_date: str
    """Day of the order, yyyy-mm-dd. Example: `2026-11-14`."""
    sender_name: str
    """Who ordered. Example: `Siti Rahmawati`."""
    sender_address: str
    """Street address of the sender. Example: `Jalan Kenanga 5`."""
    receiver_name: str
    """Who receives the parcel. Example: `Dewi Anggraini`."""
    receiver_address: str
    """Street address of the receiver. Example: `Jalan Melati 12`."""
    total_amount: int
    """What is to be paid, in rupiah. Example: `97500`."""
    shipping_rate: str
    """Name of the courier's service, such as REG. Not an amount, unlike `expedition.rate` of a request.
    Example: `REG`."""
    shipping_logistic: str
    """Name of the courier. Example: `JNE`."""
    weight: float
    """Weight in kilograms. Example: `0.22`."""
    note: str
    """Free text. Example: `Tolong kirim sebelum Jumat`."""
    origin_name: str
    """Name of the supplier that the parcel leaves from. Example: `Gudang Konveksi Ciputat`."""
    origin_address: str
    """Street address of the supplier. Example: `Jalan Aria Putra 18, Ciputat`."""
    cost_of_goods_sold: int
    """What the products cost the shop, in rupiah; below 0 in one sample. Example: `54000`."""
    order_source: str
    """Name of the sales channel, empty for none. Example: `Whatsapp`."""
    other_cost_amount: int
    """What was added to the total beside products and sending, in rupiah. Example: `2000`."""
    order_progress_status: str
    """How far the order is worked on, a value of the filter of that name. Example: `UNPAID`."""
    order_status: str
    """ACCEPTED for every order that is not canceled. Example: `ACCEPTED`."""
    order_category: str
    """Where the order was made, a value of the filter of that name. Example: `APP`."""
    payment_status: str
    """How far the order is paid, a value of the filter of that name. Example: `UNPAID`."""
    payment_date: str | None
    """Day of the last payment, yyyy-mm-dd; null before the first. Example: `2026-11-15`."""
    products: list[OrderProduct]
    """What was ordered."""
    shopee: ShopeeOrder | None
    """What is known of an order from Shopee; null for any other. Its fields are only shown in the list of
    order details."""
    created_by_name: str
    """User who made the order. Example: `Kirana Larasati`."""
    created_at: str
    """When it was made, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-14 09:20:31`."""
    updated_by_name: str
    """User who changed it last. Example: `Kirana Larasati`."""
    updated_at: str
    """When it was changed last, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-14
    09:20:31`."""
    awb_number: str | None
    """Airway bill; null or empty without one. Example: `JP2611140021`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
            "shop_id",
            "order_date",
            "sender_name",
            "sender_address",
            "receiver_name",
            "receiver_address",
            "total_amount",
            "shipping_rate",
            "shipping_logistic",
            "weight",
            "note",
            "origin_name",
            "origin_address",
            "cost_of_goods_sold",
            "order_source",
            "other_cost_amount",
            "order_progress_status",
            "order_status",
            "order_category",
            "payment_status",
            "payment_date",
            "products",
            "shopee",
            "created_by_name",
            "created_at",
            "updated_by_name",
            "updated_at",
            "awb_number",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_product import OrderProduct
        from .shopee_order import ShopeeOrder

        return {
            "products": each(model(OrderProduct)),
            "shopee": model(ShopeeOrder),
        }
