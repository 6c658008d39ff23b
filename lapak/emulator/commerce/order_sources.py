"""Order sources: the sales channels of a shop."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = ["add_order_source", "change_order_source", "find_order_source", "is_marketplace", "order_sources"]

_SOURCES: Final = """
    SELECT s.id, s.marketplace_id, m.name AS marketplace, s.note, s.active
    FROM order_sources s JOIN marketplaces m ON m.id = s.marketplace_id
    WHERE s.shop_id = :shop_id"""


def is_marketplace(db: "Db", marketplace_id: int) -> bool:
    """Tell whether the provider has such a marketplace or other channel."""
    return bool(db.scalar("SELECT COUNT(*) FROM marketplaces WHERE id = :id", id=marketplace_id))


def order_sources(db: "Db", shop_id: int, *, active: bool | None = None) -> list["Row"]:
    """Return the order sources of a shop, oldest first; all, or those that are (not) active."""
    sql = f"{_SOURCES} AND (:active IS NULL OR s.active = :active) ORDER BY s.id"
    return db.all(sql, shop_id=shop_id, active=active)


def find_order_source(db: "Db", shop_id: int, source_id: int) -> "Row | None":
    """Return an order source, or None."""
    return db.one(f"{_SOURCES} AND s.id = :id", shop_id=shop_id, id=source_id)


def add_order_source(db: "Db", shop_id: int, marketplace_id: int, note: str) -> int:
    """Add an active order source and return its id. The marketplace must exist."""
    return db.insert("order_sources", shop_id=shop_id, marketplace_id=marketplace_id, note=note)


def change_order_source(
    db: "Db",
    shop_id: int,
    source_id: int,
    *,
    marketplace_id: int | None = None,
    note: str | None = None,
    active: bool | None = None,
) -> None:
    """Change what is not None. The marketplace must exist."""
    db.execute(
        """
        UPDATE order_sources
        SET marketplace_id = COALESCE(:marketplace_id, marketplace_id), note = COALESCE(:note, note),
            active = COALESCE(:active, active)
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=shop_id,
        id=source_id,
        marketplace_id=marketplace_id,
        note=note,
        active=active,
    )
