from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Customer(Model):
    """Somebody who sends or receives orders."""

    id: int
    """The customer. Example: `23101433`."""
    name: str
    """Name of the customer. Example: `Siti Rahmawati`."""
    name_initial: str
    """First letter of the name. Example: `S`."""
    phone: str
    """Telephone number with the country code and without a plus, whatever form it was sent in. Example:
    `6281210203041`."""
    address: str
    """Street address, city, district, province, country code and postal code in one line. Example: `Jalan
    Merpati Raya 5, Ciputat ,KOTA TANGERANG SELATAN, CIPUTAT, BANTEN, ID, 15411`."""
    postal_code: str
    """Postal code. Example: `15411`."""
    district: str
    """Name of the district (kecamatan). Example: `Ciputat`."""
    city: str
    """Name of the city or regency. Example: `Kota Tangerang Selatan`."""
    province: str
    """Name of the province. Example: `Banten`."""
    email: str | None
    """E-mail address. Example: `siti.rahmawati@example.com`."""
    line: str | None
    """Account name at the messenger LINE. Example: `siti.kerudung`."""
    other: str | None
    """Any other way to reach the customer. Example: `Instagram: siti.kerudung`."""
    category_code: str
    """Code of the customer's category, `data[].code` of the list of customer categories. Example: `N`."""
    category: str
    """Name of the customer's category. Example: `Pelanggan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "name_initial",
            "phone",
            "address",
            "postal_code",
            "district",
            "city",
            "province",
            "email",
            "line",
            "other",
            "category_code",
            "category",
        )
    )
