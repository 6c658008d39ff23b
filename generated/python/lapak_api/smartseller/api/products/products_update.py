"""products_update: PATCH /product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Alias, Operation, as_object

if TYPE_CHECKING:
    from ...models.product_saved import ProductSaved


def read(payload: Any) -> ProductSaved:
    """Read the body of a success."""
    from ...models.product_saved import ProductSaved

    return as_object(ProductSaved, payload)


OPERATION = Operation(
    id="products_update",
    method="PATCH",
    path="/product",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "products-005",
        "products-007",
        "products-008",
        "products-009",
        "products-010",
        "products-011",
        "products-012",
        "products-013",
        "products-014",
        "products-015",
        "products-016",
        "products-017",
    ),
    aliases=(Alias("body", "wholesales", "wholesale", "example", "products-007"),),
)
