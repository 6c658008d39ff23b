"""banks_list_xendit: GET /bank/xendit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.xendit_bank_list import XenditBankList


def read(payload: Any) -> XenditBankList:
    """Read the body of a success."""
    from ...models.xendit_bank_list import XenditBankList

    return as_object(XenditBankList, payload)


OPERATION = Operation(
    id="banks_list_xendit",
    method="GET",
    path="/bank/xendit",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=("banks-001",),
    inferred_path=("banks-001",),
)
