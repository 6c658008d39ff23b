from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .unconfirmed_order_decision import UnconfirmedOrderDecision


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderConfirm(Model):
    """Decisions on orders of a payment."""

    id: int
    """The payment, `data[].payment_id` of the list of unconfirmed orders. Example: `51377`."""
    orders: Sequence[UnconfirmedOrderDecision | Mapping[str, Any]]
    """The orders to decide on."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "orders",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .unconfirmed_order_decision import UnconfirmedOrderDecision

        return {
            "orders": each(model(UnconfirmedOrderDecision)),
        }
