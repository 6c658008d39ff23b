from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class UnconfirmedOrderCustomer(Model):
    """Who ordered."""

    id: int
    """The customer. Example: `23101433`."""
    name: str
    """Name of the customer. Example: `Siti Rahmawati`."""
    phone: str
    """Telephone number. Example: `081210203041`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "phone",
        )
    )
