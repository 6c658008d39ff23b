"""shipments_list_invoices: GET /shipping/invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_invoice_page import ShipmentInvoicePage


def read(payload: Any) -> ShipmentInvoicePage:
    """Read the body of a success."""
    from ...models.shipment_invoice_page import ShipmentInvoicePage

    return as_object(ShipmentInvoicePage, payload)


OPERATION = Operation(
    id="shipments_list_invoices",
    method="GET",
    path="/shipping/invoice",
    read=read,
    effect=("read",),
    evidence="stated",
    errata=(),
)
