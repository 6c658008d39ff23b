from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderReceiver(Model):
    """Who receives the parcel."""

    name: str
    """Name of the receiver. Example: `Dewi Anggraini`."""
    address: str
    """District, city and province in one line. Example: `Ciputat, Kota Tangerang Selatan, Banten`."""
    phone: str
    """Telephone number. Example: `081210203051`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "address",
            "phone",
        )
    )
