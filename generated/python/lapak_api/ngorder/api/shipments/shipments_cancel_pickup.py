"""shipments_cancel_pickup: POST /shipping/cancel-pickup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_pickup_canceled import ShipmentPickupCanceled


def read(payload: Any) -> ShipmentPickupCanceled:
    """Read the body of a success."""
    from ...models.shipment_pickup_canceled import ShipmentPickupCanceled

    return as_object(ShipmentPickupCanceled, payload)


OPERATION = Operation(
    id="shipments_cancel_pickup",
    method="POST",
    path="/shipping/cancel-pickup",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=("shipments-001",),
)
