"""customer_categories_update: PATCH /customer-category/update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_category_result import CustomerCategoryResult


def read(payload: Any) -> CustomerCategoryResult:
    """Read the body of a success."""
    from ...models.customer_category_result import CustomerCategoryResult

    return as_object(CustomerCategoryResult, payload)


OPERATION = Operation(
    id="customer_categories_update",
    method="PATCH",
    path="/customer-category/update",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "customer_categories-001",
        "customer_categories-002",
    ),
)
