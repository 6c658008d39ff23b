"""payments_get_xendit_balance: GET /payment/xendit/balance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.xendit_balance_result import XenditBalanceResult


def read(payload: Any) -> XenditBalanceResult:
    """Read the body of a success."""
    from ...models.xendit_balance_result import XenditBalanceResult

    return as_object(XenditBalanceResult, payload)


OPERATION = Operation(
    id="payments_get_xendit_balance",
    method="GET",
    path="/payment/xendit/balance",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
