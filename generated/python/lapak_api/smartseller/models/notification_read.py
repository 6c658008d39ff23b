from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .notification_type import NotificationType


@_dataclass(kw_only=True, repr=False, eq=False)
class NotificationRead(Model):
    """What has been read."""

    id: str | Unset = UNSET
    """The notification, `data[].id` of the list of notifications; supposedly all of the type when absent.
    Example: `0b6f2d4e-7a31-4c58-9e0d-2f61c3a8b7d5`."""
    type_: NotificationType | str | Unset = UNSET
    """What happened in the shop (ACTIVITY), or news of the provider (NEWS). Example: `ACTIVITY`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .notification_type import NotificationType

        return {
            "type_": enum(NotificationType),
        }
