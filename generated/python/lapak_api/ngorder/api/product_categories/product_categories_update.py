"""product_categories_update: PATCH /product-category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_category_saved import ProductCategorySaved


def read(payload: Any) -> ProductCategorySaved:
    """Read the body of a success."""
    from ...models.product_category_saved import ProductCategorySaved

    return as_object(ProductCategorySaved, payload)


OPERATION = Operation(
    id="product_categories_update",
    method="PATCH",
    path="/product-category",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("product_categories-001",),
)
