"""stock_opnames_list: GET /stock-opname."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, Window, as_object

if TYPE_CHECKING:
    from ...models.stock_opname_page import StockOpnamePage


def read(payload: Any) -> StockOpnamePage:
    """Read the body of a success."""
    from ...models.stock_opname_page import StockOpnamePage

    return as_object(StockOpnamePage, payload)


OPERATION = Operation(
    id="stock_opnames_list",
    method="GET",
    path="/stock-opname",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
    default_window=Window(30, "start_date", "end_date"),
)
