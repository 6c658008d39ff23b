"""customer_categories_list: GET /customer-category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_category_list import CustomerCategoryList


def read(payload: Any) -> CustomerCategoryList:
    """Read the body of a success."""
    from ...models.customer_category_list import CustomerCategoryList

    return as_object(CustomerCategoryList, payload)


OPERATION = Operation(
    id="customer_categories_list",
    method="GET",
    path="/customer-category",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("customer_categories-003",),
)
