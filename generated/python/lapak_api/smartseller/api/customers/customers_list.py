"""customers_list: GET /customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_page import CustomerPage


def read(payload: Any) -> CustomerPage:
    """Read the body of a success."""
    from ...models.customer_page import CustomerPage

    return as_object(CustomerPage, payload)


OPERATION = Operation(
    id="customers_list",
    method="GET",
    path="/customer",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "customers-004",
        "customers-005",
        "customers-006",
    ),
)
