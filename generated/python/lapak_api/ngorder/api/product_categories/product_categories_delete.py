"""product_categories_delete: DELETE /product-category/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_category_deleted import ProductCategoryDeleted


def read(payload: Any) -> ProductCategoryDeleted:
    """Read the body of a success."""
    from ...models.product_category_deleted import ProductCategoryDeleted

    return as_object(ProductCategoryDeleted, payload)


OPERATION = Operation(
    id="product_categories_delete",
    method="DELETE",
    path="/product-category/{id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
