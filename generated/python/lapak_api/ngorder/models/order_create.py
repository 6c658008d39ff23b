from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import date, each, enum, model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_cost_create import OrderCostCreate
    from .order_expedition import OrderExpedition
    from .order_line_create import OrderLineCreate
    from .order_payment import OrderPayment
    from .order_platform import OrderPlatform


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderCreate(Model):
    """A new order."""

    customer_sender_id: int
    """Who orders, and as whose parcel it goes out; `data[].id` of the list of customers. Decides on the
    prices. Example: `23101433`."""
    customer_receiver_id: int
    """Who receives the parcel, `data[].id` of the list of customers. Example: `23101441`."""
    supplier_id: int
    """Place that the parcel leaves from, `data[].id` of the list of suppliers. Example: `17118`."""
    order_date: datetime.date | str
    """Day of the order in the shop. Example: `2026-11-14`."""
    is_print: bool
    """Whether the label has been printed. Example: `false`."""
    products: Sequence[OrderLineCreate | Mapping[str, Any]]
    """What is ordered."""
    expedition: OrderExpedition | Mapping[str, Any]
    """How the parcel is sent."""
    payment: OrderPayment | Mapping[str, Any]
    """How far the order is paid."""
    source: OrderPlatform | str
    """Where the order is entered. Example: `WEB`."""
    order_source_id: int | None | Unset = UNSET
    """Sales channel, `data[].id` of the list of order sources; null for none. Example: `2980`."""
    note: str | Unset = UNSET
    """Free text. Example: `Tolong kirim sebelum Jumat`."""
    order_cost: Sequence[OrderCostCreate | Mapping[str, Any]] | Unset = UNSET
    """Costs and discounts of the whole order."""
    awb_number: str | Unset = UNSET
    """Airway bill (resi) of the courier, when it is known already. Example: `JP2611140021`."""
    send_sms: bool | Unset = UNSET
    """Whether the receiver gets a text message. Example: `false`."""
    marketplace_awb: str | Unset = UNSET
    """Airway bill that a marketplace made for the order; `awb_number` is the one of the shop itself.
    Example: `SPXID260011448`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "customer_sender_id",
            "customer_receiver_id",
            "supplier_id",
            "order_date",
            "is_print",
            "products",
            "expedition",
            "payment",
            "source",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_cost_create import OrderCostCreate
        from .order_expedition import OrderExpedition
        from .order_line_create import OrderLineCreate
        from .order_payment import OrderPayment
        from .order_platform import OrderPlatform

        return {
            "order_date": date,
            "products": each(model(OrderLineCreate)),
            "expedition": model(OrderExpedition),
            "payment": model(OrderPayment),
            "source": enum(OrderPlatform),
            "order_cost": each(model(OrderCostCreate)),
        }
