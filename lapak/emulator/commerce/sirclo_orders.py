"""SIRCLO's orders: stored once per reference of the caller, brought up to date when it is sent again.

Nothing here commits: a function that raises leaves the transaction to be rolled back by the caller.
"""

from datetime import datetime
from json import dumps, loads
from typing import Any, Final, NoReturn

from attrs import define, evolve, field, frozen

from lapak.emulator.commerce.sirclo_form import blank_order, cleaned
from lapak.emulator.commerce.sirclo_status import CANCELLED, PENDING, is_behind, may_become, stamps
from lapak.emulator.commerce.sirclo_stock import Shortage, reserve, wanted
from lapak.emulator.commerce.sirclo_times import write
from lapak.emulator.store.db import Db, Row
from lapak.emulator.tenancy import Shop

__all__ = ["Refused", "UnknownOrder", "ordered_between", "set_status", "store"]

_SELECT: Final = "SELECT id, status, doc FROM sirclo_orders"
#: Without the Z, times with and without a fraction of a second compare as text.
_ORDERED: Final = "rtrim(json_extract(doc, '$.fields.order_date'), 'Z')"


@frozen
class Refused(Exception):  # noqa: N818 - what it is; nothing failed
    """A rule forbids what is asked of an order. Roll the transaction back."""

    rule: str
    field: str
    text: str


class UnknownOrder(Exception):  # noqa: N818
    """The shop has no order with this id."""


@define
class _Order:
    """A row of the store."""

    id: int
    status: str
    fields: dict[str, Any]
    reserved: dict[str, int] = field(factory=dict)


def store(db: Db, shop: Shop, at: datetime, sent: dict[str, Any]) -> dict[str, Any]:
    """Make an order, or bring the one with the same reference up to date; return it.

    Args:
        db: The store, in a writing transaction.
        shop: Whose order.
        at: The time.
        sent: Fields of the order by wire name; `remote_order_id` must be among them.

    Raises:
        Refused: A rule forbids it.
    """
    reference = sent["remote_order_id"]
    if not reference:
        raise Refused("reference-empty", "remote_order_id", "may not be empty")
    _check_quantities(sent)
    order = cleaned(sent)
    known = db.one(
        f"{_SELECT} WHERE shop_id = :shop AND reference = :reference",
        shop=shop.id,
        reference=reference,
    )
    return _add(db, shop, at, order) if known is None else _merge(db, shop, at, _read(known), order)


def set_status(db: Db, shop: Shop, at: datetime, order_id: int, status: str) -> str:
    """Change the status of an order and return it; cancelling gives its stock back.

    Raises:
        UnknownOrder: The shop has no such order.
        Refused: The order cannot change from its present status to this one.
    """
    row = db.one(f"{_SELECT} WHERE shop_id = :shop AND id = :id", shop=shop.id, id=order_id)
    if row is None:
        raise UnknownOrder
    order = _read(row)
    if not may_become(order.status, status):
        raise Refused("status-transition", "status", f"a {order.status} order cannot become {status}")
    if status != order.status:
        changes = {"order_status": status, **stamps(order.fields, status, write(at))}
        _save(db, shop, at, _changed(order, at, status, changes))
    return status


def ordered_between(db: Db, shop: Shop, start: datetime, end: datetime) -> list[dict[str, Any]]:
    """Return the orders that buyers made from `start` to `end`, oldest first."""
    rows = db.all(
        f"{_SELECT} WHERE shop_id = :shop AND {_ORDERED} BETWEEN :start AND :end ORDER BY {_ORDERED}, id",
        shop=shop.id,
        start=write(start).rstrip("Z"),
        end=write(end).rstrip("Z"),
    )
    return [_shown(_read(row)) for row in rows]


def _add(db: Db, shop: Shop, at: datetime, sent: dict[str, Any]) -> dict[str, Any]:
    status = sent.get("order_status", PENDING)
    now = write(at)
    fields = blank_order(created_at=now, updated_at=now, order_date=now)
    fields |= {"store_id": shop.id, "store_name": shop.name, **sent}
    fields |= stamps(fields, status, now)
    order = _Order(0, status, fields)
    order.reserved = _reserve(db, shop, at, order)
    order.id = db.insert(
        "sirclo_orders",
        shop_id=shop.id,
        reference=fields["remote_order_id"],
        status=status,
        created_at=at.isoformat(),
        updated_at=at.isoformat(),
        doc=_written(order),
    )
    return _shown(order)


def _merge(db: Db, shop: Shop, at: datetime, order: _Order, sent: dict[str, Any]) -> dict[str, Any]:
    status = sent.pop("order_status", order.status)
    if is_behind(order.status, status):
        status = order.status
    if not may_become(order.status, status):
        raise Refused("status-transition", "order_status", f"a {order.status} order cannot become {status}")
    if status != order.status:
        sent |= {"order_status": status, **stamps({**order.fields, **sent}, status, write(at))}
    if any(order.fields[name] != value for name, value in sent.items()):
        order = _changed(order, at, status, sent)
        _save(db, shop, at, order)
    return _shown(order)


def _changed(order: _Order, at: datetime, status: str, changes: dict[str, Any]) -> _Order:
    return evolve(order, status=status, fields={**order.fields, **changes, "updated_at": write(at)})


def _save(db: Db, shop: Shop, at: datetime, order: _Order) -> None:
    order.reserved = _reserve(db, shop, at, order)
    db.execute(
        "UPDATE sirclo_orders SET status = :status, updated_at = :at, doc = :doc"
        " WHERE shop_id = :shop AND id = :id",
        status=order.status,
        at=at.isoformat(),
        doc=_written(order),
        shop=shop.id,
        id=order.id,
    )


def _reserve(db: Db, shop: Shop, at: datetime, order: _Order) -> dict[str, int]:
    lines = order.fields["line_items"]
    wants = {} if order.status == CANCELLED else wanted(lines)
    try:
        return reserve(db, shop.id, at, order.reserved, wants)
    except Shortage as shortage:
        _refuse_line(lines, shortage)


def _refuse_line(lines: list[dict[str, Any]], shortage: Shortage) -> NoReturn:
    position = next(place for place, line in enumerate(lines) if line["product_code"] == shortage.sku)
    raise Refused(
        "insufficient-stock",
        f"line_items.{position}.order_quantity",
        f"more than there is of {shortage.sku}: {shortage.available} can still be sold",
    )


def _check_quantities(sent: dict[str, Any]) -> None:
    for position, line in enumerate(sent.get("line_items", ())):
        if line.get("order_quantity", 1) < 1:
            place = f"line_items.{position}.order_quantity"
            raise Refused("quantity-not-positive", place, "must be 1 or more")


def _read(row: Row) -> _Order:
    doc = loads(row["doc"])
    return _Order(row["id"], row["status"], doc["fields"], doc["reserved"])


def _written(order: _Order) -> str:
    doc = {"fields": order.fields, "reserved": order.reserved}
    return dumps(doc, ensure_ascii=False, separators=(",", ":"))


def _shown(order: _Order) -> dict[str, Any]:
    return {"id": order.id, **order.fields}
