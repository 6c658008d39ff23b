"""storefront_couriers_update: PATCH /setting/courier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.storefront_courier_result import StorefrontCourierResult


def read(payload: Any) -> StorefrontCourierResult:
    """Read the body of a success."""
    from ...models.storefront_courier_result import StorefrontCourierResult

    return as_object(StorefrontCourierResult, payload)


OPERATION = Operation(
    id="storefront_couriers_update",
    method="PATCH",
    path="/setting/courier",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(
        "storefront_couriers-002",
        "storefront_couriers-003",
    ),
)
