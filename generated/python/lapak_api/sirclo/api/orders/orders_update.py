"""orders_update: PATCH /order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_array
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from ...models.order_state import OrderState


def read(payload: Any) -> list[OrderState]:
    """Read the body of a success."""
    from ...models.order_state import OrderState

    parsed: list[OrderState] = as_array(each(model(OrderState)), payload)
    return parsed


OPERATION = Operation(
    id="orders_update",
    method="PATCH",
    path="/order",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "api-001",
        "api-002",
        "orders-003",
        "orders-006",
        "orders-007",
        "orders-008",
    ),
)
