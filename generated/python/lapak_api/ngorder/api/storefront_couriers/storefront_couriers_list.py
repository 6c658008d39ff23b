"""storefront_couriers_list: GET /setting/courier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.storefront_courier_list import StorefrontCourierList


def read(payload: Any) -> StorefrontCourierList:
    """Read the body of a success."""
    from ...models.storefront_courier_list import StorefrontCourierList

    return as_object(StorefrontCourierList, payload)


OPERATION = Operation(
    id="storefront_couriers_list",
    method="GET",
    path="/setting/courier",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("storefront_couriers-001",),
)
