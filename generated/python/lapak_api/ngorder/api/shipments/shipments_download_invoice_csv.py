"""shipments_download_invoice_csv: GET /shipping/invoice/download/csv/{id}."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="shipments_download_invoice_csv",
    method="GET",
    path="/shipping/invoice/download/csv/{id}",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=(
        "shipments-004",
        "shipments-005",
    ),
)
