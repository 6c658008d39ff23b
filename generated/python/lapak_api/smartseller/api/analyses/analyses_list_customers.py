"""analyses_list_customers: GET /analyzer/customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.best_customer_page import BestCustomerPage


def read(payload: Any) -> BestCustomerPage:
    """Read the body of a success."""
    from ...models.best_customer_page import BestCustomerPage

    return as_object(BestCustomerPage, payload)


OPERATION = Operation(
    id="analyses_list_customers",
    method="GET",
    path="/analyzer/customer",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "analyses-001",
        "analyses-007",
        "reports-001",
        "reports-002",
    ),
)
