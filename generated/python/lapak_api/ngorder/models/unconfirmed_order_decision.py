from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .unconfirmed_order_action import UnconfirmedOrderAction


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderDecision(Model):
    """The decision on one order."""

    id: int
    """The order, `data.orders[].order_id` of a single payment. Example: `39384811`."""
    action: UnconfirmedOrderAction | str
    """What becomes of an order. Lists of orders spell it ACCEPTED and REJECTED. Example: `ACCEPT`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "action",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .unconfirmed_order_action import UnconfirmedOrderAction

        return {
            "action": enum(UnconfirmedOrderAction),
        }
