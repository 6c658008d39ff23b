from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class NotificationDeviceRegister(Model):
    """A device that shall get push notifications."""

    token: str
    """Token of the device from Firebase Cloud Messaging. Example: `kIr4n4-d3v1ce-t0k3n`."""
    device: str | Unset = UNSET
    """Name of the device. Not among the documented fields, but answered. Example: `Samsung A54`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("token",))
