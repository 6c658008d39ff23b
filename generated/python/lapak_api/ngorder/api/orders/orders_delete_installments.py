"""orders_delete_installments: DELETE /order/installment/{order_id}."""

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
    id="orders_delete_installments",
    method="DELETE",
    path="/order/installment/{order_id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
