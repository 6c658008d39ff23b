"""order_costs_update: PUT /order-cost/update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.named_order_cost_result import NamedOrderCostResult


def read(payload: Any) -> NamedOrderCostResult:
    """Read the body of a success."""
    from ...models.named_order_cost_result import NamedOrderCostResult

    return as_object(NamedOrderCostResult, payload)


OPERATION = Operation(
    id="order_costs_update",
    method="PUT",
    path="/order-cost/update",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "order_costs-001",
        "order_costs-003",
        "order_costs-004",
    ),
)
