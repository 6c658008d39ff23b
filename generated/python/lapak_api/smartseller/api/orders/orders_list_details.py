"""orders_list_details: GET /order/details."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_detail_page import OrderDetailPage


def read(payload: Any) -> OrderDetailPage:
    """Read the body of a success."""
    from ...models.order_detail_page import OrderDetailPage

    return as_object(OrderDetailPage, payload)


OPERATION = Operation(
    id="orders_list_details",
    method="GET",
    path="/order/details",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "orders-019",
        "orders-020",
        "orders-022",
    ),
)
