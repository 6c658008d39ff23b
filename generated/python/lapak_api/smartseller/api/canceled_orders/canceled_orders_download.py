"""canceled_orders_download: GET /order-cancel/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="canceled_orders_download",
    method="GET",
    path="/order-cancel/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=("order_reports-004",),
)
