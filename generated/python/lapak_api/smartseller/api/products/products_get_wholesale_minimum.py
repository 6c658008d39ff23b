"""products_get_wholesale_minimum: GET /product/wholesale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.wholesale_minimum_result import WholesaleMinimumResult


def read(payload: Any) -> WholesaleMinimumResult:
    """Read the body of a success."""
    from ...models.wholesale_minimum_result import WholesaleMinimumResult

    return as_object(WholesaleMinimumResult, payload)


OPERATION = Operation(
    id="products_get_wholesale_minimum",
    method="GET",
    path="/product/wholesale",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("products-027",),
)
