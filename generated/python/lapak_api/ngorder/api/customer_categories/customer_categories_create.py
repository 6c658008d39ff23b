"""customer_categories_create: POST /customer-category/create."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_category_created import CustomerCategoryCreated


def read(payload: Any) -> CustomerCategoryCreated:
    """Read the body of a success."""
    from ...models.customer_category_created import CustomerCategoryCreated

    return as_object(CustomerCategoryCreated, payload)


OPERATION = Operation(
    id="customer_categories_create",
    method="POST",
    path="/customer-category/create",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("customer_categories-001",),
)
