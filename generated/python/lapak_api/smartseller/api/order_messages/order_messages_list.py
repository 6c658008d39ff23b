"""order_messages_list: GET /woowa/order/messages/{order_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_message_list import OrderMessageList


def read(payload: Any) -> OrderMessageList:
    """Read the body of a success."""
    from ...models.order_message_list import OrderMessageList

    return as_object(OrderMessageList, payload)


OPERATION = Operation(
    id="order_messages_list",
    method="GET",
    path="/woowa/order/messages/{order_id}",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=("order_messages-002",),
)
