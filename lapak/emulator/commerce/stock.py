"""Stock: what lies where, and the book of its moves.

A stock is never below zero: every decrease is one guarded UPDATE inside the caller's writing transaction
(BEGIN IMMEDIATE). A function that raises leaves the transaction to be rolled back by the caller; nothing here
commits. Warehouse 0 is the main warehouse. Quantities are counted for products of type S only; callers leave
other lines out.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db

__all__ = [
    "MAIN",
    "MOST",
    "Cause",
    "Excess",
    "Lack",
    "Line",
    "Shortage",
    "change",
    "empty_warehouse",
    "gather",
    "give_back",
    "on_hand",
    "set_quantity",
    "set_total",
    "take",
    "transfer",
]

MAIN: Final = 0
"""Id of the main warehouse."""

MOST: Final = 2_147_483_647
"""Pieces that one place holds at most, so that sums stay far from the end of an integer."""

_ADD: Final = """
    INSERT INTO stock (variation_id, warehouse_id, shop_id, quantity)
    SELECT id, :warehouse_id, shop_id, :quantity FROM variations
    WHERE id = :variation_id AND shop_id = :shop_id
    ON CONFLICT (variation_id, warehouse_id) DO UPDATE SET quantity = stock.quantity + excluded.quantity
    RETURNING quantity"""
_REMOVE: Final = """
    UPDATE stock SET quantity = quantity - :quantity
    WHERE shop_id = :shop_id AND variation_id = :variation_id AND warehouse_id = :warehouse_id
        AND quantity >= :quantity
    RETURNING quantity"""
_ON_HAND: Final = """
    SELECT COALESCE(SUM(quantity), 0) FROM stock
    WHERE shop_id = :shop_id AND variation_id = :variation_id
        AND (:warehouse_id IS NULL OR warehouse_id = :warehouse_id)"""


@frozen
class Line:
    """So many pieces of a variation in a warehouse."""

    variation_id: int
    warehouse_id: int
    quantity: int


@frozen
class Cause:
    """What the history says of a move: when, by whom (e-mail address), why, for which order or opname."""

    at: datetime
    user: str
    description: str
    order_id: int | None = None
    stock_opname_id: int | None = None


@frozen
class Lack:
    """A line that could not be served: its position among the lines, and how many pieces there were."""

    position: int
    line: Line
    available: int


class Shortage(Exception):  # noqa: N818 - a state of the shop, not a fault
    """More was wanted than lies there. Roll the transaction back."""

    def __init__(self, lacks: list[Lack]) -> None:
        """Keep every line that could not be served."""
        super().__init__(f"{len(lacks)} lines want more than there is")
        self.lacks = lacks


class Excess(Exception):  # noqa: N818 - a state of the shop, not a fault
    """More than MOST pieces would lie in one place, or fewer than none. Roll the transaction back."""


def take(db: "Db", shop_id: int, lines: Iterable[Line], cause: Cause) -> None:
    """Take pieces away, all lines or (by raising Shortage, which names every line that lacks) none."""
    lacks = []
    for position, line in enumerate(lines):
        if not _remove(db, shop_id, line, cause):
            available = on_hand(db, shop_id, line.variation_id, line.warehouse_id)
            lacks.append(Lack(position, line, available))
    if lacks:
        raise Shortage(lacks)


def give_back(db: "Db", shop_id: int, lines: Iterable[Line], cause: Cause) -> None:
    """Put pieces back where they were taken from; variations that were deleted since are passed over."""
    for line in lines:
        _add(db, shop_id, line, cause)


def change(db: "Db", shop_id: int, line: Line, cause: Cause) -> int:
    """Add line.quantity pieces (negative: remove them) and return what lies there then.

    Raises:
        Shortage: There are fewer than are to be removed.
        Excess: There would be too many.
    """
    if line.quantity < 0:
        take(db, shop_id, [evolve(line, quantity=-line.quantity)], cause)
        return on_hand(db, shop_id, line.variation_id, line.warehouse_id)
    if line.quantity > MOST or (quantity := _add(db, shop_id, line, cause)) > MOST:
        raise Excess
    return quantity


def set_quantity(db: "Db", shop_id: int, line: Line, cause: Cause) -> int:
    """Make it line.quantity pieces in that warehouse and return the difference; raises Excess."""
    if not 0 <= line.quantity <= MOST:
        raise Excess
    difference = line.quantity - on_hand(db, shop_id, line.variation_id, line.warehouse_id)
    change(db, shop_id, evolve(line, quantity=difference), cause)
    return difference


def set_total(db: "Db", shop_id: int, variation_id: int, total: int, cause: Cause) -> int:
    """Make it so many pieces in all warehouses by changing the main one; return the difference.

    Raises:
        Shortage: The main warehouse has not enough to give up the difference.
        Excess: The total is out of range.
    """
    if not 0 <= total <= MOST:
        raise Excess
    difference = total - on_hand(db, shop_id, variation_id)
    change(db, shop_id, Line(variation_id, MAIN, difference), cause)
    return difference


def transfer(db: "Db", shop_id: int, line: Line, destination_id: int, cause: Cause) -> None:
    """Move pieces from the line's warehouse to another one; raises Shortage, Excess."""
    take(db, shop_id, [line], cause)
    change(db, shop_id, evolve(line, warehouse_id=destination_id), cause)


