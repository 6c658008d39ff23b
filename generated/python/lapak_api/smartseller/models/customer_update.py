from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer_activation import CustomerActivation


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerUpdate(Model):
    """What to change of a customer."""

    customer_id: int
    """The customer, `data[].id` of the list of customers. Example: `23101433`."""
    name: str | Unset = UNSET
    """Name of the customer. Example: `Siti Rahmawati`."""
    phone: str | Unset = UNSET
    """Telephone number, digits only. Example: `081210203041`."""
    district_id: int | Unset = UNSET
    """District, `data[].id` of the list of regions. Example: `3636`."""
    address: str | Unset = UNSET
    """Street address, without district and city. Example: `Jalan Merpati Raya 7, Ciputat`."""
    postal_code: str | Unset = UNSET
    """Postal code, digits only. Example: `15411`."""
    category: str | Unset = UNSET
    """Kind of customer: N for an ordinary one, Y for a reseller, D for a dropshipper, or the `data[].code`
    of a category of the shop's own from the list of customer categories. Example: `Y`."""
    line: str | Unset = UNSET
    """Account name at the messenger LINE. Example: `siti.kerudung`."""
    email: str | Unset = UNSET
    """E-mail address. Example: `siti.rahmawati@example.com`."""
    other: str | Unset = UNSET
    """Any other way to reach the customer. Example: `Instagram: siti.kerudung`."""
    is_active: CustomerActivation | str | Unset = UNSET
    """Whether a customer is in use: Y active, N not active, R asked to become a customer, T has a
    Storefront account with an e-mail address that is not confirmed yet. Example: `Y`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("customer_id",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .customer_activation import CustomerActivation

        return {
            "is_active": enum(CustomerActivation),
        }
