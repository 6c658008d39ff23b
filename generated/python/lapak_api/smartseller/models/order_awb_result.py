from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_awb_reference import OrderAwbReference


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderAwbResult(Model):
    """Confirmation that the airway bill was added."""

    request_id: str
    """Identifier of the call, to quote to the provider. Example: `6a17f3509d7e2`."""
    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done, as a sentence. Example: `Awb number has been updated`."""
    data: OrderAwbReference
    """The order, and what became of the message to its receiver."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "request_id",
            "response",
            "message",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_awb_reference import OrderAwbReference

        return {
            "data": model(OrderAwbReference),
        }
