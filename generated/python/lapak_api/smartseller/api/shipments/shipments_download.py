"""shipments_download: GET /shipping/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="shipments_download",
    method="GET",
    path="/shipping/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=("shipments-004",),
)
