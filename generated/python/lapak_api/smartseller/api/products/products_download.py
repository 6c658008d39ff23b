"""products_download: GET /product/download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_download_result import ProductDownloadResult


def read(payload: Any) -> ProductDownloadResult:
    """Read the body of a success."""
    from ...models.product_download_result import ProductDownloadResult

    return as_object(ProductDownloadResult, payload)


OPERATION = Operation(
    id="products_download",
    method="GET",
    path="/product/download",
    read=read,
    effect=("messages",),
    evidence="stated",
    errata=(),
)
