"""Customer categories."""

from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.words import activity, is_yes
from lapak.emulator.call import Call
from lapak.emulator.commerce import customer_categories as commerce
from lapak.emulator.errors import RuleBroken
from lapak.emulator.store.db import Row

__all__ = ["customer_categories_create", "customer_categories_list", "customer_categories_update"]


def customer_categories_create(call: Call) -> dict[str, Any]:
    """Add a category; its flags are answered as text."""
    category_id = commerce.add_customer_category(
        call.db,
        call.shop.id,
        call.body["category_name"],
        discount_access=call.body.get("discount_access", False),
        wholesale_access=call.body.get("wholesale_access", False),
    )
    row = _category(call, category_id)
    data = {
        "id": row["id"],
        "category_name": row["name"],
        "code": row["code"],
        "status": activity(row),
        "discount_access": str(row["discount_access"]),
        "wholesale_access": str(row["wholesale_access"]),
    }
    return {"response": "Success", "data": data}


def customer_categories_list(call: Call) -> dict[str, Any]:
    """Show the categories, all or those that are (not) active."""
    active = is_yes(call.query.get("status"))
    rows = commerce.customer_categories(call.db, call.shop.id, active=active)
    return {"data": [_shown(row) for row in rows]}


def customer_categories_update(call: Call) -> dict[str, Any]:
    """Change what was sent of the category that id and code name together."""
    body = call.body
    row = _category(call, body["id"])
    if body["code"] != row["code"]:
        text = f"The code of category {row['id']} is {row['code']} and cannot be changed."
        if call.language == "id":
            text = f"Kode kategori {row['id']} adalah {row['code']} dan tidak dapat diubah."
        raise RuleBroken("customer-category-code-mismatch", {"code": [text]})
    commerce.change_customer_category(
        call.db,
        call.shop.id,
        row["id"],
        name=body.get("category_name"),
        active=is_yes(body.get("status")),
        discount_access=body.get("discount_access"),
        wholesale_access=body.get("wholesale_access"),
    )
    return {"response": "Success", "data": _shown(_category(call, row["id"]))}


def _category(call: Call, category_id: int) -> Row:
    row = commerce.find_customer_category(call.db, call.shop.id, category_id)
    return found(call, row, "customer category", "id", category_id)


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "code": row["code"],
        "category_name": row["name"],
        "status": activity(row),
        "discount_access": bool(row["discount_access"]),
        "wholesale_access": bool(row["wholesale_access"]),
    }
