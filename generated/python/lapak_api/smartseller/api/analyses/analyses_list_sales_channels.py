"""analyses_list_sales_channels: GET /analyzer/sales-channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.best_sales_channel_list import BestSalesChannelList


def read(payload: Any) -> BestSalesChannelList:
    """Read the body of a success."""
    from ...models.best_sales_channel_list import BestSalesChannelList

    return as_object(BestSalesChannelList, payload)


OPERATION = Operation(
    id="analyses_list_sales_channels",
    method="GET",
    path="/analyzer/sales-channel",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("reports-002",),
)
