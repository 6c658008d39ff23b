"""Kinds of customers, which decide on prices and discounts. Customers and prices name them by code."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "add_customer_category",
    "change_customer_category",
    "customer_categories",
    "find_customer_category",
]

_CATEGORIES: Final = """
    SELECT id, code, name, active, discount_access, wholesale_access
    FROM customer_categories WHERE shop_id = :shop_id"""
_NEXT_CODE: Final = """
    SELECT COALESCE(MAX(CAST(code AS INTEGER)), 0) + 1
    FROM customer_categories WHERE shop_id = :shop_id AND code GLOB '[0-9]*'"""


def customer_categories(db: "Db", shop_id: int, *, active: bool | None = None) -> list["Row"]:
    """Return the categories of a shop, oldest first; all, or those that are (not) active."""
    sql = f"{_CATEGORIES} AND (:active IS NULL OR active = :active) ORDER BY id"
    return db.all(sql, shop_id=shop_id, active=active)


def find_customer_category(db: "Db", shop_id: int, category_id: int) -> "Row | None":
    """Return a category, or None."""
    return db.one(f"{_CATEGORIES} AND id = :id", shop_id=shop_id, id=category_id)


def add_customer_category(
    db: "Db", shop_id: int, name: str, *, discount_access: bool, wholesale_access: bool
) -> int:
    """Add a category that is not active yet, with the next number as its code; return its id."""
    return db.insert(
        "customer_categories",
        shop_id=shop_id,
        code=str(db.scalar(_NEXT_CODE, shop_id=shop_id)),
        name=name,
        active=False,
        discount_access=discount_access,
        wholesale_access=wholesale_access,
    )


def change_customer_category(
    db: "Db",
    shop_id: int,
    category_id: int,
    *,
    name: str | None = None,
    active: bool | None = None,
    discount_access: bool | None = None,
    wholesale_access: bool | None = None,
) -> None:
    """Change what is not None."""
    db.execute(
        """
        UPDATE customer_categories
        SET name = COALESCE(:name, name), active = COALESCE(:active, active),
            discount_access = COALESCE(:discount_access, discount_access),
            wholesale_access = COALESCE(:wholesale_access, wholesale_access)
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=shop_id,
        id=category_id,
        name=name,
        active=active,
        discount_access=discount_access,
        wholesale_access=wholesale_access,
    )
