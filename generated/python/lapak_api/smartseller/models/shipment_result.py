from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .shipment_reference import ShipmentReference


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentResult(Model):
    """Confirmation of a change to a shipment."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done, as a sentence. Example: `Package removed successfully`."""
    data: ShipmentReference
    """A shipment by its order."""
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
        from .shipment_reference import ShipmentReference

        return {
            "data": model(ShipmentReference),
        }
