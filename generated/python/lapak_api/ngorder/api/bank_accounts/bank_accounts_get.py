"""bank_accounts_get: GET /bank/{id}/detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.bank_account import BankAccount


def read(payload: Any) -> BankAccount:
    """Read the body of a success."""
    from ...models.bank_account import BankAccount

    return as_object(BankAccount, payload)


OPERATION = Operation(
    id="bank_accounts_get",
    method="GET",
    path="/bank/{id}/detail",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("bank_account_details-001",),
)
