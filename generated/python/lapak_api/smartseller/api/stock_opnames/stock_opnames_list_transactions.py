"""stock_opnames_list_transactions: GET /stock-opname/transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_opname_transaction_page import StockOpnameTransactionPage


def read(payload: Any) -> StockOpnameTransactionPage:
    """Read the body of a success."""
    from ...models.stock_opname_transaction_page import StockOpnameTransactionPage

    return as_object(StockOpnameTransactionPage, payload)


OPERATION = Operation(
    id="stock_opnames_list_transactions",
    method="GET",
    path="/stock-opname/transaction",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("stock_opnames-002",),
)
