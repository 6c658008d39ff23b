from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPerson(Model):
    """A customer as he was when the order was made."""

    id: int
    """The customer. Example: `23101433`."""
    name: str
    """Name. Example: `Siti Rahmawati`."""
    phone: str
    """Telephone number. Example: `081210203050`."""
    district: str
    """District (kecamatan). Example: `Ciputat`."""
    city: str
    """City or regency. Example: `Kota Tangerang Selatan`."""
    province: str
    """Province. Example: `Banten`."""
    district_id: int
    """The district. Example: `3636`."""
    city_id: int
    """The city or regency. Example: `457`."""
    province_id: int
    """The province. Example: `3`."""
    postal_code: str
    """Postal code. Example: `15411`."""
    address: str
    """Street address. Example: `Jalan Kenanga 5`."""
    line: str | None
    """Account of the messenger LINE."""
    email: str | None
    """Mail address."""
    type_: str
    """Name of the customer category. Example: `Pelanggan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "phone",
            "district",
            "city",
            "province",
            "district_id",
            "city_id",
            "province_id",
            "postal_code",
            "address",
            "line",
            "email",
            "type",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
