"""reports_get: GET /report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.report_result import ReportResult


def read(payload: Any) -> ReportResult:
    """Read the body of a success."""
    from ...models.report_result import ReportResult

    return as_object(ReportResult, payload)


OPERATION = Operation(
    id="reports_get",
    method="GET",
    path="/report",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "reports-001",
        "reports-002",
    ),
)
