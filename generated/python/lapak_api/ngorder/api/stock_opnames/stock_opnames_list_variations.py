"""stock_opnames_list_variations: GET /stock-opname/variation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.stock_variation_list import StockVariationList


def read(payload: Any) -> StockVariationList:
    """Read the body of a success."""
    from ...models.stock_variation_list import StockVariationList

    return as_object(StockVariationList, payload)


OPERATION = Operation(
    id="stock_opnames_list_variations",
    method="GET",
    path="/stock-opname/variation",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "stock_opnames-003",
        "stock_opnames-004",
        "stock_opnames-101",
        "stock_opnames-103",
    ),
)
