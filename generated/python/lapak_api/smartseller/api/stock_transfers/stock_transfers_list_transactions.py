"""stock_transfers_list_transactions: GET /stock-transfer/transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_transfer_transaction_page import StockTransferTransactionPage


def read(payload: Any) -> StockTransferTransactionPage:
    """Read the body of a success."""
    from ...models.stock_transfer_transaction_page import StockTransferTransactionPage

    return as_object(StockTransferTransactionPage, payload)


OPERATION = Operation(
    id="stock_transfers_list_transactions",
    method="GET",
    path="/stock-transfer/transaction",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("stock_transfers-001",),
)
