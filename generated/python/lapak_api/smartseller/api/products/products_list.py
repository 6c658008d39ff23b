"""products_list: GET /product/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_page import ProductPage


def read(payload: Any) -> ProductPage:
    """Read the body of a success."""
    from ...models.product_page import ProductPage

    return as_object(ProductPage, payload)


OPERATION = Operation(
    id="products_list",
    method="GET",
    path="/product/search",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "products-001",
        "products-002",
        "products-003",
        "products-006",
        "products-028",
        "products-030",
    ),
)
