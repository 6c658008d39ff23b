"""shops_update_general: PATCH /shop/general."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shop_general_result import ShopGeneralResult


def read(payload: Any) -> ShopGeneralResult:
    """Read the body of a success."""
    from ...models.shop_general_result import ShopGeneralResult

    return as_object(ShopGeneralResult, payload)


OPERATION = Operation(
    id="shops_update_general",
    method="PATCH",
    path="/shop/general",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "shops-001",
        "shops-002",
    ),
)
