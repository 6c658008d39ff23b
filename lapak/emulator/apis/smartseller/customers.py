"""Customers and the orders they sent."""

from datetime import datetime
from typing import Any, Final

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.clock import WIB
from lapak.emulator.commerce import customers as commerce
from lapak.emulator.commerce import regions
from lapak.emulator.commerce.customer_orders import order_history
from lapak.emulator.paging import page_of, pagination
from lapak.emulator.store.db import Row

__all__ = ["customers_create", "customers_list", "customers_list_order_history", "customers_update"]

# Fields of requests, and what commerce calls them.
_FIELDS: Final = {
    "name": "name",
    "phone": "phone",
    "district_id": "region_id",
    "address": "address",
    "postal_code": "postal_code",
    "category": "category_code",
    "line": "line",
    "email": "email",
    "other": "other",
    "is_active": "is_active",
}


def customers_create(call: Call) -> dict[str, Any]:
    """Add a customer."""
    _check_references(call)
    customer_id = commerce.add_customer(call.db, call.shop.id, call.clock.now(), **_fields(call))
    return _saved(customer_id, call.body["name"])


def customers_list(call: Call) -> dict[str, Any]:
    """Show a page of the customers that the filters find."""
    page, query = page_of(call), call.query
    wanted = commerce.CustomerFilter(
        category=query.get("category"),
        registration_status=query.get("registration_status"),
        created_from=query.get("create_from"),
        created_to=query.get("create_to"),
        keyword=query.get("keyword", ""),
        field=query.get("type", "NAME"),
    )
    rows, total = commerce.search_customers(
        call.db, call.shop.id, wanted, query.get("order_by"), limit=page.size, offset=page.offset
    )
    meta = pagination(call, page, total=total, count=len(rows))
    return {"data": [_shown(row) for row in rows], "meta": {"pagination": _bare_links(call, meta)}}


def customers_list_order_history(call: Call) -> dict[str, Any]:
    """Show a page of the orders that a customer sent."""
    page, query = page_of(call), call.query
    _customer(call, "id", query["id"])
    history = order_history(
        call.db,
        call.shop.id,
        query["id"],
        first_day=query.get("start_date"),
        last_day=query.get("end_date"),
        limit=page.size,
        offset=page.offset,
    )
    return {
        "total": {"items": history.pieces, "orders": history.count},
        "data": [_shown_order(order) for order in history.orders],
        "meta": {"pagination": pagination(call, page, total=history.count, count=len(history.orders))},
    }


def customers_update(call: Call) -> dict[str, Any]:
    """Change what was sent."""
    customer_id: int = call.body["customer_id"]
    customer = _customer(call, "customer_id", customer_id)
    _check_references(call)
    commerce.change_customer(call.db, call.shop.id, customer_id, **_fields(call))
    return _saved(customer_id, call.body.get("name", customer["name"]))


def _customer(call: Call, field: str, customer_id: int) -> Row:
    row = commerce.find_customer(call.db, call.shop.id, customer_id)
    return found(call, row, "customer", field, customer_id)


def _check_references(call: Call) -> None:
    """Look up the district and the category that were sent."""
    body = call.body
    if "district_id" in body:
        region = regions.find_region(call.db, body["district_id"])
        found(call, region, "district", "district_id", body["district_id"])
    if "category" in body:
        code: str = body["category"]
        known = code if commerce.has_category(call.db, call.shop.id, code) else None
        found(call, known, "customer category", "category", code)


def _fields(call: Call) -> dict[str, Any]:
    return {_FIELDS[name]: value for name, value in call.body.items() if name in _FIELDS}


def _saved(customer_id: int, name: str) -> dict[str, Any]:
    return {"response": "Success", "data": {"customer_id": customer_id, "name": name}}


def _bare_links(call: Call, meta: dict[str, Any]) -> dict[str, Any]:
    """Write the links as the document's sample has them: without /open, and without the filters."""
    address = call.url.replace("/api/open/", "/api/")
    links = {
        name: f"{address}?{link[link.rindex('pagination_offset=') :]}" for name, link in meta["links"].items()
    }
    return meta | {"links": links}


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "name_initial": row["name"][:1].upper(),
        "phone": row["phone"],
        "address": _in_one_line(row),
        "postal_code": row["postal_code"],
        "district": row["subdistrict"],
        "city": row["district"],
        "province": row["province"],
        "email": row["email"],
        "line": row["line"],
        "other": row["other"],
        "category_code": row["category_code"],
        "category": row["category"],
    }


def _in_one_line(row: Row) -> str:
    """Write an address as in `Jln. ABC ,KAB. TEGAL, DUKUHTURI, JAWA TENGAH, ID, 52192`."""
    city = row["district"].replace("Kabupaten", "Kab.").upper()
    district, province = row["subdistrict"].upper(), row["province"].upper()
    return f"{row['address']} ,{city}, {district}, {province}, ID, {row['postal_code']}"


def _shown_order(order: Row) -> dict[str, Any]:
    at = datetime.fromisoformat(order["created_at"]).astimezone(WIB)
    lines = order["lines"]
    return {
        "order_id": order["id"],
        "po_number": order["po_number"],
        "date": at.strftime("%Y-%m-%d %H:%M:%S"),
        "total_price": order["total"],
        "product_status": order["product_type"],
        "order_detail": [{"product_name": line["name"], "total": f" {line['quantity']}"} for line in lines],
        "items": sum(line["quantity"] for line in lines),
    }
