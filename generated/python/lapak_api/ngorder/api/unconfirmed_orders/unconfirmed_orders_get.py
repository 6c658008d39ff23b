"""unconfirmed_orders_get: GET /order/unconfirmed-privor/{payment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.unconfirmed_order_detail_result import UnconfirmedOrderDetailResult


def read(payload: Any) -> UnconfirmedOrderDetailResult:
    """Read the body of a success."""
    from ...models.unconfirmed_order_detail_result import UnconfirmedOrderDetailResult

    return as_object(UnconfirmedOrderDetailResult, payload)


OPERATION = Operation(
    id="unconfirmed_orders_get",
    method="GET",
    path="/order/unconfirmed-privor/{payment_id}",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("unconfirmed_orders-004",),
)
