"""product_categories_get: GET /product-category/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_category_result import ProductCategoryResult


def read(payload: Any) -> ProductCategoryResult:
    """Read the body of a success."""
    from ...models.product_category_result import ProductCategoryResult

    return as_object(ProductCategoryResult, payload)


OPERATION = Operation(
    id="product_categories_get",
    method="GET",
    path="/product-category/{id}",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
