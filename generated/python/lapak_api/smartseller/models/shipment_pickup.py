from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .shipment_service import ShipmentService


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentPickup(Model):
    """A parcel to collect."""

    id: int
    """The order, `data[].order_id` of the list of shipments. Example: `39384704`."""
    service: ShipmentService | str | Unset = UNSET
    """Whether the courier collects the parcel or the shop brings it. Example: `PICKUP`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("id",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shipment_service import ShipmentService

        return {
            "service": enum(ShipmentService),
        }
