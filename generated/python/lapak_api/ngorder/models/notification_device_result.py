from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .notification_device import NotificationDevice


@_define(kw_only=True, repr=False, slots=False)
class NotificationDeviceResult(Model):
    """Confirmation that a device was registered."""

    data: NotificationDevice
    """A device that gets push notifications."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .notification_device import NotificationDevice

        return {
            "data": model(NotificationDevice),
        }
