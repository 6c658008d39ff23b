from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model, moment

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_line import OrderLine
    from .order_status import OrderStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class Order(Model):
    """An order as SIRCLO keeps it. Times that are not set hold the year 1."""

    id: int
    """SIRCLO's number of the order, wanted by orders_update. Example: `4127`."""
    created_at: datetime.datetime
    """When SIRCLO stored the order, UTC. Example: `2026-11-03T02:15:40.218305Z`."""
    updated_at: datetime.datetime
    """When SIRCLO last changed the order, UTC. Example: `2026-11-03T03:02:11.540127Z`."""
    order_number: str
    """Order number in the seller's own books; empty when none is kept. Example: `TM-2026-0917`."""
    order_date: datetime.datetime
    """When the buyer ordered, UTC. The window of orders_list looks at this time. Example:
    `2026-11-03T02:14:05Z`."""
    customer_code: str
    """Code of the buyer in the seller's own books. Example: `PLG-0342`."""
    remote_order_id: str
    """The caller's reference: number of the order on the sales channel. One order per reference and shop.
    Example: `TKM-884120917`."""
    currency_code: str
    """Currency of all amounts, ISO 4217. Example: `IDR`."""
    exchange_rate: float
    """Rupiah for one unit of the currency; 1 for rupiah. Example: `1`."""
    customer_reference: str
    """Order number as the buyer sees it. Example: `INV-20261103-0917`."""
    quote_expiry_date: datetime.datetime
    """Until when a quoted price holds; year 1 when there is no quote. Example: `0001-01-01T00:00:00Z`."""
    required_date: datetime.datetime
    """When the buyer wants the goods; year 1 when no day was agreed. Example: `0001-01-01T00:00:00Z`."""
    warehouse_code: str
    """Code of the warehouse that serves the order. Example: `GDG-BDG`."""
    payment_method: str
    """How the buyer pays, in the channel's words. Example: `bank-transfer`."""
    delivery_name: str
    """Name of the receiver. Example: `Sari Wulandari`."""
    delivery_street_address: str
    """Street address of the receiver; may hold line breaks. Example: `Jl. Kenanga No. 12 RT 03 RW 05`."""
    delivery_street_address_2: str
    """Second line of the street address. Example: `Pagar hijau`."""
    delivery_suburb: str
    """District (kecamatan) of the receiver. Example: `Coblong`."""
    delivery_city: str
    """City or regency of the receiver. Example: `Kota Bandung`."""
    delivery_region: str
    """Province of the receiver. Example: `Jawa Barat`."""
    delivery_post_code: str
    """Postal code of the receiver, five digits. Example: `40132`."""
    delivery_country: str
    """Country of the receiver. Example: `Indonesia`."""
    delivery_method: str
    """Courier and service. Example: `JNE REG`."""
    delivery_number: str
    """Number of the delivery in the seller's own books. Example: `KRM-0917`."""
    delivery_method_code: str
    """Code of courier and service. Example: `jne-reg`."""
    delivery_enterprise_code: str
    """Code of the company that delivers. Example: `jne`."""
    delivery_enterprise_name: str
    """Name of the company that delivers. Example: `JNE`."""
    buyer_delivery_number: str
    """Number under which the buyer follows the delivery."""
    remote_order_status: str
    """State of the order on the sales channel, in the channel's own words. Example: `pending`."""
    discount: int
    """Discount on the order as a whole, rupiah. Example: `0`."""
    tax_code: str
    """Kind of tax; PPN is value added tax. Example: `PPN`."""
    tax_rate: float
    """Share of tax, 0.11 for eleven percent. Example: `0.11`."""
    tax_total: int
    """Tax on the order, rupiah. Example: `0`."""
    shipping_total: int
    """What the buyer pays for shipping, rupiah. Example: `18000`."""
    discount_total: int
    """Sum of all discounts, rupiah. Example: `10000`."""
    subtotal: int
    """Value of the goods before discounts, shipping and tax, rupiah. Example: `250000`."""
    total: int
    """What the buyer pays, rupiah. Example: `258000`."""
    order_status: OrderStatus
    """State of the order at SIRCLO; empty means pending. Example: `accepted`."""
    remarks: str
    """Note of the buyer. Example: `Tolong bungkus kado`."""
    marketplace_code: str
    """Code of the sales channel. Example: `tkmelati`."""
    phone_number: str
    """Telephone of the receiver, written 08... Example: `081300000917`."""
    airwaybill_number: str
    """Number of the air waybill (resi); empty until the courier has given one."""
    shipment_reference: str
    """Reference of the shipment at the courier or the channel; empty when there is none."""
    shipment_extras: str
    """More about the shipment, as JSON text; empty when there is nothing."""
    processed_at: datetime.datetime
    """When the channel processed the order; year 1 when it has not. Example: `0001-01-01T00:00:00Z`."""
    accepted_at: datetime.datetime
    """When the seller accepted the order; year 1 when it has not been accepted. Example:
    `2026-11-03T03:02:11.540127Z`."""
    packed_at: datetime.datetime
    """When the order was packed; year 1 when it has not been packed. Example: `0001-01-01T00:00:00Z`."""
    cancelled_at: datetime.datetime
    """When the order was cancelled; year 1 when it has not been cancelled. Example:
    `0001-01-01T00:00:00Z`."""
    shipment_tracked_at: datetime.datetime
    """When the shipment was last followed; year 1 when never. Example: `0001-01-01T00:00:00Z`."""
    edited_at: datetime.datetime
    """When a person last edited the order; year 1 when never. Example: `0001-01-01T00:00:00Z`."""
    exported_at: datetime.datetime
    """When the order was exported; year 1 when never. Example: `0001-01-01T00:00:00Z`."""
    printed_at: datetime.datetime
    """When the order was printed; year 1 when never. Example: `0001-01-01T00:00:00Z`."""
    accepted_by: int
    """Number of the user who accepted the order; 0 for nobody. Example: `0`."""
    packed_by: int
    """Number of the user who packed the order; 0 for nobody. Example: `0`."""
    cancelled_by: int
    """Number of the user who cancelled the order; 0 for nobody. Example: `0`."""
    printed_by: int
    """Number of the user who printed the order; 0 for nobody. Example: `0`."""
    line_items: list[OrderLine] | None
    """Lines of the order; null when it has none."""
    store_id: int
    """Number of the shop in SIRCLO. Example: `4`."""
    store_name: str
    """Name of the shop in SIRCLO. Example: `Toko Melati`."""
    comment: str
    """Note of the seller; not shown to the buyer."""
    price_adjustment: int
    """Correction of the total, rupiah; negative lowers it. Example: `0`."""
    edit_reason: str
    """Why a person edited the order."""
    cancel_reason: str
    """Why the order was cancelled."""
    completed_at: datetime.datetime | Unset = UNSET
    """When the buyer had the goods; year 1 when the order is not completed. Example:
    `0001-01-01T00:00:00Z`."""
    completed_by: int | Unset = UNSET
    """Number of the user who completed the order; 0 for nobody. Example: `0`."""
    received_at: datetime.datetime | Unset = UNSET
    """When the parcel was handed over; year 1 when it was not. Example: `0001-01-01T00:00:00Z`."""
    received_by: str | Unset = UNSET
    """Who took the parcel."""
    raw: str | Unset = UNSET
    """The order as the sales channel sent it, as text."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "created_at",
            "updated_at",
            "order_number",
            "order_date",
            "customer_code",
            "remote_order_id",
            "currency_code",
            "exchange_rate",
            "customer_reference",
            "quote_expiry_date",
            "required_date",
            "warehouse_code",
            "payment_method",
            "delivery_name",
            "delivery_street_address",
            "delivery_street_address_2",
            "delivery_suburb",
            "delivery_city",
            "delivery_region",
            "delivery_post_code",
            "delivery_country",
            "delivery_method",
            "delivery_number",
            "delivery_method_code",
            "delivery_enterprise_code",
            "delivery_enterprise_name",
            "buyer_delivery_number",
            "remote_order_status",
            "discount",
            "tax_code",
            "tax_rate",
            "tax_total",
            "shipping_total",
            "discount_total",
            "subtotal",
            "total",
            "order_status",
            "remarks",
            "marketplace_code",
            "phone_number",
            "airwaybill_number",
            "shipment_reference",
            "shipment_extras",
            "processed_at",
            "accepted_at",
            "packed_at",
            "cancelled_at",
            "shipment_tracked_at",
            "edited_at",
            "exported_at",
            "printed_at",
            "accepted_by",
            "packed_by",
            "cancelled_by",
            "printed_by",
            "line_items",
            "store_id",
            "store_name",
            "comment",
            "price_adjustment",
            "edit_reason",
            "cancel_reason",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_line import OrderLine
        from .order_status import OrderStatus

        return {
            "created_at": moment,
            "updated_at": moment,
            "order_date": moment,
            "quote_expiry_date": moment,
            "required_date": moment,
            "order_status": enum(OrderStatus),
            "processed_at": moment,
            "accepted_at": moment,
            "packed_at": moment,
            "cancelled_at": moment,
            "shipment_tracked_at": moment,
            "edited_at": moment,
            "exported_at": moment,
            "printed_at": moment,
            "line_items": each(model(OrderLine)),
            "completed_at": moment,
            "received_at": moment,
        }
