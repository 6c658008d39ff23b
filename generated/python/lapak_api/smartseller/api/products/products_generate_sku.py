"""products_generate_sku: GET /product/sku/generate-new."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.sku_list import SkuList


def read(payload: Any) -> SkuList:
    """Read the body of a success."""
    from ...models.sku_list import SkuList

    return as_object(SkuList, payload)


OPERATION = Operation(
    id="products_generate_sku",
    method="GET",
    path="/product/sku/generate-new",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
