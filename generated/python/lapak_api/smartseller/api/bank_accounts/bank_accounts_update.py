"""bank_accounts_update: PATCH /bank/update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.bank_account_result import BankAccountResult


def read(payload: Any) -> BankAccountResult:
    """Read the body of a success."""
    from ...models.bank_account_result import BankAccountResult

    return as_object(BankAccountResult, payload)


OPERATION = Operation(
    id="bank_accounts_update",
    method="PATCH",
    path="/bank/update",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "bank_account_details-002",
        "bank_account_details-003",
    ),
)
