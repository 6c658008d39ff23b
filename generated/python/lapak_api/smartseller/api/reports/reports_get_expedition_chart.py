"""reports_get_expedition_chart: GET /report/chart/expedition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expedition_chart import ExpeditionChart


def read(payload: Any) -> ExpeditionChart:
    """Read the body of a success."""
    from ...models.expedition_chart import ExpeditionChart

    return as_object(ExpeditionChart, payload)


OPERATION = Operation(
    id="reports_get_expedition_chart",
    method="GET",
    path="/report/chart/expedition",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "reports-001",
        "reports-002",
        "reports-003",
    ),
)
