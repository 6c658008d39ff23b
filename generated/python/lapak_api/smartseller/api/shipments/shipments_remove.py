"""shipments_remove: DELETE /shipping/remove/{order_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_result import ShipmentResult


def read(payload: Any) -> ShipmentResult:
    """Read the body of a success."""
    from ...models.shipment_result import ShipmentResult

    return as_object(ShipmentResult, payload)


OPERATION = Operation(
    id="shipments_remove",
    method="DELETE",
    path="/shipping/remove/{order_id}",
    read=read,
    effect=("irreversible",),
    evidence="stated",
    errata=(),
)
