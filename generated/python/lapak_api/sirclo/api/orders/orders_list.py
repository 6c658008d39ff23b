"""orders_list: GET /order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_list import OrderList


def read(payload: Any) -> OrderList:
    """Read the body of a success."""
    from ...models.order_list import OrderList

    return as_object(OrderList, payload)


OPERATION = Operation(
    id="orders_list",
    method="GET",
    path="/order",
    read=read,
    effect=("read",),
    evidence="example",
    errata=(
        "api-001",
        "api-002",
        "orders-001",
        "orders-002",
        "orders-003",
        "orders-009",
    ),
)
