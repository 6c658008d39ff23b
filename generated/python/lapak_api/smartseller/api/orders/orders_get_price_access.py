"""orders_get_price_access: GET /order/check-price/{customer_category_code}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_price_access_result import OrderPriceAccessResult


def read(payload: Any) -> OrderPriceAccessResult:
    """Read the body of a success."""
    from ...models.order_price_access_result import OrderPriceAccessResult

    return as_object(OrderPriceAccessResult, payload)


OPERATION = Operation(
    id="orders_get_price_access",
    method="GET",
    path="/order/check-price/{customer_category_code}",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("orders-016",),
)
