"""products_update_stock: PATCH /product/update-stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_update_result import StockUpdateResult


def read(payload: Any) -> StockUpdateResult:
    """Read the body of a success."""
    from ...models.stock_update_result import StockUpdateResult

    return as_object(StockUpdateResult, payload)


OPERATION = Operation(
    id="products_update_stock",
    method="PATCH",
    path="/product/update-stock",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "products-021",
        "products-022",
        "products-023",
        "products-024",
    ),
)
