"""orders_update_payment: PATCH /order/quick-payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_payment_result import OrderPaymentResult


def read(payload: Any) -> OrderPaymentResult:
    """Read the body of a success."""
    from ...models.order_payment_result import OrderPaymentResult

    return as_object(OrderPaymentResult, payload)


OPERATION = Operation(
    id="orders_update_payment",
    method="PATCH",
    path="/order/quick-payment",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "errors-003",
        "orders-002",
        "orders-021",
        "orders-023",
    ),
)
