"""stock_opnames_create: POST /stock-opname."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_opname_result import StockOpnameResult


def read(payload: Any) -> StockOpnameResult:
    """Read the body of a success."""
    from ...models.stock_opname_result import StockOpnameResult

    return as_object(StockOpnameResult, payload)


OPERATION = Operation(
    id="stock_opnames_create",
    method="POST",
    path="/stock-opname",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "stock_opnames-001",
        "stock_opnames-009",
        "stock_opnames-101",
    ),
)
