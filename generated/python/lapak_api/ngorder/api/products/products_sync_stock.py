"""products_sync_stock: PATCH /product/sync-stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_sync_result import StockSyncResult


def read(payload: Any) -> StockSyncResult:
    """Read the body of a success."""
    from ...models.stock_sync_result import StockSyncResult

    return as_object(StockSyncResult, payload)


OPERATION = Operation(
    id="products_sync_stock",
    method="PATCH",
    path="/product/sync-stock",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("products-025",),
)
