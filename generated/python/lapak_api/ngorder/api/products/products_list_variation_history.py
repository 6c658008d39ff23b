"""products_list_variation_history: GET /product/history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.variation_history_page import VariationHistoryPage


def read(payload: Any) -> VariationHistoryPage:
    """Read the body of a success."""
    from ...models.variation_history_page import VariationHistoryPage

    return as_object(VariationHistoryPage, payload)


OPERATION = Operation(
    id="products_list_variation_history",
    method="GET",
    path="/product/history",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("products-020",),
)
