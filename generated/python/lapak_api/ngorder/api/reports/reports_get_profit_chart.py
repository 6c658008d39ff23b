"""reports_get_profit_chart: GET /report/chart/profit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.profit_chart import ProfitChart


def read(payload: Any) -> ProfitChart:
    """Read the body of a success."""
    from ...models.profit_chart import ProfitChart

    return as_object(ProfitChart, payload)


OPERATION = Operation(
    id="reports_get_profit_chart",
    method="GET",
    path="/report/chart/profit",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "reports-001",
        "reports-002",
    ),
)
