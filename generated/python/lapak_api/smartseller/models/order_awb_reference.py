from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_notification import OrderNotification


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderAwbReference(Model):
    """The order, and what became of the message to its receiver."""

    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Number of the order in the shop. Example: `12000`."""
    notification: OrderNotification
    """Whether the receiver was told the airway bill."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
            "notification",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_notification import OrderNotification

        return {
            "notification": model(OrderNotification),
        }
