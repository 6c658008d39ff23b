"""expeditions_get_cost: GET /expedition/cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.expedition_cost_result import ExpeditionCostResult


def read(payload: Any) -> ExpeditionCostResult:
    """Read the body of a success."""
    from ...models.expedition_cost_result import ExpeditionCostResult

    return as_object(ExpeditionCostResult, payload)


OPERATION = Operation(
    id="expeditions_get_cost",
    method="GET",
    path="/expedition/cost",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "expedition_costs-001",
        "expedition_costs-002",
        "expedition_costs-003",
        "expedition_costs-004",
        "expedition_costs-005",
    ),
)
