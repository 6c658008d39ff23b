"""Wholesale prices of products: a price per piece from one quantity to another."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lapak.emulator.commerce.product_drafts import Band
    from lapak.emulator.store.db import Db, Row

__all__ = ["bands_of", "replace_bands", "wholesale_minimum"]


def bands_of(db: "Db", shop_id: int, product_ids: Iterable[int]) -> "dict[int, list[Row]]":
    """Return the wholesale prices of products by product, in the order of their quantities."""
    rows = db.all(
        """
        SELECT product_id, id, min_qty, max_qty, price FROM wholesale_bands
        WHERE shop_id = :shop_id AND product_id IN (SELECT value FROM json_each(:ids)) ORDER BY min_qty""",
        shop_id=shop_id,
        ids=json.dumps(list(product_ids)),
    )
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["product_id"]].append(row)
    return found


def wholesale_minimum(db: "Db", shop_id: int, product_id: int) -> int:
    """Return the fewest pieces that get a wholesale price; 0 where none applies."""
    least = db.scalar(
        """
        SELECT MIN(b.min_qty) FROM wholesale_bands b JOIN products p ON p.id = b.product_id
        WHERE p.shop_id = :shop_id AND p.id = :id AND p.wholesale_status = 'Y'""",
        shop_id=shop_id,
        id=product_id,
    )
    return least or 0


def replace_bands(db: "Db", shop_id: int, product_id: int, bands: "Sequence[Band]") -> None:
    """Keep the bands that are named by id, as they are to be; add the new ones; remove the others."""
    db.execute(
        """
        DELETE FROM wholesale_bands
        WHERE shop_id = :shop_id AND product_id = :product_id
            AND id NOT IN (SELECT value FROM json_each(:ids))""",
        shop_id=shop_id,
        product_id=product_id,
        ids=json.dumps([band.id for band in bands if band.id is not None]),
    )
    for band in bands:
        values = {"min_qty": band.low, "max_qty": band.high, "price": band.price}
        if band.id is None:
            db.insert("wholesale_bands", shop_id=shop_id, product_id=product_id, **values)
            continue
        db.execute(
            """
            UPDATE wholesale_bands SET min_qty = :min_qty, max_qty = :max_qty, price = :price
            WHERE shop_id = :shop_id AND id = :id""",
            shop_id=shop_id,
            id=band.id,
            **values,
        )
