"""unconfirmed_orders_confirm: PATCH /order/confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.unconfirmed_order_confirmation import UnconfirmedOrderConfirmation


def read(payload: Any) -> UnconfirmedOrderConfirmation:
    """Read the body of a success."""
    from ...models.unconfirmed_order_confirmation import UnconfirmedOrderConfirmation

    return as_object(UnconfirmedOrderConfirmation, payload)


OPERATION = Operation(
    id="unconfirmed_orders_confirm",
    method="PATCH",
    path="/order/confirm",
    read=read,
    effect=(
        "irreversible",
        "moves-money",
    ),
    evidence="inferred",
    errata=(
        "unconfirmed_orders-002",
        "unconfirmed_orders-003",
    ),
)
