from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class NotificationDevice(Model):
    """A device that gets push notifications."""

    token: str
    """Token of the device from Firebase Cloud Messaging. Example: `kIr4n4-d3v1ce-t0k3n`."""
    device: str
    """Name of the device. Example: `Samsung A54`."""
    user_id: int
    """The user of the API key. Example: `5`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "token",
            "device",
            "user_id",
        )
    )
