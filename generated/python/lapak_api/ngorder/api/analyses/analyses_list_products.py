"""analyses_list_products: GET /analyzer/sales."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.best_product_page import BestProductPage


def read(payload: Any) -> BestProductPage:
    """Read the body of a success."""
    from ...models.best_product_page import BestProductPage

    return as_object(BestProductPage, payload)


OPERATION = Operation(
    id="analyses_list_products",
    method="GET",
    path="/analyzer/sales",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=(
        "analyses-002",
        "analyses-003",
        "reports-002",
    ),
)
