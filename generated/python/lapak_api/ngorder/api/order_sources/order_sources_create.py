"""order_sources_create: POST /order-source/create."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_source_result import OrderSourceResult


def read(payload: Any) -> OrderSourceResult:
    """Read the body of a success."""
    from ...models.order_source_result import OrderSourceResult

    return as_object(OrderSourceResult, payload)


OPERATION = Operation(
    id="order_sources_create",
    method="POST",
    path="/order-source/create",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("order_sources-001",),
)
