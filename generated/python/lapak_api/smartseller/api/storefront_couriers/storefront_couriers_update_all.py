"""storefront_couriers_update_all: PATCH /setting/courier/all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.storefront_courier_selection_result import StorefrontCourierSelectionResult


def read(payload: Any) -> StorefrontCourierSelectionResult:
    """Read the body of a success."""
    from ...models.storefront_courier_selection_result import StorefrontCourierSelectionResult

    return as_object(StorefrontCourierSelectionResult, payload)


OPERATION = Operation(
    id="storefront_couriers_update_all",
    method="PATCH",
    path="/setting/courier/all",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(),
)
