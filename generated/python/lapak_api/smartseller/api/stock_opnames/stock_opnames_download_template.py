"""stock_opnames_download_template: GET /stock-opname/import."""

from __future__ import annotations

from typing import Any

from lapak.client.operation import Operation


def read(payload: Any) -> bytes:
    """Return the body."""
    content: bytes = payload
    return content


OPERATION = Operation(
    id="stock_opnames_download_template",
    method="GET",
    path="/stock-opname/import",
    read=read,
    effect=("read",),
    receive="bytes",
    evidence="inferred",
    errata=("stock_opnames-008",),
)
