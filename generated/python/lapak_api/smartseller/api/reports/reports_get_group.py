"""reports_get_group: GET /report/{group}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.report_group_result import ReportGroupResult


def read(payload: Any) -> ReportGroupResult:
    """Read the body of a success."""
    from ...models.report_group_result import ReportGroupResult

    return as_object(ReportGroupResult, payload)


OPERATION = Operation(
    id="reports_get_group",
    method="GET",
    path="/report/{group}",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "reports-001",
        "reports-002",
    ),
)
