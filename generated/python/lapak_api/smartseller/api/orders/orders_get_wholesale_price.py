"""orders_get_wholesale_price: GET /order/wholesale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_wholesale_price_result import OrderWholesalePriceResult


def read(payload: Any) -> OrderWholesalePriceResult:
    """Read the body of a success."""
    from ...models.order_wholesale_price_result import OrderWholesalePriceResult

    return as_object(OrderWholesalePriceResult, payload)


OPERATION = Operation(
    id="orders_get_wholesale_price",
    method="GET",
    path="/order/wholesale",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
