"""notifications_mark_read: POST /notification/read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.notification_read_result import NotificationReadResult


def read(payload: Any) -> NotificationReadResult:
    """Read the body of a success."""
    from ...models.notification_read_result import NotificationReadResult

    return as_object(NotificationReadResult, payload)


OPERATION = Operation(
    id="notifications_mark_read",
    method="POST",
    path="/notification/read",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "notifications-001",
        "notifications-004",
    ),
)
