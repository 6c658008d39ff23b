"""products_delete: DELETE /product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.product_delete_result import ProductDeleteResult


def read(payload: Any) -> ProductDeleteResult:
    """Read the body of a success."""
    from ...models.product_delete_result import ProductDeleteResult

    return as_object(ProductDeleteResult, payload)


OPERATION = Operation(
    id="products_delete",
    method="DELETE",
    path="/product",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
