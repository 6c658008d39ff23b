"""Orders: made, changed, canceled, restored, deleted."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

import orjson

from lapak.emulator.commerce import payments
from lapak.emulator.commerce.order_draft import Draft
from lapak.emulator.commerce.order_lines import changed, counted, lines_of, move_stock, priced, stock_of
from lapak.emulator.commerce.order_record import (
    costs_of,
    find_order,
    forget_parts,
    people_of,
    row_of,
    store_costs,
    store_lines,
    sums_of,
    update_row,
)
from lapak.emulator.commerce.pricing import terms_of
from lapak.emulator.commerce.progress import payment_status, progress_of
from lapak.emulator.commerce.refusals import Refused

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row
    from lapak.emulator.tenancy import Shop

__all__ = [
    "add_awb_number",
    "cancel_order",
    "change_order",
    "create_order",
    "delete_order",
    "restore_order",
    "standing_order",
]

_NEXT_NUMBER: Final = """
    UPDATE shops SET last_po_number = last_po_number + 1 WHERE id = :shop_id RETURNING last_po_number"""


def create_order(db: "Db", shop: "Shop", draft: Draft, at: datetime, category: str = "APP") -> "Row":
    """Make an order, take its goods out of stock, record its payment; return it as it was before that."""
    if not draft.lines:
        raise Refused("no-products", "products")
    people = people_of(db, shop.id, draft)
    payments.check_account(db, shop.id, draft.payment)
    lines = priced(db, shop.id, draft.lines, terms_of(db, shop.id, people["sender"]["category_code"]))
    sums = sums_of(lines, draft.shipping, draft.costs or ())
    due = payments.due_at_creation(draft.payment, sums["total"])
    cost = draft.payment.supplier_cost or 0
    values = row_of(db, shop.id, draft, people, lines=lines, sums=sums, supplier_cost=cost)
    values |= {
        "shop_id": shop.id,
        "po_number": db.scalar(_NEXT_NUMBER, shop_id=shop.id),
        "order_day": draft.day or at.date().isoformat(),
        "created_at": at.isoformat(),
        "created_day": at.date().isoformat(),
        "updated_at": at.isoformat(),
        "created_by": shop.user.id,
        "order_source_id": draft.order_source_id,
        "note": draft.note or "",
        "category": category,
        "status": "ACCEPTED",
        "awb_number": draft.awb_number,
        "awb_at": at.isoformat() if draft.awb_number else None,
        "marketplace_awb": draft.marketplace_awb,
        "paid": 0,
        "payment_status": "UNPAID",
        "progress": progress_of("UNPAID", draft.awb_number),
    }
    order = {"id": db.insert("orders", **values), **values}
    store_lines(db, order["id"], lines)
    store_costs(db, shop.id, order["id"], draft.costs or (), sums["goods_total"])
    move_stock(db, shop, order, at, after=counted(lines), fields=_fields(draft))
    if draft.payment.status != "UNPAID":
        payments.store_payment(db, shop, order, draft.payment, amount=due, at=at)
    db.execute(
        "UPDATE customers SET last_order_at = :at WHERE shop_id = :shop_id AND id = :id",
        shop_id=shop.id,
        id=draft.sender_id,
        at=at.isoformat(),
    )
    return order


def change_order(db: "Db", shop: "Shop", order_id: int, draft: Draft, at: datetime) -> "Row":
    """Change an order, its lines and its stock; record a payment when it is further paid; return it."""
    order = standing_order(db, shop.id, order_id, "order_id")
    people = people_of(db, shop.id, draft, orjson.loads(order["people"]))
    payments.check_account(db, shop.id, draft.payment)
    before = stock_of(db, shop.id, order_id)
    terms = terms_of(db, shop.id, people["sender"]["category_code"])
    lines = changed(db, shop.id, lines_of(db, shop.id, order_id), draft.lines, terms)
    costs = costs_of(db, shop.id, order_id) if draft.costs is None else draft.costs
    sums = sums_of(lines, draft.shipping, costs)
    due = payments.due_at_update(draft.payment, order, sums["total"])
    told = draft.payment.supplier_cost
    cost = order["supplier_cost"] if told is None else told
    values = row_of(db, shop.id, draft, people, lines=lines, sums=sums, supplier_cost=cost)
    update_row(
        db, order, values | _optional(draft, at) | {"updated_at": at.isoformat(), "updated_by": shop.user.id}
    )
    forget_parts(db, shop.id, order_id)
    store_lines(db, order_id, lines)
    store_costs(db, shop.id, order_id, costs, sums["goods_total"])
    after = stock_of(db, shop.id, order_id)
    move_stock(db, shop, order, at, before=before, after=after, fields=_fields(draft))
    order = find_order(db, shop.id, order_id, "order_id")
    if due:
        payments.store_payment(db, shop, order, draft.payment, amount=due, at=at)
    else:
        known = draft.payment.status if order["paid"] == 0 else order["payment_status"]
        payments.refresh(db, order, order["paid"], payment_status(order["total"], order["paid"], known))
    return find_order(db, shop.id, order_id, "order_id")


def add_awb_number(db: "Db", shop: "Shop", order_id: int, awb_number: str, at: datetime) -> "Row":
    """Give an order its airway bill, which puts it on its way; return it."""
    order = standing_order(db, shop.id, order_id, "id")
    delivered = order["progress"] == "DELIVERED"
    change = {
        "awb_number": awb_number,
        "awb_at": at.isoformat() if awb_number else None,
        "progress": progress_of(order["payment_status"], awb_number, delivered=delivered),
        "updated_at": at.isoformat(),
        "updated_by": shop.user.id,
    }
    update_row(db, order, change)
    return order | change


def cancel_order(db: "Db", shop: "Shop", order_id: int, at: datetime) -> "Row":
    """Cancel an order, whose goods return to stock; return it."""
    order = find_order(db, shop.id, order_id, "id")
    if order["status"] != "ACCEPTED":
        raise Refused("order-already-canceled", "id", id=order_id)
    move_stock(db, shop, order, at, before=stock_of(db, shop.id, order_id))
    update_row(db, order, {"status": "CANCELED"})
    return order


def restore_order(db: "Db", shop: "Shop", order_id: int, at: datetime) -> "Row":
    """Make a canceled order stand again, with its goods out of stock; return it."""
    order = _given_up(db, shop.id, order_id, "id")
    move_stock(db, shop, order, at, after=stock_of(db, shop.id, order_id))
    update_row(db, order, {"status": "ACCEPTED"})
    return order


def delete_order(db: "Db", shop: "Shop", order_id: int) -> None:
    """Delete a canceled order for good, with its lines, costs and payments."""
    order = _given_up(db, shop.id, order_id, "order_id")
    db.execute("DELETE FROM orders WHERE shop_id = :shop_id AND id = :id", shop_id=shop.id, id=order["id"])


def standing_order(db: "Db", shop_id: int, order_id: int, field: str) -> "Row":
    """Return an order that is not canceled; raises Missing or Refused, which name `field`."""
    order = find_order(db, shop_id, order_id, field)
    if order["status"] != "ACCEPTED":
        raise Refused("order-canceled", field, id=order_id)
    return order


def _given_up(db: "Db", shop_id: int, order_id: int, field: str) -> "Row":
    order = find_order(db, shop_id, order_id, field)
    if order["status"] == "ACCEPTED":
        raise Refused("order-not-canceled", field, id=order_id)
    return order


def _optional(draft: Draft, at: datetime) -> dict[str, object]:
    """Return the columns that a change writes only when they were sent."""
    sent = {"order_day": draft.day, "note": draft.note, "marketplace_awb": draft.marketplace_awb}
    values: dict[str, object] = {name: value for name, value in sent.items() if value is not None}
    if draft.awb_number is not None:
        values |= {"awb_number": draft.awb_number, "awb_at": at.isoformat() if draft.awb_number else None}
    if not draft.keeps_source:
        values["order_source_id"] = draft.order_source_id
    return values


def _fields(draft: Draft) -> Sequence[tuple[int, str]]:
    return [(wish.variation_id, f"{wish.field}.qty") for wish in draft.lines]
