"""The orders that a customer sent."""

import json
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = ["History", "order_history"]

_SENT: Final = """
    FROM orders o
    WHERE o.shop_id = :shop_id AND o.sender_id = :customer_id AND o.status = 'ACCEPTED'
      AND (:first IS NULL OR o.created_day >= :first) AND (:last IS NULL OR o.created_day <= :last)"""

_PIECES: Final = f"""
    SELECT COALESCE(SUM(quantity), 0) FROM order_lines
    WHERE shop_id = :shop_id AND order_id IN (SELECT o.id {_SENT})"""  # noqa: S608 - from constants

_LINES: Final = """
    SELECT order_id, name, quantity FROM order_lines
    WHERE shop_id = :shop_id AND order_id IN (SELECT value FROM json_each(:ids)) ORDER BY id"""


@frozen
class History:
    """A page of the orders that a customer sent.

    Attributes:
        orders: The orders, oldest first; `lines` of each has `name` and `quantity`.
        count: How many orders there are on all pages.
        pieces: How many pieces are in all of them.
    """

    orders: "list[Row]"
    count: int
    pieces: int


def order_history(
    db: "Db",
    shop_id: int,
    customer_id: int,
    *,
    first_day: str | None,
    last_day: str | None,
    limit: int,
    offset: int,
) -> History:
    """Return some of the accepted orders that a customer sent, made between two days, and sums over all."""
    params = {"shop_id": shop_id, "customer_id": customer_id, "first": first_day, "last": last_day}
    count: int = db.scalar(f"SELECT COUNT(*) {_SENT}", **params)
    orders: list[Row] = []
    if offset < count:
        orders = db.all(
            f"SELECT o.id, o.po_number, o.created_at, o.total, o.product_type {_SENT} "
            "ORDER BY o.id LIMIT :limit OFFSET :offset",
            **params,
            limit=min(limit, count),
            offset=offset,
        )
    _add_lines(db, shop_id, orders)
    return History(orders, count, db.scalar(_PIECES, **params))


def _add_lines(db: "Db", shop_id: int, orders: "list[Row]") -> None:
    by_id: dict[int, list[Row]] = {order["id"]: [] for order in orders}
    for line in db.all(_LINES, shop_id=shop_id, ids=json.dumps(list(by_id))):
        by_id[line["order_id"]].append(line)
    for order in orders:
        order["lines"] = by_id[order["id"]]
