"""Orders that were given up: listed, restored, deleted."""

from typing import Any, Final

import orjson

from lapak.emulator.apis.smartseller.order_refusals import refusals
from lapak.emulator.apis.smartseller.order_words import kilograms, local_time
from lapak.emulator.call import Call
from lapak.emulator.commerce import orders as commerce
from lapak.emulator.commerce.order_lists import (
    BY_DAY,
    Selection,
    costs_by_order,
    lines_by_order,
    payments_by_order,
)
from lapak.emulator.paging import page_of, paged
from lapak.emulator.store.db import Row

__all__ = ["canceled_orders_delete", "canceled_orders_list", "canceled_orders_restore"]

_STATUSES: Final = {"CANCEL": "CANCELED", "REJECTED": "REJECTED", "EXPIRED": "EXPIRED"}


def canceled_orders_list(call: Call) -> dict[str, Any]:
    """Show canceled, rejected or expired orders (docs 002, Get Canceled Orders)."""
    query = call.query
    chosen = Selection(call.shop.id, (_STATUSES[query.get("type", "CANCEL")],))
    chosen.between("order_day", query.get("start_date"), query.get("end_date"))

    rows, pagination = paged(
        call, page_of(call), chosen.select(BY_DAY), chosen.count, shop_id=call.shop.id, **chosen.params
    )
    ids = orjson.dumps([row["id"] for row in rows]).decode()
    lines = lines_by_order(call.db, call.shop.id, ids)
    costs = costs_by_order(call.db, call.shop.id, ids)
    paid = payments_by_order(call.db, call.shop.id, ids)
    data = [
        _shown(call, row, lines.get(row["id"], []), costs.get(row["id"], []), paid.get(row["id"], []))
        for row in rows
    ]
    return {"data": data, "meta": {"pagination": pagination}}


def canceled_orders_restore(call: Call) -> dict[str, Any]:
    """Make a canceled order stand again (docs 002, Return Canceled Order)."""
    with refusals(call):
        order = commerce.restore_order(call.db, call.shop, call.body["id"], call.clock.now())
    reference = {"order_id": order["id"], "po_number": order["po_number"]}
    return {"response": "success", "message": "Order has been returned", "data": reference}


def canceled_orders_delete(call: Call) -> dict[str, Any]:
    """Delete a canceled order for good (docs 002, Delete Canceled Order)."""
    with refusals(call):
        commerce.delete_order(call.db, call.shop, call.path["order_id"])
    return {"response": "success", "message": "Order has been deleted", "data": None}


def _shown(call: Call, order: Row, lines: list[Row], costs: list[Row], paid: list[Row]) -> dict[str, Any]:
    people = orjson.loads(order["people"])
    sender, receiver, origin = people["sender"], people["receiver"], people["origin"]
    return {
        "order_id": order["id"],
        "po_number": order["po_number"],
        "username": call.shop.user.name,
        "invoice": f"INV.{order['order_day'].replace('-', '.')}.{order['po_number']}",
        "shop_id": order["shop_id"],
        "order_date": f"{order['order_day']} {local_time(order['created_at'])[11:]}",
        "sender_name": sender["name"],
        "sender_category": sender["category"].upper(),
        "sender_category_code": order["sender_category"],
        "sender_address": sender["address"],
        "receiver_name": receiver["name"],
        "receiver_address": _full_address(receiver),
        "receiver_phone": receiver["phone"],
        "total_amount": order["total"],
        "remaining_amount": max(order["total"] - order["paid"], 0),
        "shipping_id": order["expedition_id"],
        "shipping_rate": order["service"],
        "shipping_logistic": order["courier_name"],
        "shipping_cost": order["shipping_cost"],
        "weight": kilograms(order["weight"]),
        "note": order["note"],
        "origin_name": origin["name"],
        "origin_address": origin["address"],
        "order_source": order["marketplace"] or "",
        "other_cost_amount": sum(cost["nominal"] for cost in costs if cost["category"] != "DISCOUNT"),
        "order_progress_status": order["progress"],
        "order_status": order["status"],
        "order_category": order["category"],
        "payment_status": order["payment_status"],
        "payment_date": order["payment_day"] or order["order_day"],
        "products": [_product(line) for line in lines],
        "shopee": None,
        "created_by_name": order["creator"],
        "created_at": local_time(order["created_at"]),
        "updated_by_name": order["editor"] or "",
        "updated_at": local_time(order["updated_at"]),
        "awb_number": order["awb_number"] or "",
        "product_status": order["product_type"],
        "cost_of_goods_sales": order["supplier_cost"],
        "order_cost": [_cost(cost) for cost in costs] or None,
        "bank_name": paid[-1]["bank"] if paid else None,
        "warehouse_name": lines[0]["warehouse"] if lines else None,
        "cod_status": False,
    }


def _full_address(person: dict[str, Any]) -> str:
    parts = (
        person["address"],
        f"Kec. {person['district']}",
        person["city"],
        person["postal_code"],
        person["province"],
    )
    return ", ".join(part for part in parts if part)


def _product(line: Row) -> dict[str, Any]:
    images = orjson.loads(line["images"] or "[]")
    return {
        "product_meta_id": line["variation_id"],
        "sku": line["sku"] or None,
        "name": line["name"],
        "price": line["unit_price"],
        "quantity": line["quantity"],
        "thumbnail_url": images[line["primary_image"] or 0] if images else "",
        "color": line["color"] or None,
        "size": line["size"] or None,
    }


def _cost(cost: Row) -> dict[str, Any]:
    return {
        "category": cost["category"],
        "description": cost["name"],
        "nominal": cost["nominal"],
        "percentage": cost["percentage"],
        "is_percentage": cost["type"] == "PERCENTAGE",
    }
