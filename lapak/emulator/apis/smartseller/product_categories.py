"""Product categories of a shop. In the Ngorder edition they have a name and nothing else."""

from datetime import UTC, datetime
from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.clock import WIB
from lapak.emulator.commerce import product_categories as commerce
from lapak.emulator.store.db import Row

__all__ = [
    "product_categories_create",
    "product_categories_delete",
    "product_categories_get",
    "product_categories_list",
    "product_categories_update",
]


def product_categories_create(call: Call) -> dict[str, Any]:
    """Add a category."""
    root_id = _root_category(call)
    now = call.clock.now()
    category_id = commerce.add_category(call.db, call.shop.id, call.body["name"], root_id, now)
    return _saved(call, _category(call, category_id))


def product_categories_list(call: Call) -> dict[str, Any]:
    """Show all categories."""
    return {"data": [_shown(call, row) for row in commerce.all_categories(call.db, call.shop.id)]}


def product_categories_get(call: Call) -> dict[str, Any]:
    """Show one category."""
    return {"response": _word(call, "Sukses"), "data": _shown(call, _category(call, call.path["id"]))}


def product_categories_update(call: Call) -> dict[str, Any]:
    """Replace name and root category, on demand that of the products as well."""
    category_id = _category(call, call.body["id"])["id"]
    commerce.change_category(
        call.db,
        call.shop.id,
        category_id,
        name=call.body["name"],
        root_category_id=_root_category(call),
        at=call.clock.now(),
        with_products=call.body.get("update_all_product") == "Y",
    )
    return _saved(call, _category(call, category_id))


def product_categories_delete(call: Call) -> dict[str, Any]:
    """Delete a category."""
    row = _category(call, call.path["id"])
    commerce.delete_category(call.db, call.shop.id, row["id"])
    if call.edition == "ngorder":
        return {"response": "Success", "data": _shown(call, row)}
    return {"response": "Sukses", "message": "Data berhasil dihapus", "data": None}


def _category(call: Call, category_id: int) -> Row:
    row = commerce.find_category(call.db, call.shop.id, category_id)
    return found(call, row, "product category", "id", category_id)


def _root_category(call: Call) -> int | None:
    """Return the root category that was sent; Ngorder has none."""
    if call.edition == "ngorder":
        return None
    root_id: int = call.body["root_categories_id"]
    known = root_id if commerce.is_root_category(call.db, root_id) else None
    return found(call, known, "root category", "root_categories_id", root_id)


def _word(call: Call, smartseller: str) -> str:
    return "Success" if call.edition == "ngorder" else smartseller


def _saved(call: Call, row: Row) -> dict[str, Any]:
    """Answer a write: times are UTC here, and in the shop's time in reads."""
    if call.edition == "ngorder":
        return {"response": "Success", "data": _shown(call, row)}
    at = datetime.fromisoformat(row["updated_at"]).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    data = _shown(call, row) | {"updated_at": at}
    return {"response": "sukses", "message": "Data berhasil disimpan", "data": data}


def _shown(call: Call, row: Row) -> dict[str, Any]:
    if call.edition == "ngorder":
        return {"id": row["id"], "name": row["name"]}
    return {
        "id": row["id"],
        "name": row["name"],
        "root_categories_id": row["root_category_id"],
        "root_categories_name": row["root_category"] or "",
        "updated_at": _local(row["updated_at"]),
    }


def _local(at: str | None) -> str | None:
    return datetime.fromisoformat(at).astimezone(WIB).strftime("%Y-%m-%d %H:%M:%S") if at else None
