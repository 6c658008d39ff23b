from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_payment_reference import OrderPaymentReference


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentResult(Model):
    """Confirmation that a payment was recorded."""

    request_id: str
    """Identifier of the call, to quote to the provider. Example: `6a1941ed30f7b`."""
    response: str
    """The word success, in small letters. Example: `success`."""
    message: list[str]
    """What was done; a list of sentences here, one sentence elsewhere. Example: `["Payment Updated"]`."""
    data: OrderPaymentReference
    """An order and how far it is paid."""
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
        from .order_payment_reference import OrderPaymentReference

        return {
            "data": model(OrderPaymentReference),
        }
