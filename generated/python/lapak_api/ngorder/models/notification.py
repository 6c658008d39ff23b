from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .notification_action import NotificationAction


@_dataclass(kw_only=True, repr=False, eq=False)
class Notification(Model):
    """A message to the people of a shop."""

    id: str
    """The notification, a UUID. Example: `0b6f2d4e-7a31-4c58-9e0d-2f61c3a8b7d5`."""
    title: str
    """What it is about. Example: `Pesanan baru dari Storefront`."""
    content: str
    """The message as HTML. Example: `<strong>Dewi Anggraini</strong> memesan Kerudung Segi Empat Voal`."""
    body: str
    """The message as plain text. Example: `Dewi Anggraini memesan Kerudung Segi Empat Voal`."""
    icon: str
    """Address of a small picture. Example: `https://static.example.com/icons/storefront.png`."""
    web_path: str
    """Page of the web app where something can be done about it, without its host. Example:
    `order/form_confirmation/1632847`."""
    action: NotificationAction
    """What can be done about a notification."""
    time_ago: str
    """How long ago it was made, in Indonesian words. Example: `2 jam yang lalu`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "title",
            "content",
            "body",
            "icon",
            "web_path",
            "action",
            "time_ago",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .notification_action import NotificationAction

        return {
            "action": model(NotificationAction),
        }
