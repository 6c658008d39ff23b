from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .canceled_order_product import CanceledOrderProduct
    from .order_cost_entry import OrderCostEntry
    from .shopee_order import ShopeeOrder


@_dataclass(kw_only=True, repr=False, eq=False)
class CanceledOrder(Model):
    """An order that was given up."""

    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Number of the order in the shop. Example: `12000`."""
    username: str
    """User of the shop. Example: `Kirana Larasati`."""
    invoice: str
    """Number of the invoice, INV.yyyy.mm.dd. and the PO number. Example: `INV.2026.11.14.12000`."""
    shop_id: int
    """The shop. Example: `7`."""
    order_date: str
    """Day of the order with a time, yyyy-mm-dd hh:mm:ss; other lists have the day alone. Example:
    `2026-11-14 09:20:31`."""
    sender_name: str
    """Who ordered. Example: `Siti Rahmawati`."""
    sender_category: str
    """Name of the sender's category in capitals. Example: `PELANGGAN`."""
    sender_category_code: str
    """Code of the sender's category. Example: `N`."""
    sender_address: str
    """Street address of the sender. Example: `Jalan Kenanga 5`."""
    receiver_name: str
    """Who was to receive the parcel. Example: `Dewi Anggraini`."""
    receiver_address: str
    """Full address of the receiver in one line. Example: `Jalan Melati 12, Kec. Ciputat, Kota Tangerang
    Selatan, 15412, Banten`."""
    receiver_phone: str
    """Telephone number of the receiver. Example: `081210203051`."""
    total_amount: int
    """What was to be paid, in rupiah; 0 in the samples. Example: `97500`."""
    remaining_amount: int
    """What was left to pay, in rupiah. Example: `47500`."""
    shipping_id: int
    """Service of the courier; 98 is pickup at the shop. Example: `1`."""
    shipping_rate: str
    """Name of the courier's service. Not an amount. Example: `REG`."""
    shipping_logistic: str
    """Name of the courier. Example: `JNE`."""
    shipping_cost: int
    """What the sending costs, in rupiah. Example: `10000`."""
    weight: float
    """Weight in kilograms. Example: `0.22`."""
    note: str
    """Free text. Example: `Tolong kirim sebelum Jumat`."""
    origin_name: str
    """Name of the supplier that the parcel was to leave from. Example: `Gudang Konveksi Ciputat`."""
    origin_address: str
    """Street address of the supplier. Example: `Jalan Aria Putra 18, Ciputat`."""
    order_source: str
    """Name of the sales channel, empty for none. Example: `Whatsapp`."""
    other_cost_amount: int
    """What was added to the total beside products and sending, in rupiah. Example: `2000`."""
    order_progress_status: str
    """How far the order was worked on when it was given up. Example: `INSTALLMENT`."""
    order_status: str
    """CANCELED; the words for rejected and expired orders are not shown. Example: `CANCELED`."""
    order_category: str
    """Where the order was made. Example: `APP`."""
    payment_status: str
    """How far the order was paid. Example: `INSTALLMENT`."""
    payment_date: str
    """Day of the last payment, yyyy-mm-dd; the day of the order when there was none. Example:
    `2026-11-15`."""
    products: list[CanceledOrderProduct]
    """What was ordered."""
    shopee: ShopeeOrder | None
    """What is known of an order from Shopee. Only seen as null."""
    created_by_name: str
    """User who made the order. Example: `Kirana Larasati`."""
    created_at: str
    """When it was made, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-14 09:20:31`."""
    updated_by_name: str
    """User who changed it last, empty for nobody."""
    updated_at: str
    """When it was changed last, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-14
    09:20:31`."""
    awb_number: str
    """Airway bill, empty without one."""
    product_status: str
    """Type of the products, S, R or PO. Example: `S`."""
    cost_of_goods_sales: int
    """What the shop pays the supplier for products of status R, in rupiah. Example: `0`."""
    order_cost: list[OrderCostEntry] | None
    """Costs and discounts of the whole order. Only seen as null; their shape is that of the list of order
    details by assumption."""
    bank_name: str | None
    """Bank that was paid to; null before the first payment. Example: `BCA`."""
    warehouse_name: str | None
    """Warehouse of the products; null for the main one. Example: `Gudang Ciputat`."""
    cod_status: bool
    """Whether the parcel was to be paid on delivery. Example: `false`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
            "username",
            "invoice",
            "shop_id",
            "order_date",
            "sender_name",
            "sender_category",
            "sender_category_code",
            "sender_address",
            "receiver_name",
            "receiver_address",
            "receiver_phone",
            "total_amount",
            "remaining_amount",
            "shipping_id",
            "shipping_rate",
            "shipping_logistic",
            "shipping_cost",
            "weight",
            "note",
            "origin_name",
            "origin_address",
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
            "product_status",
            "cost_of_goods_sales",
            "order_cost",
            "bank_name",
            "warehouse_name",
            "cod_status",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .canceled_order_product import CanceledOrderProduct
        from .order_cost_entry import OrderCostEntry
        from .shopee_order import ShopeeOrder

        return {
            "products": each(model(CanceledOrderProduct)),
            "shopee": model(ShopeeOrder),
            "order_cost": each(model(OrderCostEntry)),
        }
