"""billings_download_invoice: GET /billing/{id}/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="billings_download_invoice",
    method="GET",
    path="/billing/{id}/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=("billings-001",),
)
