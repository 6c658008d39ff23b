"""stock_opnames_import: POST /stock-opname/import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_opname_import_result import StockOpnameImportResult


def read(payload: Any) -> StockOpnameImportResult:
    """Read the body of a success."""
    from ...models.stock_opname_import_result import StockOpnameImportResult

    return as_object(StockOpnameImportResult, payload)


OPERATION = Operation(
    id="stock_opnames_import",
    method="POST",
    path="/stock-opname/import",
    read=read,
    effect=("write",),
    send="multipart",
    evidence="stated",
    errata=(
        "stock_opnames-006",
        "stock_opnames-007",
    ),
)
