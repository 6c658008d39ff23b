from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentPickupResult(Model):
    """Confirmation that pickups were requested."""

    response: str
    """The word sukses. Example: `sukses`."""
    message: str
    """How many parcels were processed, as a sentence, only seen in Indonesian. Example: `2 paket berhasil
    diproses PICKREQ`."""
    success_data: list[int]
    """The orders that went through. Example: `[39384704, 39384705]`."""
    status: str
    """Where the parcels are now; PICKUP_REQUEST is the one value seen. Example: `PICKUP_REQUEST`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "success_data",
            "status",
        )
    )
