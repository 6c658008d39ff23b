from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .shipment_pickup import ShipmentPickup


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentPickupRequest(Model):
    """Parcels to collect."""

    pickup_request: Sequence[ShipmentPickup | Mapping[str, Any]]
    """The parcels."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("pickup_request",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shipment_pickup import ShipmentPickup

        return {
            "pickup_request": each(model(ShipmentPickup)),
        }
