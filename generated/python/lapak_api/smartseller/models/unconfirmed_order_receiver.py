from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class UnconfirmedOrderReceiver(Model):
    """Who receives the parcel."""

    name: str
    """Name of the receiver. Example: `Dewi Anggraini`."""
    address: str
    """District, city and province in one line. Example: `Ciputat, Kota Tangerang Selatan, Banten`."""
    phone: str
    """Telephone number. Example: `081210203051`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "address",
            "phone",
        )
    )
