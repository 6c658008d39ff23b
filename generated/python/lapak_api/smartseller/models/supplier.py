from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Supplier(Model):
    """A place that parcels are sent from."""

    id: int
    """The supplier. Example: `17118`."""
    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    district_id: int
    """District, `data[].id` of the list of regions. Example: `3636`."""
    shipper_id: int
    """The same district in the numbering of the delivery aggregator. Example: `17181`."""
    district: str
    """Name of the district (kecamatan). Example: `Ciputat`."""
    city_id: int
    """City or regency of the district. Example: `457`."""
    city: str
    """Name of the city or regency. Example: `Kota Tangerang Selatan`."""
    location: str
    """District and city in one line. Example: `Ciputat, Kota Tangerang Selatan`."""
    phone: str
    """Telephone number. Example: `081210203040`."""
    address: str
    """Street address. Example: `Jalan Aria Putra 18, Ciputat`."""
    description: str
    """Free text. Example: `Jahitan dan kemasan`."""
    shipper_status: str
    """Whether the aggregator collects parcels here; ACTIVE is the one value seen. Example: `ACTIVE`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "district_id",
            "shipper_id",
            "district",
            "city_id",
            "city",
            "location",
            "phone",
            "address",
            "description",
            "shipper_status",
        )
    )
