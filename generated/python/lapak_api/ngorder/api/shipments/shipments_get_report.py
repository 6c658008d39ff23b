"""shipments_get_report: GET /shipping/report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.client.operation import Operation, as_object

if TYPE_CHECKING:
    from ...models.shipment_report_result import ShipmentReportResult


def read(payload: Any) -> ShipmentReportResult:
    """Read the body of a success."""
    from ...models.shipment_report_result import ShipmentReportResult

    return as_object(ShipmentReportResult, payload)


OPERATION = Operation(
    id="shipments_get_report",
    method="GET",
    path="/shipping/report",
    read=read,
    effect=("read",),
    evidence="inferred",
    errata=(
        "shipments-002",
        "shipments-003",
    ),
)
