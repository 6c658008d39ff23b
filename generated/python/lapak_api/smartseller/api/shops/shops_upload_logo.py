"""shops_upload_logo: PATCH /shop/logo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shop_logo_result import ShopLogoResult


def read(payload: Any) -> ShopLogoResult:
    """Read the body of a success."""
    from ...models.shop_logo_result import ShopLogoResult

    return as_object(ShopLogoResult, payload)


OPERATION = Operation(
    id="shops_upload_logo",
    method="PATCH",
    path="/shop/logo",
    read=read,
    effect=("write",),
    send="multipart",
    evidence="inferred",
    errata=(
        "shops-001",
        "shops-003",
        "shops-004",
    ),
    inferred_path=("shops-003",),
)
