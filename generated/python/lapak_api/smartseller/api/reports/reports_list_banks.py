"""reports_list_banks: GET /report/bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.report_bank_list import ReportBankList


def read(payload: Any) -> ReportBankList:
    """Read the body of a success."""
    from ...models.report_bank_list import ReportBankList

    return as_object(ReportBankList, payload)


OPERATION = Operation(
    id="reports_list_banks",
    method="GET",
    path="/report/bank",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "reports-001",
        "reports-002",
    ),
)
