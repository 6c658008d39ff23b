"""Orders: made, updated, canceled, sent on their way."""

from typing import Any, Final

import orjson

from lapak.emulator.apis.smartseller.order_forms import draft_of
from lapak.emulator.apis.smartseller.order_refusals import refusals
from lapak.emulator.call import Call
from lapak.emulator.commerce import orders as commerce
from lapak.emulator.store.db import Row

__all__ = ["orders_add_awb_number", "orders_cancel", "orders_create", "orders_update"]

_CREDIT: Final = 1000  # messages that a shop may send


def orders_create(call: Call) -> dict[str, Any]:
    """Make an order (docs 002, Create Order)."""
    with refusals(call):
        order = commerce.create_order(call.db, call.shop, draft_of(call.body), call.clock.now())
    return _done(call, order, "Order created")


def orders_update(call: Call) -> dict[str, Any]:
    """Change an order (docs 002, Update Order)."""
    with refusals(call):
        order_id, draft = call.body["order_id"], draft_of(call.body)
        order = commerce.change_order(call.db, call.shop, order_id, draft, call.clock.now())
    return _done(call, order, "Order updated")


def orders_add_awb_number(call: Call) -> dict[str, Any]:
    """Give an order its airway bill and tell its receiver (docs 002, Add AWB Number)."""
    body = call.body
    with refusals(call):
        order = commerce.add_awb_number(call.db, call.shop, body["id"], body["awb_number"], call.clock.now())
    _tell(call, order, f"Nomor resi order #{order['po_number']}: {body['awb_number']}")
    sent = call.db.scalar("SELECT COUNT(*) FROM outbox WHERE shop_id = :shop_id", shop_id=call.shop.id)
    left = max(_CREDIT - sent, 0)
    notification = {
        "id": 1,
        "title": "Notification successfully sent",
        "content": f"Your receipt credit notification currently has {left} remaining",
    }
    return {
        "request_id": call.ids.request_id(),
        "response": "Success",
        "message": "Awb number has been updated",
        "data": {**_reference(order), "notification": notification},
    }


def orders_cancel(call: Call) -> dict[str, Any]:
    """Cancel an order (docs 002, Cancel an Order)."""
    with refusals(call):
        order = commerce.cancel_order(call.db, call.shop, call.body["id"], call.clock.now())
    return {"response": "success", "message": "Order has been Canceled", "data": _reference(order)}


def _done(call: Call, order: Row, message: str) -> dict[str, Any]:
    if call.body.get("send_sms"):
        _tell(
            call,
            order,
            f"Order #{order['po_number']} dari {call.shop.name} sebesar Rp{order['total']} kami proses.",
        )
    request_id = call.ids.request_id()
    return {"request_id": request_id, "response": "Success", "message": message, "data": _reference(order)}


def _tell(call: Call, order: Row, text: str) -> None:
    phone = orjson.loads(order["people"])["receiver"]["phone"]
    call.outbox.send("sms", phone, text, order["id"])


def _reference(order: Row) -> dict[str, int]:
    return {"order_id": order["id"], "po_number": order["po_number"]}
