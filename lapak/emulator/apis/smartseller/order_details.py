"""The list of orders with details: much the same as the list of orders, from a document database."""

from datetime import datetime
from typing import Any, Final

import orjson

from lapak.emulator.apis.smartseller.order_words import kilograms, mongo_date, utc_time
from lapak.emulator.call import Call
from lapak.emulator.commerce.order_lists import (
    BY_NUMBER,
    Selection,
    costs_by_order,
    lines_by_order,
    payments_by_order,
)
from lapak.emulator.paging import page_of, paged
from lapak.emulator.store.db import Row

__all__ = ["orders_list_details"]

_TRANSFER: Final = 1  # kind of payment; the meaning of the numbers is not documented
_NO_ACCOUNT: Final = {"id": None, "account_name": None, "account_number": None, "transfer_image": None}


def orders_list_details(call: Call) -> dict[str, Any]:
    """Show orders with people, payments and costs (docs 002, Get Orders Detail)."""
    query = call.query
    status = query.get("order_status")
    chosen = Selection(call.shop.id, (status,) if status else ("ACCEPTED", "REJECTED"))
    chosen.equal("payment_status", query.get("payment_status"))
    chosen.equal("progress", query.get("order_progress_status"))
    chosen.equal("category", query.get("order_category"))
    chosen.between("created_day", query.get("create_from"), query.get("create_to"))

    rows, pagination = paged(
        call, page_of(call), chosen.select(BY_NUMBER), chosen.count, shop_id=call.shop.id, **chosen.params
    )
    pagination["links"] = {name: _elsewhere(call, link) for name, link in pagination["links"].items()}
    ids = orjson.dumps([row["id"] for row in rows]).decode()
    lines = lines_by_order(call.db, call.shop.id, ids)
    costs = costs_by_order(call.db, call.shop.id, ids)
    paid = payments_by_order(call.db, call.shop.id, ids)
    data = [
        _shown(row, lines.get(row["id"], []), costs.get(row["id"], []), paid.get(row["id"], []))
        for row in rows
    ]
    return {"data": data, "meta": {"pagination": pagination}}


def _elsewhere(call: Call, link: str) -> str:
    """Lead to another path without the filters, as the one sample does (quirk-order-detail-next-link)."""
    root = call.url.removesuffix("/open/order/details")
    return f"{root}/order?pagination_offset={link.rpartition('=')[2]}"


def _shown(order: Row, lines: list[Row], costs: list[Row], paid: list[Row]) -> dict[str, Any]:
    people = orjson.loads(order["people"])
    sender, origin = _person(people["sender"]), people["origin"]
    taken_off = [cost["nominal"] for cost in costs if cost["category"] == "DISCOUNT"]
    added = [cost["nominal"] for cost in costs if cost["category"] != "DISCOUNT"]
    creator = {"id": order["created_by"], "name": order["creator"], "email": order["creator_email"]}
    editor = {"id": order["updated_by"], "name": order["editor"], "email": order["editor_email"]}
    return {
        "_id": _object_id(order),
        "order_id": order["id"],
        "po_number": order["po_number"],
        "shop_id": order["shop_id"],
        "order_date": order["order_day"],
        "customer": sender,
        "dropshipper": sender if order["sender_category"] == "D" else None,
        "receiver": _person(people["receiver"]),
        "total_amount": order["total"],
        "shipping": {
            "id": str(order["expedition_id"]),
            "rate_name": order["service"],
            "logistic_name": order["courier_name"],
            "cost": order["shipping_cost"],
        },
        "weight": kilograms(order["weight"]),
        "note": order["note"],
        "origin": {
            "id": origin["id"],
            "name": origin["name"],
            "location": origin["location"],
            "phone": origin["phone"],
            "address": origin["address"],
            "note": origin["name"],
            "is_shipper_active": origin["description"],
            "city_id": origin["city_id"],
        },
        "payment": {"payment_histoy": [_payment(order, payment) for payment in paid]},
        "cost_of_goods_sold": order["cost_of_goods"],
        "order_source": order["marketplace"],
        "order_cost": [_cost(cost) for cost in costs],
        "awb": _awb(order),
        "discount_amount": sum(taken_off) if taken_off else None,
        "order_cost_amount": sum(added) if added else None,
        "coupon": None,
        "is_printed": bool(order["is_print"]),
        "is_shipper_order": False,
        "is_note_print": True,
        "order_progress_status": order["progress"],
        "order_status": "ACCEPT" if order["status"] == "ACCEPTED" else order["status"],
        "order_category": order["category"],
        "payment_status": order["payment_status"],
        "is_private_order": False,
        "payment_date": order["payment_day"],
        "products": [_product(line) for line in lines],
        "shopee": None,
        "created_by": creator,
        "updated_by": editor if order["updated_by"] is not None else creator,
        "updated_at": utc_time(order["updated_at"]),
        "created_at": utc_time(order["created_at"]),
    }


def _object_id(order: Row) -> str:
    """Make a key as the document database does: the time first, then something unique."""
    return f"{int(datetime.fromisoformat(order['created_at']).timestamp()):08x}{order['id']:016x}"


def _person(person: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "name", "phone", "district", "city", "province", "district_id", "city_id", "province_id")
    return {
        **{name: person[name] for name in names},
        "postal_code": person["postal_code"],
        "address": person["address"],
        "line": person["line"],
        "email": person["email"],
        "type": person["category"],
    }


def _awb(order: Row) -> dict[str, Any] | None:
    if not order["awb_number"]:
        return None
    return {"update_at": mongo_date(order["awb_at"]), "number": order["awb_number"]}


def _payment(order: Row, payment: Row) -> dict[str, Any]:
    return {
        "id": payment["id"],
        "payment_id": None,
        "order_id": order["id"],
        "description": f"Pembayaran Order PO#{order['po_number']}",
        "nominal": payment["amount"],
        "payment_fee": None,
        "bank": {
            "origin": _NO_ACCOUNT,
            "destination": {"id": payment["bank_id"], "bank_name": payment["bank"]},
        },
        "note": None,
        "pg_provider": None,
        "va_no": None,
        "is_confirmed": 1,
        "type": _TRANSFER,
        "is_installment_first": None,
        "created_by": payment["created_by"],
        "updated_by": None,
        "paid_at": mongo_date(payment["paid_day"] + payment["created_at"][len("yyyy-mm-dd") :]),
    }


def _cost(cost: Row) -> dict[str, Any]:
    return {
        "category": cost["category"],
        "description": cost["name"],
        "nominal": cost["nominal"],
        "percentage": cost["percentage"],
        "is_percentage": cost["type"] == "PERCENTAGE",
    }


def _product(line: Row) -> dict[str, Any]:
    return {
        "product_meta_id": line["variation_id"],
        "name": line["name"],
        "category": {"id": line["category_id"], "name": line["category"] or ""},
        "description": line["description"],
        "product_status": line["product_type"],
        "price": str(line["unit_price"]),
        "cost_of_goods_sold": str(line["unit_cost"]),
        "quantity": str(line["quantity"]),
        "discount_nominal": str(line["discount_nominal"]),
        "discount_percentage": line["discount_percentage"],
        "is_warehouse": line["warehouse_id"] != 0,
    }
