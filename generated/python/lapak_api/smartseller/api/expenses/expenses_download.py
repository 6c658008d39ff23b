"""expenses_download: GET /expense/download."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="expenses_download",
    method="GET",
    path="/expense/download",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=(
        "expenses-003",
        "expenses-006",
        "reports-001",
    ),
)
