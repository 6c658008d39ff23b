"""shipments_list_payments: GET /shipping/payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_payment_page import ShipmentPaymentPage


def read(payload: Any) -> ShipmentPaymentPage:
    """Read the body of a success."""
    from ...models.shipment_payment_page import ShipmentPaymentPage

    return as_object(ShipmentPaymentPage, payload)


OPERATION = Operation(
    id="shipments_list_payments",
    method="GET",
    path="/shipping/payment",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=("shipments-006",),
)
