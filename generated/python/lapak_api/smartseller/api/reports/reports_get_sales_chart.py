"""reports_get_sales_chart: GET /report/chart/sales."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.sales_chart import SalesChart


def read(payload: Any) -> SalesChart:
    """Read the body of a success."""
    from ...models.sales_chart import SalesChart

    return as_object(SalesChart, payload)


OPERATION = Operation(
    id="reports_get_sales_chart",
    method="GET",
    path="/report/chart/sales",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "reports-001",
        "reports-002",
    ),
)
