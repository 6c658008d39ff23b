"""orders_download: GET /order/download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, Window, as_object

if TYPE_CHECKING:
    from ...models.order_download_result import OrderDownloadResult


def read(payload: Any) -> OrderDownloadResult:
    """Read the body of a success."""
    from ...models.order_download_result import OrderDownloadResult

    return as_object(OrderDownloadResult, payload)


OPERATION = Operation(
    id="orders_download",
    method="GET",
    path="/order/download",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=(
        "order_reports-001",
        "order_reports-002",
        "order_reports-003",
        "order_reports-005",
    ),
    default_window=Window(30, "start_date", "end_date"),
)
