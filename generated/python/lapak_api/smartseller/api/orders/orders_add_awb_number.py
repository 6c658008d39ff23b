"""orders_add_awb_number: POST /order/awb-number/add."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_awb_result import OrderAwbResult


def read(payload: Any) -> OrderAwbResult:
    """Read the body of a success."""
    from ...models.order_awb_result import OrderAwbResult

    return as_object(OrderAwbResult, payload)


OPERATION = Operation(
    id="orders_add_awb_number",
    method="POST",
    path="/order/awb-number/add",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=(
        "orders-011",
        "orders-013",
    ),
)
