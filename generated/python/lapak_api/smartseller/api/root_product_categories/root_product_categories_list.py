"""root_product_categories_list: GET /master-product-category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.root_product_category_list import RootProductCategoryList


def read(payload: Any) -> RootProductCategoryList:
    """Read the body of a success."""
    from ...models.root_product_category_list import RootProductCategoryList

    return as_object(RootProductCategoryList, payload)


OPERATION = Operation(
    id="root_product_categories_list",
    method="GET",
    path="/master-product-category",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
