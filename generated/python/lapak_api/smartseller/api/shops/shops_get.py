"""shops_get: GET /shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shop_list import ShopList


def read(payload: Any) -> ShopList:
    """Read the body of a success."""
    from ...models.shop_list import ShopList

    return as_object(ShopList, payload)


OPERATION = Operation(
    id="shops_get",
    method="GET",
    path="/shop",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("shops-005",),
)
