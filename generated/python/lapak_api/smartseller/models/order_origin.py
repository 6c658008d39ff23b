from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderOrigin(Model):
    """The supplier that the parcel leaves from, as it was when the order was made."""

    id: int
    """The supplier. Example: `17118`."""
    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    location: str
    """District and city in one line. Example: `Ciputat, Kota Tangerang Selatan`."""
    phone: str
    """Telephone number. Example: `081210203040`."""
    address: str
    """Street address. Example: `Jalan Aria Putra 18, Ciputat`."""
    note: str
    """Text about the supplier; the same as its name in the sample. Example: `Gudang Konveksi Ciputat`."""
    is_shipper_active: str
    """Not a flag, whatever its name; the sample has a free sentence. Example: `Jahitan dan kemasan`."""
    city_id: int
    """City or regency of the supplier. Example: `457`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "location",
            "phone",
            "address",
            "note",
            "is_shipper_active",
            "city_id",
        )
    )
