"""Order sources: the sales channels of a shop."""

from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.words import activity, is_yes
from lapak.emulator.call import Call
from lapak.emulator.commerce import order_sources as commerce
from lapak.emulator.store.db import Row

__all__ = ["order_sources_create", "order_sources_list", "order_sources_update"]


def order_sources_create(call: Call) -> dict[str, Any]:
    """Add an order source."""
    marketplace_id, note = _marketplace(call, call.body["marketplace_id"]), call.body["note"]
    source_id = commerce.add_order_source(call.db, call.shop.id, marketplace_id, note)
    return {"response": "Success", "data": {"order_source_id": source_id, "note": note}}


def order_sources_list(call: Call) -> dict[str, Any]:
    """Show the order sources, all or those that are (not) active."""
    active = is_yes(call.query.get("status"))
    rows = commerce.order_sources(call.db, call.shop.id, active=active)
    return {"data": [_shown(row) for row in rows]}


def order_sources_update(call: Call) -> dict[str, Any]:
    """Change what was sent."""
    body, source_id = call.body, call.body["order_source_id"]
    row = commerce.find_order_source(call.db, call.shop.id, source_id)
    source = found(call, row, "order source", "order_source_id", source_id)
    commerce.change_order_source(
        call.db,
        call.shop.id,
        source_id,
        marketplace_id=_marketplace(call, body["marketplace_id"]) if "marketplace_id" in body else None,
        note=body.get("note"),
        active=is_yes(body.get("status")),
    )
    note = body.get("note", source["note"])
    return {"response": "Success", "data": {"order_source_id": source_id, "note": note}}


def _marketplace(call: Call, marketplace_id: int) -> int:
    known = marketplace_id if commerce.is_marketplace(call.db, marketplace_id) else None
    return found(call, known, "marketplace", "marketplace_id", marketplace_id)


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "marketplace_id": row["marketplace_id"],
        "marketplace_name": row["marketplace"],
        "note": row["note"],
        "status": activity(row),
    }
