"""stock_opnames_get: GET /stock-opname/{id}/detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_opname_detail_result import StockOpnameDetailResult


def read(payload: Any) -> StockOpnameDetailResult:
    """Read the body of a success."""
    from ...models.stock_opname_detail_result import StockOpnameDetailResult

    return as_object(StockOpnameDetailResult, payload)


OPERATION = Operation(
    id="stock_opnames_get",
    method="GET",
    path="/stock-opname/{id}/detail",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
