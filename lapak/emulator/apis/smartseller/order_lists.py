"""The list of orders."""

from datetime import timedelta
from typing import Any, Final

import orjson

from lapak.emulator.apis.smartseller.order_words import kilograms, local_time
from lapak.emulator.call import Call
from lapak.emulator.commerce.order_lists import BY_DAY, BY_PAYMENT, Selection, costs_by_order, goods_by_order
from lapak.emulator.paging import page_of, paged
from lapak.emulator.store.db import Row

__all__ = ["orders_list"]

_DAYS: Final = 30
_EQUAL: Final = {
    "payment_status": "payment_status",
    "order_progress_status": "progress",
    "order_category": "category",
    "order_source_id": "order_source_id",
    "user_id": "created_by",
    "customer_category_code": "sender_category",
    "expedition_id": "courier_id",
    "pickup": "pickup",
}


def orders_list(call: Call) -> dict[str, Any]:
    """Show orders that stand, of the last 30 days unless asked otherwise (docs 002, Get Orders)."""
    query = call.query
    today = call.clock.now().date()
    chosen = Selection(call.shop.id, ("ACCEPTED",))
    chosen.between(
        "order_day",
        query.get("start_date", (today - timedelta(days=_DAYS)).isoformat()),
        query.get("end_date", today.isoformat()),
    )
    for name, column in _EQUAL.items():
        chosen.equal(column, query.get(name))
    if "print_status" in query:
        chosen.equal("is_print", query["print_status"] == "Y")
    chosen.with_line("warehouse_id", query.get("warehouse_id"))
    chosen.with_line("product_type", query.get("product_type"))
    chosen.paid_to(query.get("bank_id"))
    chosen.search(query.get("keyword"), query.get("type"))

    order = BY_PAYMENT if query.get("order_by") == "PAYMENT_DATE" else BY_DAY
    page = page_of(call)
    rows, pagination = paged(
        call, page, chosen.select(order), chosen.count, shop_id=call.shop.id, **chosen.params
    )
    ids = orjson.dumps([row["id"] for row in rows]).decode()
    lines = goods_by_order(call.db, call.shop.id, ids)
    costs = costs_by_order(call.db, call.shop.id, ids)
    data = [_shown(row, lines.get(row["id"], []), costs.get(row["id"], [])) for row in rows]
    return {"data": data, "meta": {"pagination": pagination}}


def _shown(order: Row, lines: list[Row], costs: list[Row]) -> dict[str, Any]:
    people = orjson.loads(order["people"])
    sender, receiver, origin = people["sender"], people["receiver"], people["origin"]
    return {
        "order_id": order["id"],
        "po_number": order["po_number"],
        "shop_id": order["shop_id"],
        "order_date": order["order_day"],
        "sender_name": sender["name"],
        "sender_address": sender["address"],
        "receiver_name": receiver["name"],
        "receiver_address": receiver["address"],
        "total_amount": order["total"],
        "shipping_rate": order["service"],
        "shipping_logistic": order["courier_name"],
        "weight": kilograms(order["weight"]),
        "note": order["note"],
        "origin_name": origin["name"],
        "origin_address": origin["address"],
        "cost_of_goods_sold": order["cost_of_goods"],
        "order_source": order["marketplace"] or "",
        "other_cost_amount": sum(cost["nominal"] for cost in costs if cost["category"] != "DISCOUNT"),
        "order_progress_status": order["progress"],
        "order_status": order["status"],
        "order_category": order["category"],
        "payment_status": order["payment_status"],
        "payment_date": order["payment_day"],
        "products": [_product(line) for line in lines],
        "shopee": None,
        "created_by_name": order["creator"],
        "created_at": local_time(order["created_at"]),
        "updated_by_name": order["editor"] or order["creator"],
        "updated_at": local_time(order["updated_at"]),
        "awb_number": order["awb_number"],
    }


def _product(line: Row) -> dict[str, Any]:
    return {
        "product_meta_id": line["variation_id"],
        "name": line["name"],
        "price": line["unit_price"],
        "quantity": line["quantity"],
    }
