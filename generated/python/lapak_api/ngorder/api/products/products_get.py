"""products_get: GET /product/{product_id}/detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_detail_result import ProductDetailResult


def read(payload: Any) -> ProductDetailResult:
    """Read the body of a success."""
    from ...models.product_detail_result import ProductDetailResult

    return as_object(ProductDetailResult, payload)


OPERATION = Operation(
    id="products_get",
    method="GET",
    path="/product/{product_id}/detail",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "products-002",
        "products-003",
        "products-005",
        "products-028",
    ),
)
