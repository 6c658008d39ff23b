from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_quick_payment import OrderQuickPayment


@_define(kw_only=True, repr=False, slots=False)
class OrderPaymentUpdate(Model):
    """A payment of an order."""

    id: int
    """The order, `data[].order_id` of the list of orders. Example: `39384704`."""
    payment: OrderQuickPayment | Mapping[str, Any]
    """A payment to record."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "payment",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_quick_payment import OrderQuickPayment

        return {
            "payment": model(OrderQuickPayment),
        }
