"""bank_accounts_list: GET /bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.bank_account_list import BankAccountList


def read(payload: Any) -> BankAccountList:
    """Read the body of a success."""
    from ...models.bank_account_list import BankAccountList

    return as_object(BankAccountList, payload)


OPERATION = Operation(
    id="bank_accounts_list",
    method="GET",
    path="/bank",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=(
        "bank_accounts-003",
        "bank_accounts-004",
    ),
    inferred_path=("bank_accounts-003",),
)
