from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .order_payment_entry import OrderPaymentEntry


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentEntries(Model):
    """The payments of an order."""

    payment_histoy: list[OrderPaymentEntry]
    """The payments, oldest first. The wire spells the field like this."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("payment_histoy",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_payment_entry import OrderPaymentEntry

        return {
            "payment_histoy": each(model(OrderPaymentEntry)),
        }
