"""shipments_download_report: GET /shipping/report/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="shipments_download_report",
    method="GET",
    path="/shipping/report/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=(
        "shipments-003",
        "shipments-004",
    ),
)
