"""analyses_download_customers: GET /analyzer/customer/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="analyses_download_customers",
    method="GET",
    path="/analyzer/customer/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=(
        "analyses-006",
        "reports-002",
    ),
)
