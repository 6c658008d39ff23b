"""notifications_register_device: POST /notification/token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Alias, Operation, as_object

if TYPE_CHECKING:
    from ...models.notification_device_result import NotificationDeviceResult


def read(payload: Any) -> NotificationDeviceResult:
    """Read the body of a success."""
    from ...models.notification_device_result import NotificationDeviceResult

    return as_object(NotificationDeviceResult, payload)


OPERATION = Operation(
    id="notifications_register_device",
    method="POST",
    path="/notification/token",
    read=read,
    effect=("write",),
    evidence="inferred",
    errata=(
        "notifications-001",
        "notifications-002",
        "notifications-003",
    ),
    aliases=(Alias("body", "token", "Authorization", "inferred", "notifications-002"),),
)
