"""Product categories of a shop, each below one of the provider's root categories."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "UNCATEGORIZED",
    "add_category",
    "all_categories",
    "change_category",
    "delete_category",
    "find_category",
    "is_root_category",
]

UNCATEGORIZED: Final = 0
"""Category of a product that has none."""

_CATEGORIES: Final = """
    SELECT c.id, c.name, c.root_category_id, r.name AS root_category, c.updated_at
    FROM product_categories c LEFT JOIN root_categories r ON r.id = c.root_category_id
    WHERE c.shop_id = :shop_id"""


def is_root_category(db: "Db", root_category_id: int) -> bool:
    """Tell whether the provider has such a root category."""
    sql = "SELECT COUNT(*) FROM root_categories WHERE id = :id"
    return bool(db.scalar(sql, id=root_category_id))


def all_categories(db: "Db", shop_id: int) -> list["Row"]:
    """Return the categories of a shop with the names of their root categories, oldest first."""
    return db.all(f"{_CATEGORIES} ORDER BY c.id", shop_id=shop_id)


def find_category(db: "Db", shop_id: int, category_id: int) -> "Row | None":
    """Return a category with the name of its root category, or None."""
    return db.one(f"{_CATEGORIES} AND c.id = :id", shop_id=shop_id, id=category_id)


def add_category(db: "Db", shop_id: int, name: str, root_category_id: int | None, at: datetime | None) -> int:
    """Add a category and return its id. The root category must exist."""
    return db.insert(
        "product_categories",
        shop_id=shop_id,
        name=name,
        root_category_id=root_category_id,
        updated_at=at.isoformat() if at else None,
    )


def change_category(
    db: "Db",
    shop_id: int,
    category_id: int,
    *,
    name: str,
    root_category_id: int | None,
    at: datetime,
    with_products: bool,
) -> None:
    """Rename a category and, unless it is None, replace its root category, if wanted in its products too."""
    db.execute(
        """
        UPDATE product_categories
        SET name = :name, root_category_id = COALESCE(:root_category_id, root_category_id), updated_at = :at
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=shop_id,
        id=category_id,
        name=name,
        root_category_id=root_category_id,
        at=at.isoformat(),
    )
    if with_products and root_category_id is not None:
        db.execute(
            """
            UPDATE products SET root_category_id = :root_category_id
            WHERE shop_id = :shop_id AND category_id = :category_id""",
            shop_id=shop_id,
            category_id=category_id,
            root_category_id=root_category_id,
        )


def delete_category(db: "Db", shop_id: int, category_id: int) -> None:
    """Delete a category; its products become uncategorized."""
    db.execute(
        "UPDATE products SET category_id = :none WHERE shop_id = :shop_id AND category_id = :category_id",
        none=UNCATEGORIZED,
        shop_id=shop_id,
        category_id=category_id,
    )
    db.execute(
        "DELETE FROM product_categories WHERE shop_id = :shop_id AND id = :id",
        shop_id=shop_id,
        id=category_id,
    )
