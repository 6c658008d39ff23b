"""customer_messages_send: POST /woowa/customer."""

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
    id="customer_messages_send",
    method="POST",
    path="/woowa/customer",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=("customer_messages-001",),
)
