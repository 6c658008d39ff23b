"""products_list_warehouse_stock: GET /product/history/warehouse/{variation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.warehouse_stock_list import WarehouseStockList


def read(payload: Any) -> WarehouseStockList:
    """Read the body of a success."""
    from ...models.warehouse_stock_list import WarehouseStockList

    return as_object(WarehouseStockList, payload)


OPERATION = Operation(
    id="products_list_warehouse_stock",
    method="GET",
    path="/product/history/warehouse/{variation_id}",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
