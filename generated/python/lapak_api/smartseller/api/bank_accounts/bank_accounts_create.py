"""bank_accounts_create: POST /bank/create."""

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
    id="bank_accounts_create",
    method="POST",
    path="/bank/create",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "bank_accounts-001",
        "bank_accounts-002",
    ),
)
