"""stock_transfers_get: GET /stock-transfer/{id}/detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_transfer_detail_result import StockTransferDetailResult


def read(payload: Any) -> StockTransferDetailResult:
    """Read the body of a success."""
    from ...models.stock_transfer_detail_result import StockTransferDetailResult

    return as_object(StockTransferDetailResult, payload)


OPERATION = Operation(
    id="stock_transfers_get",
    method="GET",
    path="/stock-transfer/{id}/detail",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=("stock_transfers-006",),
)
