"""shops_update: PATCH /shop/update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Alias, Operation, as_object

if TYPE_CHECKING:
    from ...models.shop_updated import ShopUpdated


def read(payload: Any) -> ShopUpdated:
    """Read the body of a success."""
    from ...models.shop_updated import ShopUpdated

    return as_object(ShopUpdated, payload)


OPERATION = Operation(
    id="shops_update",
    method="PATCH",
    path="/shop/update",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "shops-001",
        "shops-002",
        "shops-101",
    ),
    aliases=(Alias("body", "subdomain", "username", "inferred", "shops-101"),),
)
