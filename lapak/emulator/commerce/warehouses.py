"""Warehouses: where stock lies. The main one, id 0, is there without being stored."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lapak.emulator.commerce import stock

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "Activity",
    "add_warehouse",
    "change_warehouse",
    "delete_warehouse",
    "find_warehouse",
    "list_warehouses",
    "main_warehouse",
    "unknown_user",
]

#: Which warehouses are meant, by whether they are in use.
Activity: TypeAlias = Literal["ALL", "ACTIVE", "NON_ACTIVE"]

# A row has the warehouse's columns and the names of its supplier's district and city.
_WAREHOUSES: Final = """
    SELECT w.id, w.name, w.supplier_id, w.is_active, r.subdistrict, r.district
    FROM warehouses w JOIN suppliers s ON s.id = w.supplier_id JOIN regions r ON r.id = s.region_id
    WHERE w.shop_id = :shop_id AND NOT w.deleted"""
_FILTERS: Final = """
    AND (:active IS NULL OR w.is_active = :active)
    AND (:user_id IS NULL OR EXISTS (SELECT 1 FROM json_each(w.user_ids) u WHERE u.value = :user_id))
    ORDER BY w.id"""


def main_warehouse() -> "Row":
    """Return the main warehouse. It has no supplier, and so no address."""
    return {
        "id": stock.MAIN,
        "name": "Gudang Utama",
        "supplier_id": 0,
        "is_active": 1,
        "subdistrict": None,
        "district": None,
    }


def find_warehouse(db: "Db", shop_id: int, warehouse_id: int) -> "Row | None":
    """Return a warehouse, which may be the main one, or None."""
    if warehouse_id == stock.MAIN:
        return main_warehouse()
    return db.one(f"{_WAREHOUSES} AND w.id = :id", shop_id=shop_id, id=warehouse_id)


def list_warehouses(
    db: "Db", shop_id: int, activity: Activity = "ALL", user_id: int | None = None
) -> list["Row"]:
    """Return the warehouses without the main one, oldest first; with a user, those that the user manages."""
    active = {"ALL": None, "ACTIVE": 1, "NON_ACTIVE": 0}[activity]
    return db.all(f"{_WAREHOUSES} {_FILTERS}", shop_id=shop_id, active=active, user_id=user_id)


def unknown_user(db: "Db", shop_id: int, user_ids: Sequence[int]) -> int | None:
    """Return the position of the first id that is no user of the shop, or None."""
    rows = db.all("SELECT id FROM users WHERE shop_id = :shop_id", shop_id=shop_id)
    known = {row["id"] for row in rows}
    return next((position for position, user in enumerate(user_ids) if user not in known), None)


def add_warehouse(
    db: "Db", shop_id: int, *, name: str, supplier_id: int, user_ids: Sequence[int], is_active: bool
) -> int:
    """Add an empty warehouse and return its id. Supplier and users must be the shop's."""
    return db.insert(
        "warehouses",
        shop_id=shop_id,
        name=name,
        supplier_id=supplier_id,
        is_active=is_active,
        user_ids=json.dumps(list(dict.fromkeys(user_ids))),
    )


def change_warehouse(
    db: "Db",
    shop_id: int,
    warehouse_id: int,
    *,
    name: str,
    supplier_id: int,
    user_ids: Sequence[int],
    is_active: bool,
) -> None:
    """Replace everything that is known of a warehouse. Supplier and users must be the shop's."""
    db.execute(
        """
        UPDATE warehouses
        SET name = :name, supplier_id = :supplier_id, is_active = :is_active, user_ids = :user_ids
        WHERE shop_id = :shop_id AND id = :id AND NOT deleted""",
        shop_id=shop_id,
        id=warehouse_id,
        name=name,
        supplier_id=supplier_id,
        is_active=is_active,
        user_ids=json.dumps(list(dict.fromkeys(user_ids))),
    )


def delete_warehouse(db: "Db", shop_id: int, warehouse_id: int, cause: stock.Cause) -> None:
    """Move what lies in a warehouse to the main one, then delete it; raises stock.Excess without room.

    The row stays, marked: old orders and moves of stock name it.
    """
    stock.empty_warehouse(db, shop_id, warehouse_id, cause)
    db.execute(
        "UPDATE warehouses SET deleted = 1 WHERE shop_id = :shop_id AND id = :id",
        shop_id=shop_id,
        id=warehouse_id,
    )
