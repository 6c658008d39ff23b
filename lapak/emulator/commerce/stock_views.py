"""What lies where, and how it came there."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from lapak.emulator.commerce.warehouses import main_warehouse

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = ["HISTORY", "HISTORY_COUNT", "places_of"]

_PLACES: Final = """
    SELECT s.variation_id, s.warehouse_id, COALESCE(w.name, :main_name) AS name,
        CASE p.product_type WHEN 'S' THEN s.quantity ELSE 0 END AS quantity
    FROM stock s
    JOIN variations v ON v.id = s.variation_id
    JOIN products p ON p.id = v.product_id
    LEFT JOIN warehouses w ON w.id = s.warehouse_id AND w.shop_id = s.shop_id
    WHERE s.shop_id = :shop_id AND s.variation_id IN (SELECT value FROM json_each(:ids))
        AND (w.deleted IS NULL OR NOT w.deleted)
    ORDER BY s.variation_id, s.warehouse_id"""
_MOVES: Final = """
    FROM stock_moves m
    LEFT JOIN warehouses w ON w.id = m.warehouse_id AND w.shop_id = m.shop_id
    WHERE m.shop_id = :shop_id AND m.variation_id = :variation_id
        AND (:warehouse_id IS NULL OR m.warehouse_id = :warehouse_id)
        AND (:first_day IS NULL OR m.day >= :first_day) AND (:last_day IS NULL OR m.day <= :last_day)"""

#: The moves of a variation, newest first; `warehouse` is None for the main one.
HISTORY: Final = f"SELECT m.*, w.name AS warehouse {_MOVES} ORDER BY m.id DESC"

#: How many moves HISTORY has.
HISTORY_COUNT: Final = f"SELECT COUNT(*) {_MOVES}"


def places_of(db: "Db", shop_id: int, variation_ids: Iterable[int]) -> "dict[int, list[Row]]":
    """Return by variation where pieces of it lie or have lain: warehouse_id, name and quantity."""
    rows = db.all(
        _PLACES,
        shop_id=shop_id,
        ids=json.dumps(list(variation_ids)),
        main_name=main_warehouse()["name"],
    )
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["variation_id"]].append(row)
    return found
