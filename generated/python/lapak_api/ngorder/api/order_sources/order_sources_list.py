"""order_sources_list: GET /order-source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.order_source_list import OrderSourceList


def read(payload: Any) -> OrderSourceList:
    """Read the body of a success."""
    from ...models.order_source_list import OrderSourceList

    return as_object(OrderSourceList, payload)


OPERATION = Operation(
    id="order_sources_list",
    method="GET",
    path="/order-source",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=("order_sources-002",),
    inferred_path=("order_sources-002",),
)
