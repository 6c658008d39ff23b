"""stock_transfers_list: GET /stock-transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, Window, as_object

if TYPE_CHECKING:
    from ...models.stock_transfer_page import StockTransferPage


def read(payload: Any) -> StockTransferPage:
    """Read the body of a success."""
    from ...models.stock_transfer_page import StockTransferPage

    return as_object(StockTransferPage, payload)


OPERATION = Operation(
    id="stock_transfers_list",
    method="GET",
    path="/stock-transfer",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
    default_window=Window(30, "start_date", "end_date"),
)
