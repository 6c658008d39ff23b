"""order_messages_get: GET /woowa/order/message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_message_result import OrderMessageResult


def read(payload: Any) -> OrderMessageResult:
    """Read the body of a success."""
    from ...models.order_message_result import OrderMessageResult

    return as_object(OrderMessageResult, payload)


OPERATION = Operation(
    id="order_messages_get",
    method="GET",
    path="/woowa/order/message",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
