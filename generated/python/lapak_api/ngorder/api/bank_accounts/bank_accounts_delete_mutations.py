"""bank_accounts_delete_mutations: DELETE /bank/delete-mutation/{bank_id}."""

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
    id="bank_accounts_delete_mutations",
    method="DELETE",
    path="/bank/delete-mutation/{bank_id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=("bank_account_details-004",),
)
