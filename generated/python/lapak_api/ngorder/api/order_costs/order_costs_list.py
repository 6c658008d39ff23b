"""order_costs_list: GET /order-cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.named_order_cost_list import NamedOrderCostList


def read(payload: Any) -> NamedOrderCostList:
    """Read the body of a success."""
    from ...models.named_order_cost_list import NamedOrderCostList

    return as_object(NamedOrderCostList, payload)


OPERATION = Operation(
    id="order_costs_list",
    method="GET",
    path="/order-cost",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
