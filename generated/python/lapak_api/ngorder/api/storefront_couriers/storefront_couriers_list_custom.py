"""storefront_couriers_list_custom: GET /setting/courier/custom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.custom_courier_list import CustomCourierList


def read(payload: Any) -> CustomCourierList:
    """Read the body of a success."""
    from ...models.custom_courier_list import CustomCourierList

    return as_object(CustomCourierList, payload)


OPERATION = Operation(
    id="storefront_couriers_list_custom",
    method="GET",
    path="/setting/courier/custom",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
