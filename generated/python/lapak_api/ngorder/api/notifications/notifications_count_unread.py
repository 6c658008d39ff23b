"""notifications_count_unread: GET /notification/unread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.unread_count_result import UnreadCountResult


def read(payload: Any) -> UnreadCountResult:
    """Read the body of a success."""
    from ...models.unread_count_result import UnreadCountResult

    return as_object(UnreadCountResult, payload)


OPERATION = Operation(
    id="notifications_count_unread",
    method="GET",
    path="/notification/unread",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
