"""stock_transfers_list_variations: GET /stock-transfer/variation."""

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
    id="stock_transfers_list_variations",
    method="GET",
    path="/stock-transfer/variation",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "stock_transfers-002",
        "stock_transfers-003",
        "stock_transfers-004",
    ),
)
