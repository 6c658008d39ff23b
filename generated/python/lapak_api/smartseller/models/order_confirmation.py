from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_reference import OrderReference


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderConfirmation(Model):
    """Confirmation of a change to an order, without an identifier of the call."""

    response: str
    """The word success, in small letters. Example: `success`."""
    message: str
    """What was done, as a sentence. Example: `Order has been Canceled`."""
    data: OrderReference
    """An order by id and number."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_reference import OrderReference

        return {
            "data": model(OrderReference),
        }
