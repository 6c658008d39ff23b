from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderNotification(Model):
    """Whether the receiver was told the airway bill."""

    id: int
    """Kind of outcome; 1 in the one sample, where the message was sent. Example: `1`."""
    title: str
    """The outcome in words. Example: `Notification successfully sent`."""
    content: str
    """A sentence with the messages that the shop has left. Example: `Your receipt credit notification
    currently has 199 remaining`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "title",
            "content",
        )
    )
