"""stock_transfers_create: POST /stock-transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_transfer_result import StockTransferResult


def read(payload: Any) -> StockTransferResult:
    """Read the body of a success."""
    from ...models.stock_transfer_result import StockTransferResult

    return as_object(StockTransferResult, payload)


OPERATION = Operation(
    id="stock_transfers_create",
    method="POST",
    path="/stock-transfer",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("stock_transfers-005",),
)
