"""canceled_orders_restore: POST /order-cancel/return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_confirmation import OrderConfirmation


def read(payload: Any) -> OrderConfirmation:
    """Read the body of a success."""
    from ...models.order_confirmation import OrderConfirmation

    return as_object(OrderConfirmation, payload)


OPERATION = Operation(
    id="canceled_orders_restore",
    method="POST",
    path="/order-cancel/return",
    read=read,
    effect=("write",),
    evidence="inferred",
    errata=(
        "canceled_orders-001",
        "canceled_orders-002",
    ),
)
