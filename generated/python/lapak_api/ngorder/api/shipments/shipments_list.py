"""shipments_list: GET /shipping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_page import ShipmentPage


def read(payload: Any) -> ShipmentPage:
    """Read the body of a success."""
    from ...models.shipment_page import ShipmentPage

    return as_object(ShipmentPage, payload)


OPERATION = Operation(
    id="shipments_list",
    method="GET",
    path="/shipping",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("shipments-006",),
)
