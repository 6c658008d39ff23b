"""stocks_list: GET /product/stocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_array
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from ...models.stock import Stock


def read(payload: Any) -> list[Stock]:
    """Read the body of a success."""
    from ...models.stock import Stock

    parsed: list[Stock] = as_array(each(model(Stock)), payload)
    return parsed


OPERATION = Operation(
    id="stocks_list",
    method="GET",
    path="/product/stocks",
    read=read,
    effect=("read",),
    evidence="observed",
    errata=(
        "api-001",
        "api-002",
        "stocks-001",
        "stocks-002",
    ),
)
