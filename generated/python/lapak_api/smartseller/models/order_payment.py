from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import date, enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_payment_status import OrderPaymentStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPayment(Model):
    """How far the order is paid."""

    status: OrderPaymentStatus | str
    """How far an order is paid. Example: `UNPAID`."""
    date: datetime.date | str | Unset = UNSET
    """Day of the payment. Example: `2026-11-14`."""
    bank_id: int | Unset = UNSET
    """Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`."""
    amount: int | Unset = UNSET
    """What was paid, in rupiah. Example: `97500`."""
    cost_of_goods_sales: int | Unset = UNSET
    """What the shop pays the supplier for products of status R, in rupiah. Example: `60000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("status",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_payment_status import OrderPaymentStatus

        return {
            "status": enum(OrderPaymentStatus),
            "date": date,
        }
