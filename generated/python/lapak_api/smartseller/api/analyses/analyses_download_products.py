"""analyses_download_products: GET /analyzer/sales/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="analyses_download_products",
    method="GET",
    path="/analyzer/sales/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=(
        "analyses-002",
        "analyses-005",
        "analyses-006",
        "reports-002",
    ),
)