def gather(db: "Db", shop_id: int, variation_id: int, cause: Cause) -> None:
    """Move whatever a variation has in other warehouses to the main one; raises Excess."""
    places = db.all(
        """
        SELECT warehouse_id, quantity FROM stock
        WHERE shop_id = :shop_id AND variation_id = :variation_id AND warehouse_id <> :main AND quantity > 0
        ORDER BY warehouse_id""",
        shop_id=shop_id,
        variation_id=variation_id,
        main=MAIN,
    )
    for place in places:
        transfer(db, shop_id, Line(variation_id, place["warehouse_id"], place["quantity"]), MAIN, cause)


def empty_warehouse(db: "Db", shop_id: int, warehouse_id: int, cause: Cause) -> None:
    """Move everything that lies in a warehouse to the main one; raises Excess."""
    rows = db.all(
        """
        SELECT variation_id, quantity FROM stock
        WHERE shop_id = :shop_id AND warehouse_id = :warehouse_id AND quantity > 0
        ORDER BY variation_id""",
        shop_id=shop_id,
        warehouse_id=warehouse_id,
    )
    for row in rows:
        transfer(db, shop_id, Line(row["variation_id"], warehouse_id, row["quantity"]), MAIN, cause)


def on_hand(db: "Db", shop_id: int, variation_id: int, warehouse_id: int | None = None) -> int:
    """Count the pieces of a variation in one warehouse, or in all; 0 for what does not exist."""
    count = db.scalar(_ON_HAND, shop_id=shop_id, variation_id=variation_id, warehouse_id=warehouse_id)
    return int(count)


def _add(db: "Db", shop_id: int, line: Line, cause: Cause) -> int:
    """Add pieces; return what lies there then, 0 when the variation does not exist."""
    after = db.scalar(
        _ADD,
        shop_id=shop_id,
        variation_id=line.variation_id,
        warehouse_id=line.warehouse_id,
        quantity=_counted(line),
    )
    if after is None:
        return 0
    _book(db, shop_id, line, cause, before=after - line.quantity, after=after)
    return int(after)


def _remove(db: "Db", shop_id: int, line: Line, cause: Cause) -> bool:
    """Remove pieces if there are enough; tell whether there were."""
    after = db.scalar(
        _REMOVE,
        shop_id=shop_id,
        variation_id=line.variation_id,
        warehouse_id=line.warehouse_id,
        quantity=_counted(line),
    )
    if after is None:
        return False
    _book(db, shop_id, line, cause, before=after + line.quantity, after=after)
    return True


def _counted(line: Line) -> int:
    if line.quantity < 0:
        raise ValueError(f"a line of {line.quantity} pieces; check quantities before they move stock")
    return line.quantity


def _book(db: "Db", shop_id: int, line: Line, cause: Cause, *, before: int, after: int) -> None:
    """Write a move into the history, if anything moved."""
    if before == after:
        return
    db.insert(
        "stock_moves",
        shop_id=shop_id,
        variation_id=line.variation_id,
        warehouse_id=line.warehouse_id,
        at=cause.at.isoformat(timespec="seconds"),
        day=cause.at.date().isoformat(),
        user_name=cause.user,
        description=cause.description,
        order_id=cause.order_id,
        stock_opname_id=cause.stock_opname_id,
        before=before,
        change=after - before,
        after=after,
    )
