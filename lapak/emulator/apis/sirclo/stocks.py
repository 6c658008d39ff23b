"""The stock of SIRCLO's shops."""

from typing import Any

from lapak.emulator.call import Call
from lapak.emulator.commerce.sirclo_stock import changed_between
from lapak.emulator.commerce.sirclo_times import read, write

__all__ = ["stocks_list"]


def stocks_list(call: Call) -> list[dict[str, Any]]:
    """List the SKUs whose stock was changed in a span of time (docs 003, Get Stocks)."""
    rows = changed_between(call.db, call.shop.id, read(call.query["start"]), read(call.query["end"]))
    return [
        {
            "id": row["id"],
            "sku": row["sku"],
            "name": row["name"],
            "available": str(row["available"]),
            "created_at": write(read(row["created_at"])),
            "update_at": write(read(row["updated_at"])),
        }
        for row in rows
    ]
