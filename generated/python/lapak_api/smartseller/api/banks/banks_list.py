"""banks_list: GET /bank/master."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.bank_list import BankList


def read(payload: Any) -> BankList:
    """Read the body of a success."""
    from ...models.bank_list import BankList

    return as_object(BankList, payload)


OPERATION = Operation(
    id="banks_list",
    method="GET",
    path="/bank/master",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
