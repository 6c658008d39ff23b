"""orders_create: POST /order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_result import OrderResult


def read(payload: Any) -> OrderResult:
    """Read the body of a success."""
    from ...models.order_result import OrderResult

    return as_object(OrderResult, payload)


OPERATION = Operation(
    id="orders_create",
    method="POST",
    path="/order",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "errors-003",
        "orders-001",
        "orders-002",
        "orders-003",
        "orders-004",
        "orders-005",
        "orders-006",
        "orders-008",
        "orders-009",
        "orders-010",
        "orders-014",
    ),
)
