from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, enum, model, moment

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_line_create import OrderLineCreate
    from .order_status import OrderStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderCreate(Model):
    """An order of the sales channel. What is left out is stored empty: no text, 0, the year 1. A step that
    has not happened is sent as the year 1 (0001-01-01T00:00:00Z)."""

    remote_order_id: str
    """The caller's reference: number of the order on the sales channel. One order per reference and shop.
    Example: `TKM-884120917`."""
    remote_order_status: str
    """State of the order on the sales channel, in the channel's own words. Example: `pending`."""
    shipment_reference: str
    """Reference of the shipment at the courier or the channel; empty when there is none."""
    accepted_at: datetime.datetime | str
    """When the seller accepted the order; year 1 when it has not been accepted. Example:
    `0001-01-01T00:00:00Z`."""
    packed_at: datetime.datetime | str
    """When the order was packed; year 1 when it has not been packed. Example: `0001-01-01T00:00:00Z`."""
    completed_at: datetime.datetime | str
    """When the buyer had the goods; year 1 when the order is not completed. Example:
    `0001-01-01T00:00:00Z`."""
    order_status: OrderStatus | str | Unset = UNSET
    """State of the order at SIRCLO; left out or empty means pending, or no change of a known order.
    Example: `pending`."""
    order_number: str | Unset = UNSET
    """Order number in the seller's own books; empty when none is kept. Example: `TM-2026-0917`."""
    order_date: datetime.datetime | str | Unset = UNSET
    """When the buyer ordered, UTC. The window of orders_list looks at this time. Example:
    `2026-11-03T02:14:05Z`."""
    customer_code: str | Unset = UNSET
    """Code of the buyer in the seller's own books. Example: `PLG-0342`."""
    currency_code: str | Unset = UNSET
    """Currency of all amounts, ISO 4217. Example: `IDR`."""
    exchange_rate: float | Unset = UNSET
    """Rupiah for one unit of the currency; 1 for rupiah. Example: `1`."""
    customer_reference: str | Unset = UNSET
    """Order number as the buyer sees it. Example: `INV-20261103-0917`."""
    quote_expiry_date: datetime.datetime | str | Unset = UNSET
    """Until when a quoted price holds; year 1 when there is no quote. Example: `0001-01-01T00:00:00Z`."""
    required_date: datetime.datetime | str | Unset = UNSET
    """When the buyer wants the goods; year 1 when no day was agreed. Example: `0001-01-01T00:00:00Z`."""
    payment_method: str | Unset = UNSET
    """How the buyer pays, in the channel's words. Example: `bank-transfer`."""
    delivery_name: str | Unset = UNSET
    """Name of the receiver. Example: `Sari Wulandari`."""
    delivery_street_address: str | Unset = UNSET
    """Street address of the receiver; may hold line breaks. Example: `Jl. Kenanga No. 12 RT 03 RW 05`."""
    delivery_street_address_2: str | Unset = UNSET
    """Second line of the street address. Example: `Pagar hijau`."""
    delivery_suburb: str | Unset = UNSET
    """District (kecamatan) of the receiver. Example: `Coblong`."""
    delivery_city: str | Unset = UNSET
    """City or regency of the receiver. Example: `Kota Bandung`."""
    delivery_region: str | Unset = UNSET
    """Province of the receiver. Example: `Jawa Barat`."""
    delivery_post_code: str | Unset = UNSET
    """Postal code of the receiver, five digits. Example: `40132`."""
    delivery_country: str | Unset = UNSET
    """Country of the receiver. Example: `Indonesia`."""
    delivery_method: str | Unset = UNSET
    """Courier and service. Example: `JNE REG`."""
    delivery_number: str | Unset = UNSET
    """Number of the delivery in the seller's own books. Example: `KRM-0917`."""
    delivery_method_code: str | Unset = UNSET
    """Code of courier and service. Example: `jne-reg`."""
    buyer_delivery_number: str | Unset = UNSET
    """Number under which the buyer follows the delivery."""
    discount: int | Unset = UNSET
    """Discount on the order as a whole, rupiah. Example: `0`."""
    tax_code: str | Unset = UNSET
    """Kind of tax; PPN is value added tax. Example: `PPN`."""
    tax_rate: float | Unset = UNSET
    """Share of tax, 0.11 for eleven percent. Example: `0.11`."""
    tax_total: int | Unset = UNSET
    """Tax on the order, rupiah. Example: `0`."""
    shipping_total: int | Unset = UNSET
    """What the buyer pays for shipping, rupiah. Example: `18000`."""
    discount_total: int | Unset = UNSET
    """Sum of all discounts, rupiah. Example: `10000`."""
    subtotal: int | Unset = UNSET
    """Value of the goods before discounts, shipping and tax, rupiah. Example: `250000`."""
    total: int | Unset = UNSET
    """What the buyer pays, rupiah. Example: `258000`."""
    remarks: str | Unset = UNSET
    """Note of the buyer. Example: `Tolong bungkus kado`."""
    marketplace_code: str | Unset = UNSET
    """Code of the sales channel. Example: `tkmelati`."""
    phone_number: str | Unset = UNSET
    """Telephone of the receiver, written 08... Example: `081300000917`."""
    airwaybill_number: str | Unset = UNSET
    """Number of the air waybill (resi); empty until the courier has given one."""
    shipment_extras: str | Unset = UNSET
    """More about the shipment, as JSON text; empty when there is nothing."""
    processed_at: datetime.datetime | str | Unset = UNSET
    """When the channel processed the order; year 1 when it has not. Example: `0001-01-01T00:00:00Z`."""
    cancelled_at: datetime.datetime | str | Unset = UNSET
    """When the order was cancelled; year 1 when it has not been cancelled. Example:
    `0001-01-01T00:00:00Z`."""
    shipment_tracked_at: datetime.datetime | str | Unset = UNSET
    """When the shipment was last followed; year 1 when never. Example: `0001-01-01T00:00:00Z`."""
    edited_at: datetime.datetime | str | Unset = UNSET
    """When a person last edited the order; year 1 when never. Example: `0001-01-01T00:00:00Z`."""
    accepted_by: int | Unset = UNSET
    """Number of the user who accepted the order; 0 for nobody. Example: `0`."""
    packed_by: int | Unset = UNSET
    """Number of the user who packed the order; 0 for nobody. Example: `0`."""
    cancelled_by: int | Unset = UNSET
    """Number of the user who cancelled the order; 0 for nobody. Example: `0`."""
    comment: str | Unset = UNSET
    """Note of the seller; not shown to the buyer."""
    price_adjustment: int | Unset = UNSET
    """Correction of the total, rupiah; negative lowers it. Example: `0`."""
    edit_reason: str | Unset = UNSET
    """Why a person edited the order."""
    cancel_reason: str | Unset = UNSET
    """Why the order was cancelled."""
    completed_by: int | Unset = UNSET
    """Number of the user who completed the order; 0 for nobody. Example: `0`."""
    received_at: datetime.datetime | str | Unset = UNSET
    """When the parcel was handed over; year 1 when it was not. Example: `0001-01-01T00:00:00Z`."""
    received_by: str | Unset = UNSET
    """Who took the parcel."""
    raw: str | Unset = UNSET
    """The order as the sales channel sent it, as text."""
    line_items: Sequence[OrderLineCreate | Mapping[str, Any]] | Unset = UNSET
    """Lines of the order. They reserve stock by their SKU until the order is cancelled."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "remote_order_id",
            "remote_order_status",
            "shipment_reference",
            "accepted_at",
            "packed_at",
            "completed_at",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_line_create import OrderLineCreate
        from .order_status import OrderStatus

        return {
            "accepted_at": moment,
            "packed_at": moment,
            "completed_at": moment,
            "order_status": enum(OrderStatus),
            "order_date": moment,
            "quote_expiry_date": moment,
            "required_date": moment,
            "processed_at": moment,
            "cancelled_at": moment,
            "shipment_tracked_at": moment,
            "edited_at": moment,
            "received_at": moment,
            "line_items": each(model(OrderLineCreate)),
        }
