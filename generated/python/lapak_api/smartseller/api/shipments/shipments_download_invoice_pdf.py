"""shipments_download_invoice_pdf: GET /shipping/invoice/download/pdf/{invoice_id}."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="shipments_download_invoice_pdf",
    method="GET",
    path="/shipping/invoice/download/pdf/{invoice_id}",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=("shipments-004",),
)
