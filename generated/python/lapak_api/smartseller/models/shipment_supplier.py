from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentSupplier(Model):
    """Where the parcel leaves from."""

    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    address: str
    """Street address. Example: `Jalan Aria Putra 18, Ciputat`."""
    location: str
    """District and city in one line. Example: `Ciputat, Kota Tangerang Selatan`."""
    code: str
    """Code that the courier has for the place of origin. Example: `TGR`."""
    phone: str
    """Telephone number. Example: `081210203040`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "address",
            "location",
            "code",
            "phone",
        )
    )
