"""storefront_couriers_delete_custom: DELETE /setting/courier/custom/{id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.custom_courier_removal import CustomCourierRemoval


def read(payload: Any) -> CustomCourierRemoval:
    """Read the body of a success."""
    from ...models.custom_courier_removal import CustomCourierRemoval

    return as_object(CustomCourierRemoval, payload)


OPERATION = Operation(
    id="storefront_couriers_delete_custom",
    method="DELETE",
    path="/setting/courier/custom/{id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
