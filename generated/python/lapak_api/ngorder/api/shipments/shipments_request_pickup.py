"""shipments_request_pickup: POST /shipping/pickup-request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_pickup_result import ShipmentPickupResult


def read(payload: Any) -> ShipmentPickupResult:
    """Read the body of a success."""
    from ...models.shipment_pickup_result import ShipmentPickupResult

    return as_object(ShipmentPickupResult, payload)


OPERATION = Operation(
    id="shipments_request_pickup",
    method="POST",
    path="/shipping/pickup-request",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(),
)
