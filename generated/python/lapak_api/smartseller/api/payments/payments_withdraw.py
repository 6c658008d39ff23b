"""payments_withdraw: POST /payment/withdraw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.withdrawal_result import WithdrawalResult


def read(payload: Any) -> WithdrawalResult:
    """Read the body of a success."""
    from ...models.withdrawal_result import WithdrawalResult

    return as_object(WithdrawalResult, payload)


OPERATION = Operation(
    id="payments_withdraw",
    method="POST",
    path="/payment/withdraw",
    read=read,
    effect=("moves-money",),
    evidence="stated",
    errata=(
        "payments-002",
        "payments-003",
        "payments-004",
    ),
)
