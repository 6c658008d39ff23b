from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerPrivorActivation(Model):
    """The storefront account of a customer to open or close."""

    id: int
    """The customer, `data[].id` of the list of customers. Example: `23101433`."""
    active: bool
    """True to activate the account, false to deactivate it. Example: `true`."""
    email: str
    """E-mail address of the customer. Example: `siti.rahmawati@example.com`."""
    name: str | Unset = UNSET
    """New name of the customer. Example: `Siti Rahmawati`."""
    phone: str | Unset = UNSET
    """New telephone number, digits only. Example: `081210203041`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "active",
            "email",
        )
    )
