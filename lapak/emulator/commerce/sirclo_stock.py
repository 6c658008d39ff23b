"""SIRCLO's stock: pieces per SKU, what orders reserve of them, and what changed when."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from json import dumps
from typing import Any

from attrs import frozen

from lapak.emulator.commerce.sirclo_times import read
from lapak.emulator.store.db import Db, Row

__all__ = ["Shortage", "changed_between", "put", "reserve", "wanted"]


@frozen
class Shortage(Exception):  # noqa: N818 - what it is; nothing failed
    """An order wants more of a SKU than there is. Roll the transaction back."""

    sku: str
    available: int


def put(db: Db, shop_id: int, at: datetime, sku: str, *, name: str, pieces: int) -> int:
    """Offer a new SKU with so many pieces and return its id. No operation does this, only seeds do."""
    return db.insert(
        "sirclo_stock",
        shop_id=shop_id,
        sku=sku,
        name=name,
        available=pieces,
        created_at=at.isoformat(),
        updated_at=at.isoformat(),
    )


def wanted(lines: list[dict[str, Any]] | None) -> dict[str, int]:
    """Return the pieces that the lines of an order want, by SKU."""
    pieces: Counter[str] = Counter()
    for line in lines or ():
        if line["product_code"]:
            pieces[line["product_code"]] += int(line["order_quantity"])
    return dict(pieces)


def reserve(
    db: Db, shop_id: int, at: datetime, had: Mapping[str, int], wants: Mapping[str, int]
) -> dict[str, int]:
    """Change the reservation of an order.

    Args:
        db: The store, in a writing transaction.
        shop_id: Whose stock.
        at: The time of the change.
        had: Pieces by SKU that the order has reserved so far.
        wants: Pieces by SKU that it wants from now on.

    Returns:
        What is reserved now: all that is wanted of the SKUs that the shop has.

    Raises:
        Shortage: There is not enough of a SKU.
    """
    rows = db.all(
        "SELECT sku, available FROM sirclo_stock"
        " WHERE shop_id = :shop AND sku IN (SELECT value FROM json_each(:skus)) ORDER BY id",
        shop=shop_id,
        skus=dumps([*had, *wants]),
    )
    for row in rows:
        more = wants.get(row["sku"], 0) - had.get(row["sku"], 0)
        if more > row["available"]:
            raise Shortage(row["sku"], row["available"])
        if more:
            db.execute(
                "UPDATE sirclo_stock SET available = available - :more, updated_at = :at"
                " WHERE shop_id = :shop AND sku = :sku",
                more=more,
                at=at.isoformat(),
                shop=shop_id,
                sku=row["sku"],
            )
    return {row["sku"]: wants[row["sku"]] for row in rows if row["sku"] in wants}


def changed_between(db: Db, shop_id: int, start: datetime, end: datetime) -> list[Row]:
    """Return the rows of the stock that were last changed from `start` to `end`, by id."""
    rows = db.all(
        "SELECT id, sku, name, available, created_at, updated_at FROM sirclo_stock"
        " WHERE shop_id = :shop ORDER BY id",
        shop=shop_id,
    )
    return [row for row in rows if start <= read(row["updated_at"]) <= end]
