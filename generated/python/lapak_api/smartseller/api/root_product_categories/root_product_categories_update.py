"""root_product_categories_update: PATCH /master-product-category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.root_product_category_updated import RootProductCategoryUpdated


def read(payload: Any) -> RootProductCategoryUpdated:
    """Read the body of a success."""
    from ...models.root_product_category_updated import RootProductCategoryUpdated

    return as_object(RootProductCategoryUpdated, payload)


OPERATION = Operation(
    id="root_product_categories_update",
    method="PATCH",
    path="/master-product-category",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("root_product_categories-001",),
)
