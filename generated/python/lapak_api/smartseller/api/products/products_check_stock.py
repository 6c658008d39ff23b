"""products_check_stock: GET /product/check-stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_check_result import StockCheckResult


def read(payload: Any) -> StockCheckResult:
    """Read the body of a success."""
    from ...models.stock_check_result import StockCheckResult

    return as_object(StockCheckResult, payload)


OPERATION = Operation(
    id="products_check_stock",
    method="GET",
    path="/product/check-stock",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
