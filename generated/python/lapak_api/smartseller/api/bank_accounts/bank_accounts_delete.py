"""bank_accounts_delete: DELETE /bank/delete/{bank_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.bank_account_removal import BankAccountRemoval


def read(payload: Any) -> BankAccountRemoval:
    """Read the body of a success."""
    from ...models.bank_account_removal import BankAccountRemoval

    return as_object(BankAccountRemoval, payload)


OPERATION = Operation(
    id="bank_accounts_delete",
    method="DELETE",
    path="/bank/delete/{bank_id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=("bank_account_details-005",),
)
