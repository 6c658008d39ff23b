"""customers_count_per_month: GET /customer/per-month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_month_list import CustomerMonthList


def read(payload: Any) -> CustomerMonthList:
    """Read the body of a success."""
    from ...models.customer_month_list import CustomerMonthList

    return as_object(CustomerMonthList, payload)


OPERATION = Operation(
    id="customers_count_per_month",
    method="GET",
    path="/customer/per-month",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
