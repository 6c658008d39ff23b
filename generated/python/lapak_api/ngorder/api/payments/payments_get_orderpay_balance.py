"""payments_get_orderpay_balance: GET /payment/orderpay-balance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.orderpay_balance_result import OrderpayBalanceResult


def read(payload: Any) -> OrderpayBalanceResult:
    """Read the body of a success."""
    from ...models.orderpay_balance_result import OrderpayBalanceResult

    return as_object(OrderpayBalanceResult, payload)


OPERATION = Operation(
    id="payments_get_orderpay_balance",
    method="GET",
    path="/payment/orderpay-balance",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
