"""shipments_resend: POST /shipping/resend/{order_id}."""

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
    id="shipments_resend",
    method="POST",
    path="/shipping/resend/{order_id}",
    read=read,
    effect=("write",),
    evidence="stated",
    errata=(),
)
