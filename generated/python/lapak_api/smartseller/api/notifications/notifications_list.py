"""notifications_list: GET /notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.notification_page import NotificationPage


def read(payload: Any) -> NotificationPage:
    """Read the body of a success."""
    from ...models.notification_page import NotificationPage

    return as_object(NotificationPage, payload)


OPERATION = Operation(
    id="notifications_list",
    method="GET",
    path="/notification",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
