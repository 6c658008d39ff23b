"""Payments of orders."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from attrs import frozen

from lapak.emulator.commerce.bank_accounts import find_bank_account
from lapak.emulator.commerce.pricing import check_amount
from lapak.emulator.commerce.progress import PaymentStatus, payment_status, progress_of
from lapak.emulator.commerce.refusals import Missing, Refused

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row
    from lapak.emulator.tenancy import Shop

__all__ = [
    "Payment",
    "check_account",
    "delete_payments",
    "due_at_creation",
    "due_at_update",
    "find_payment",
    "pay",
    "payments_of",
    "refresh",
    "store_payment",
]

_PAYMENTS: Final = """
    SELECT p.id, p.order_id, p.bank_id, p.amount, p.paid_day, p.created_at, p.created_by, p.status,
           a.account_number, b.name AS bank
    FROM payments p JOIN bank_accounts a ON a.id = p.bank_id JOIN banks b ON b.code = a.bank_type
    WHERE p.shop_id = :shop_id"""
_OF_OTHERS: Final = """
    SELECT 1 FROM order_lines
    WHERE shop_id = :shop_id AND order_id = :order_id AND product_type = 'R' LIMIT 1"""


@frozen
class Payment:
    """A payment as it is told: how far the order is paid with it, when, on which account, how much."""

    status: PaymentStatus
    day: str | None = None
    bank_id: int | None = None
    amount: int | None = None
    supplier_cost: int | None = None


def due_at_creation(payment: Payment, total: int) -> int:
    """Return what to record as the first payment of an order, 0 for nothing."""
    amount = payment.amount or 0
    if payment.status == "PAID":
        if amount != total:
            raise Refused("payment-amount-mismatch", "payment.amount", amount=amount, due=total)
        return amount
    return _instalment(amount, total) if payment.status == "INSTALLMENT" else 0


def due_at_update(payment: Payment, order: "Row", total: int) -> int:
    """Return what to record when an order is updated, 0 for nothing; a status that it has changes nothing."""
    paid, rest = int(order["paid"]), total - int(order["paid"])
    if payment.status == "UNPAID":
        if paid > 0:
            raise Refused("order-has-payments", "payment.status", paid=paid)
        return 0
    if payment.status == "INSTALLMENT":
        return 0 if paid > 0 else _instalment(payment.amount or 0, total)
    if rest <= 0:
        return 0
    if payment.amount != rest:
        raise Refused("payment-amount-mismatch", "payment.amount", amount=payment.amount or 0, due=rest)
    return rest


def pay(db: "Db", shop: "Shop", order: "Row", payment: Payment, at: datetime) -> PaymentStatus:
    """Record a payment of an order; PAID settles whatever is left. Return how far the order is paid then."""
    check_account(db, shop.id, payment)
    rest = max(order["total"] - order["paid"], 0)
    if order["payment_status"] == "PAID":
        raise Refused("order-already-paid", "id", rest=0)
    if payment.amount is not None and payment.amount > rest:
        raise Refused("payment-amount-exceeds-remaining", "payment.amount", rest=rest)
    amount = rest if payment.status == "PAID" else _instalment(payment.amount or 0, rest)
    if db.one(_OF_OTHERS, shop_id=shop.id, order_id=order["id"]):
        _note_supplier_cost(db, order, payment)
    return store_payment(db, shop, order, payment, amount=amount, at=at)


def store_payment(
    db: "Db", shop: "Shop", order: "Row", payment: Payment, *, amount: int, at: datetime
) -> PaymentStatus:
    """Record an amount of a payment and bring the order up to date; 0 only does the latter."""
    paid = order["paid"] + amount
    before: PaymentStatus = "PAID" if payment.status == "PAID" else "UNPAID"
    status = payment_status(order["total"], paid, before)
    if amount > 0:
        db.insert(
            "payments",
            order_id=order["id"],
            shop_id=shop.id,
            bank_id=payment.bank_id,
            amount=amount,
            paid_day=payment.day,
            created_at=at.isoformat(),
            created_by=shop.user.id,
            status=status,
        )
    refresh(db, order, paid, status, payment.day if amount > 0 or status == "PAID" else None)
    return status


def refresh(db: "Db", order: "Row", paid: int, status: PaymentStatus, day: str | None = None) -> None:
    """Write how far an order is paid, and so worked on; None leaves the day of the last payment."""
    delivered = order["progress"] == "DELIVERED"
    db.execute(
        """
        UPDATE orders SET paid = :paid, payment_status = :status, progress = :progress,
               payment_day = CASE WHEN :status = 'UNPAID' THEN NULL ELSE COALESCE(:day, payment_day) END
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=order["shop_id"],
        id=order["id"],
        paid=paid,
        status=status,
        progress=progress_of(status, order["awb_number"], delivered=delivered),
        day=day,
    )


def payments_of(db: "Db", shop_id: int, order_id: int) -> list["Row"]:
    """Return the payments of an order with their banks, oldest first."""
    return db.all(f"{_PAYMENTS} AND p.order_id = :order_id ORDER BY p.id", shop_id=shop_id, order_id=order_id)


def find_payment(db: "Db", shop_id: int, payment_id: int) -> "Row | None":
    """Return a payment with its bank, or None."""
    return db.one(f"{_PAYMENTS} AND p.id = :id", shop_id=shop_id, id=payment_id)


def delete_payments(db: "Db", order: "Row") -> None:
    """Delete every payment of an order, which is unpaid then."""
    deleted = db.execute(
        "DELETE FROM payments WHERE shop_id = :shop_id AND order_id = :id",
        shop_id=order["shop_id"],
        id=order["id"],
    )
    if not deleted:
        raise Refused("order-has-no-payments", "order_id", id=order["id"])
    refresh(db, order, 0, "UNPAID")


def check_account(db: "Db", shop_id: int, payment: Payment) -> None:
    """See that the account of a payment exists; raises Missing."""
    if payment.bank_id is not None and find_bank_account(db, shop_id, payment.bank_id) is None:
        raise Missing("bank account", "payment.bank_id", payment.bank_id)


def _instalment(amount: int, rest: int) -> int:
    if amount <= 0:
        raise Refused("payment-amount-not-positive", "payment.amount", amount=amount)
    if amount > rest:
        raise Refused("payment-amount-exceeds-remaining", "payment.amount", rest=rest)
    return amount


def _note_supplier_cost(db: "Db", order: "Row", payment: Payment) -> None:
    if payment.supplier_cost is None:
        raise Refused("cost-of-goods-required", "payment.cost_of_goods_sales")
    cost = check_amount(payment.supplier_cost, "payment.cost_of_goods_sales")
    db.execute(
        """
        UPDATE orders SET supplier_cost = :cost, cost_of_goods = cost_of_goods - supplier_cost + :cost
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=order["shop_id"],
        id=order["id"],
        cost=cost,
    )
