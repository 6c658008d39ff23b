"""customers_list_order_history: GET /customer/order-history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_order_history_page import CustomerOrderHistoryPage


def read(payload: Any) -> CustomerOrderHistoryPage:
    """Read the body of a success."""
    from ...models.customer_order_history_page import CustomerOrderHistoryPage

    return as_object(CustomerOrderHistoryPage, payload)


OPERATION = Operation(
    id="customers_list_order_history",
    method="GET",
    path="/customer/order-history",
    read=read,
    effect=("read",),
    evidence="example",
    errata=("customers-007",),
)
