from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_quick_payment import OrderQuickPayment


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentUpdate(Model):
    """A payment of an order."""

    id: int
    """The order, `data[].order_id` of the list of orders. Example: `39384704`."""
    payment: OrderQuickPayment | Mapping[str, Any]
    """A payment to record."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
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
