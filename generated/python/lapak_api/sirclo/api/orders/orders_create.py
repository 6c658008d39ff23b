"""orders_create: POST /order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_array
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from ...models.order import Order


def read(payload: Any) -> list[Order]:
    """Read the body of a success."""
    from ...models.order import Order

    parsed: list[Order] = as_array(each(model(Order)), payload)
    return parsed


OPERATION = Operation(
    id="orders_create",
    method="POST",
    path="/order",
    read=read,
    effect=("write",),
    evidence="observed",
    errata=(
        "api-001",
        "api-002",
        "orders-002",
        "orders-003",
        "orders-004",
        "orders-005",
        "orders-009",
    ),
    reference="[].remote_order_id",
)
