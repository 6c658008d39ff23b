"""order_messages_send: POST /woowa/order/message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.message_result import MessageResult


def read(payload: Any) -> MessageResult:
    """Read the body of a success."""
    from ...models.message_result import MessageResult

    return as_object(MessageResult, payload)


OPERATION = Operation(
    id="order_messages_send",
    method="POST",
    path="/woowa/order/message",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=("order_messages-001",),
)
