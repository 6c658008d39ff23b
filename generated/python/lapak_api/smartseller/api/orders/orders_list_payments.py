"""orders_list_payments: GET /order/payment-history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_payment_list import OrderPaymentList


def read(payload: Any) -> OrderPaymentList:
    """Read the body of a success."""
    from ...models.order_payment_list import OrderPaymentList

    return as_object(OrderPaymentList, payload)


OPERATION = Operation(
    id="orders_list_payments",
    method="GET",
    path="/order/payment-history",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
