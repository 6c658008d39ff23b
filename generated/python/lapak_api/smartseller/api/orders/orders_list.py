"""orders_list: GET /order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, Window, as_object

if TYPE_CHECKING:
    from ...models.order_page import OrderPage


def read(payload: Any) -> OrderPage:
    """Read the body of a success."""
    from ...models.order_page import OrderPage

    return as_object(OrderPage, payload)


OPERATION = Operation(
    id="orders_list",
    method="GET",
    path="/order",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "orders-017",
        "orders-018",
        "orders-022",
    ),
    default_window=Window(30, "start_date", "end_date"),
)
