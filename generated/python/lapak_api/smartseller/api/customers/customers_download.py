"""customers_download: GET /customer/download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.customer_download_result import CustomerDownloadResult


def read(payload: Any) -> CustomerDownloadResult:
    """Read the body of a success."""
    from ...models.customer_download_result import CustomerDownloadResult

    return as_object(CustomerDownloadResult, payload)


OPERATION = Operation(
    id="customers_download",
    method="GET",
    path="/customer/download",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=("customer_privor-003",),
)
