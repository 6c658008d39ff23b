"""analyses_get_customer_chart: GET /analyzer/customer/chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_chart import CustomerChart


def read(payload: Any) -> CustomerChart:
    """Read the body of a success."""
    from ...models.customer_chart import CustomerChart

    return as_object(CustomerChart, payload)


OPERATION = Operation(
    id="analyses_get_customer_chart",
    method="GET",
    path="/analyzer/customer/chart",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("reports-002",),
)
