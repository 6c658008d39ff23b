"""products_list_variations: GET /product/variation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.variation_list import VariationList


def read(payload: Any) -> VariationList:
    """Read the body of a success."""
    from ...models.variation_list import VariationList

    return as_object(VariationList, payload)


OPERATION = Operation(
    id="products_list_variations",
    method="GET",
    path="/product/variation",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(
        "products-018",
        "products-019",
        "products-028",
        "products-029",
    ),
)
