from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class BestCustomer(Model):
    """A customer and how much they ordered. The row has no id."""

    name: str
    """Name of the customer. Example: `Siti Rahmawati`."""
    email: str | None
    """E-mail address; presumably null for customers without one, as in the list of customers. Example:
    `siti.rahmawati@example.com`."""
    total_order: int
    """Orders in the span. Example: `10`."""
    city: str
    """City or regency. Example: `Kota Tangerang Selatan`."""
    address: str
    """Street address with district, city and province. Example: `Jalan Merpati Raya 5, Kec. Ciputat, Kota
    Tangerang Selatan, Banten`."""
    category: str
    """Code of the kind of customer, `data[].code` of the list of customer categories. Example: `N`."""
    category_name: str
    """Name of the kind of customer. Example: `Pelanggan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "email",
            "total_order",
            "city",
            "address",
            "category",
            "category_name",
        )
    )
