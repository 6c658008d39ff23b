"""orders_cancel: POST /order/cancel."""

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
    id="orders_cancel",
    method="POST",
    path="/order/cancel",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("orders-013",),
)
