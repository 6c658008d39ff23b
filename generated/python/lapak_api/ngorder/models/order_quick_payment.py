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
    from .order_quick_payment_status import OrderQuickPaymentStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderQuickPayment(Model):
    """A payment to record."""

    status: OrderQuickPaymentStatus | str
    """Whether the rest is settled or a part of it paid. Example: `INSTALLMENT`."""
    date: datetime.date | str
    """Day of the payment. Example: `2026-11-15`."""
    bank_id: int
    """Account that was paid to, `data[].bank_id` of the list of bank accounts. Example: `847`."""
    amount: int | Unset = UNSET
    """What was paid, in rupiah. Example: `50000`."""
    cost_of_goods_sales: int | Unset = UNSET
    """What the shop pays the supplier for products of status R, in rupiah. Example: `60000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "date",
            "bank_id",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_quick_payment_status import OrderQuickPaymentStatus

        return {
            "status": enum(OrderQuickPaymentStatus),
            "date": date,
        }
