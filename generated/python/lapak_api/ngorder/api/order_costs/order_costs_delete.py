"""order_costs_delete: POST /order-cost/delete/{order_cost_id}."""

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
    id="order_costs_delete",
    method="POST",
    path="/order-cost/delete/{order_cost_id}",
    read=read,
    effect=("irreversible",),
    evidence="inferred",
    errata=(
        "order_costs-004",
        "order_costs-005",
        "order_costs-006",
    ),
    inferred_path=("order_costs-005",),
)
