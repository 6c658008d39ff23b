from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_payment_destination import OrderPaymentDestination
    from .order_payment_origin import OrderPaymentOrigin


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentBanks(Model):
    """Where the money came from and went to."""

    origin: OrderPaymentOrigin
    """Account of the payer. Every field was only seen as null."""
    destination: OrderPaymentDestination
    """Account of the shop."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "origin",
            "destination",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_payment_destination import OrderPaymentDestination
        from .order_payment_origin import OrderPaymentOrigin

        return {
            "origin": model(OrderPaymentOrigin),
            "destination": model(OrderPaymentDestination),
        }
