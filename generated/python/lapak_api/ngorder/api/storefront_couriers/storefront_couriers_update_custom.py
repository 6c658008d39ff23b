"""storefront_couriers_update_custom: PATCH /setting/courier/custom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.custom_courier_result import CustomCourierResult


def read(payload: Any) -> CustomCourierResult:
    """Read the body of a success."""
    from ...models.custom_courier_result import CustomCourierResult

    return as_object(CustomCourierResult, payload)


OPERATION = Operation(
    id="storefront_couriers_update_custom",
    method="PATCH",
    path="/setting/courier/custom",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("storefront_couriers-002",),
)
