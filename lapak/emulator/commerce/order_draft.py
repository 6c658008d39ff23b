"""An order as it is asked for."""

from collections.abc import Sequence

from attrs import frozen

from lapak.emulator.commerce.order_lines import Wish
from lapak.emulator.commerce.payments import Payment
from lapak.emulator.commerce.pricing import Cost

__all__ = ["Draft", "Shipping"]


@frozen
class Shipping:
    """How a parcel is sent: service, cost in rupiah, name of the courier, discount on the cost."""

    expedition_id: int
    rate: int
    name: str
    auto_pickup: bool = False
    discount: int = 0


@frozen
class Draft:
    """An order as it is to be.

    When an order is changed, None leaves day, note, costs and airway bills as they are, and `keeps_source`
    the order source.
    """

    sender_id: int
    receiver_id: int
    supplier_id: int
    is_print: bool
    lines: Sequence[Wish]
    shipping: Shipping
    payment: Payment
    platform: str
    day: str | None = None
    note: str | None = None
    order_source_id: int | None = None
    keeps_source: bool = False
    costs: Sequence[Cost] | None = None
    awb_number: str | None = None
    marketplace_awb: str | None = None
