"""canceled_orders_delete: DELETE /order-cancel/{order_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_removal import OrderRemoval


def read(payload: Any) -> OrderRemoval:
    """Read the body of a success."""
    from ...models.order_removal import OrderRemoval

    return as_object(OrderRemoval, payload)


OPERATION = Operation(
    id="canceled_orders_delete",
    method="DELETE",
    path="/order-cancel/{order_id}",
    read=read,
    effect=("irreversible",),
    evidence="inferred",
    errata=(
        "canceled_orders-003",
        "canceled_orders-004",
    ),
)
