from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentReceiver(Model):
    """Where the parcel goes."""

    name: str
    """Name of the receiver. Example: `Dewi Anggraini`."""
    address: str
    """Street address. Example: `Jalan Melati 12`."""
    district: str
    """Name of the district (kecamatan) in capitals. Example: `CIPUTAT`."""
    city: str
    """Name of the city or regency in capitals. Example: `TANGERANG SELATAN`."""
    postal_code: str
    """Code that the courier has for the destination; despite the name not a postal code. Example:
    `TGR20106`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "address",
            "district",
            "city",
            "postal_code",
        )
    )
