"""analyses_get_chart: GET /analyzer/chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.weekday_chart import WeekdayChart


def read(payload: Any) -> WeekdayChart:
    """Read the body of a success."""
    from ...models.weekday_chart import WeekdayChart

    return as_object(WeekdayChart, payload)


OPERATION = Operation(
    id="analyses_get_chart",
    method="GET",
    path="/analyzer/chart",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=(
        "analyses-008",
        "reports-002",
    ),
    inferred_path=("analyses-008",),
)
