"""product_categories_list: GET /product-category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_category_list import ProductCategoryList


def read(payload: Any) -> ProductCategoryList:
    """Read the body of a success."""
    from ...models.product_category_list import ProductCategoryList

    return as_object(ProductCategoryList, payload)


OPERATION = Operation(
    id="product_categories_list",
    method="GET",
    path="/product-category",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
