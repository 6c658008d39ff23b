"""canceled_orders_list: GET /order-cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.canceled_order_page import CanceledOrderPage


def read(payload: Any) -> CanceledOrderPage:
    """Read the body of a success."""
    from ...models.canceled_order_page import CanceledOrderPage

    return as_object(CanceledOrderPage, payload)


OPERATION = Operation(
    id="canceled_orders_list",
    method="GET",
    path="/order-cancel",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("canceled_orders-005",),
)
