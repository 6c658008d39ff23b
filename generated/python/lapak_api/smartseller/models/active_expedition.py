from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ActiveExpedition(Model):
    """A service of a courier that the shop uses."""

    id: int
    """The service, which orders take as `expedition.id`. Example: `1`."""
    rate_name: str
    """Name of the service. Not an amount. Example: `REG`."""
    logistic_name: str
    """Name of the courier. Example: `JNE`."""
    show_name: str
    """Group that the service is shown in; Regular is the one value seen here. Example: `Regular`."""
    logo_url: str
    """Address of the courier's logo. Example: `https://static.example.com/courier/jne.png`."""
    pickup_available: str
    """Whether the courier comes to collect parcels; AVAILABLE is the one value seen. Example: `AVAILABLE`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "rate_name",
            "logistic_name",
            "show_name",
            "logo_url",
            "pickup_available",
        )
    )
