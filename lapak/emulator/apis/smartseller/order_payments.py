"""Payments of orders."""

from typing import Any, Final

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.order_forms import payment_of
from lapak.emulator.apis.smartseller.order_refusals import refusals, text_of
from lapak.emulator.apis.smartseller.order_words import local_time, rupiah_text
from lapak.emulator.call import Call
from lapak.emulator.commerce import payments
from lapak.emulator.commerce.order_record import find_order
from lapak.emulator.commerce.orders import standing_order
from lapak.emulator.commerce.refusals import Refused
from lapak.emulator.errors import Fields, RuleBroken
from lapak.emulator.store.db import Row

__all__ = ["orders_delete_installments", "orders_list_payments", "orders_update_payment"]

# C stands in the sample; L is our guess.
_LETTERS: Final = {"INSTALLMENT": "C", "PAID": "L", "UNPAID": "B"}


def orders_list_payments(call: Call) -> dict[str, Any]:
    """Show the payments of an order, or one payment (docs 002, Get Payment Histories)."""
    given = call.query["id"]
    if call.query.get("status") == "PAYMENT":
        row = payments.find_payment(call.db, call.shop.id, given)
        rows = [found(call, row, "payment", "id", given)]
    else:
        with refusals(call):
            find_order(call.db, call.shop.id, given, "id")
        rows = payments.payments_of(call.db, call.shop.id, given)
    return {"response": "success", "data": [_shown(row) for row in rows]}


def orders_update_payment(call: Call) -> dict[str, Any]:
    """Record a payment (docs 002, Update Payment)."""
    with refusals(call):
        order = standing_order(call.db, call.shop.id, call.body["id"], "id")
        payment = payment_of(call.body["payment"])
        try:
            status = payments.pay(call.db, call.shop, order, payment, call.clock.now())
        except Refused as refusal:
            if "rest" not in refusal.facts:
                raise
            raise RuleBroken(refusal.rule, _too_much(call, refusal)) from refusal
    return {
        "request_id": call.ids.request_id(),
        "response": "success",
        "message": ["Payment Updated"],
        "data": {
            "order_id": order["id"],
            "po_number": order["po_number"],
            "payment_status": _LETTERS[status],
        },
    }


def orders_delete_installments(call: Call) -> dict[str, Any]:
    """Delete the payments of an order (docs 002, Delete Installment History)."""
    with refusals(call):
        order = standing_order(call.db, call.shop.id, call.path["order_id"], "order_id")
        payments.delete_payments(call.db, order)
    return {"response": "success", "message": "Success, payment history has been deleted", "data": None}


def _too_much(call: Call, refusal: Refused) -> Fields:
    """Say that a payment is too large the way the documents show it."""
    excess = Refused("payment-amount-exceeds-remaining", "amount")
    fields: dict[str, list[str | int]] = {"amount": [text_of(call, excess)]}
    if refusal.rule == "order-already-paid":
        fields = {"id": [text_of(call, refusal)], **fields}
    return {**fields, "maximum amount": [int(str(refusal.facts["rest"]))]}


def _shown(payment: Row) -> dict[str, Any]:
    return {
        "payment_id": payment["id"],
        "bank_id": str(payment["bank_id"]),
        "bank_name": payment["bank"],
        "account_number": payment["account_number"],
        "paid_at": payment["paid_day"],
        "created_at": local_time(payment["created_at"]),
        "nominal": rupiah_text(payment["amount"]),
        "status": payment["status"],
    }
