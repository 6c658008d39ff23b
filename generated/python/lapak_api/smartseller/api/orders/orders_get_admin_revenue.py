"""orders_get_admin_revenue: GET /order/admin-revenue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.admin_revenue_list import AdminRevenueList


def read(payload: Any) -> AdminRevenueList:
    """Read the body of a success."""
    from ...models.admin_revenue_list import AdminRevenueList

    return as_object(AdminRevenueList, payload)


OPERATION = Operation(
    id="orders_get_admin_revenue",
    method="GET",
    path="/order/admin-revenue",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
