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
class OrderResult(Model):
    """Confirmation that an order was made or updated."""

    request_id: str
    """Identifier of the call, to quote to the provider. Example: `6a17f0c49b2d1`."""
    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done, as a sentence. Example: `Order created`."""
    data: OrderReference
    """An order by id and number."""
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
        from .order_reference import OrderReference

        return {
            "data": model(OrderReference),
        }
