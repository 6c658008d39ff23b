"""unconfirmed_orders_list: GET /order/unconfirmed-privor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.unconfirmed_order_page import UnconfirmedOrderPage


def read(payload: Any) -> UnconfirmedOrderPage:
    """Read the body of a success."""
    from ...models.unconfirmed_order_page import UnconfirmedOrderPage

    return as_object(UnconfirmedOrderPage, payload)


OPERATION = Operation(
    id="unconfirmed_orders_list",
    method="GET",
    path="/order/unconfirmed-privor",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "unconfirmed_orders-001",
        "unconfirmed_orders-004",
    ),
)
