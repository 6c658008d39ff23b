"""Warehouses."""

from typing import Any, TypedDict

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.commerce import regions, stock, suppliers
from lapak.emulator.commerce import warehouses as commerce
from lapak.emulator.errors import RuleBroken
from lapak.emulator.store.db import Row

__all__ = ["warehouses_create", "warehouses_delete", "warehouses_get", "warehouses_list", "warehouses_update"]


class _Values(TypedDict):
    name: str
    supplier_id: int
    user_ids: list[int]
    is_active: bool


def warehouses_create(call: Call) -> dict[str, Any]:
    """Add a warehouse."""
    values = _values(call)
    warehouse_id = commerce.add_warehouse(call.db, call.shop.id, **values)
    return {"response": "Success", "data": {"id": warehouse_id, "name": values["name"]}}


def warehouses_list(call: Call) -> dict[str, Any]:
    """Show the warehouses, and the main one if asked for."""
    mine = call.query.get("admin_permission", False)
    activity = call.query.get("is_active", "ACTIVE" if mine else "ALL")
    user_id = call.shop.user.id if mine else None
    rows = commerce.list_warehouses(call.db, call.shop.id, activity, user_id)
    if call.query.get("with_main_warehouse", False) and activity != "NON_ACTIVE":
        rows = [commerce.main_warehouse(), *rows]
    return {"data": [_shown(row) for row in rows]}


def warehouses_get(call: Call) -> dict[str, Any]:
    """Show one warehouse."""
    return {"response": "Success", "data": _shown(_warehouse(call, call.path["id"]))}


def warehouses_update(call: Call) -> dict[str, Any]:
    """Replace everything that is known of a warehouse."""
    warehouse_id = call.body["id"]
    _refuse_main(call, _warehouse(call, warehouse_id))
    values = _values(call)
    commerce.change_warehouse(call.db, call.shop.id, warehouse_id, **values)
    return {"response": "Success", "data": {"id": warehouse_id, "name": values["name"]}}


def warehouses_delete(call: Call) -> dict[str, Any]:
    """Delete a warehouse, and show it as it was."""
    row = _warehouse(call, call.path["id"])
    _refuse_main(call, row)
    reason = "Gudang dihapus" if call.language == "id" else "Warehouse deleted"
    cause = stock.Cause(call.clock.now(), call.shop.user.email, f"{reason}: {row['name']}")
    try:
        commerce.delete_warehouse(call.db, call.shop.id, row["id"], cause)
    except stock.Excess as error:
        raise _refusal(call, "main-warehouse-full") from error
    return {"response": "Success", "data": _shown(row)}


_REFUSALS = {
    "main-warehouse-fixed": (
        "The main warehouse can be neither changed nor deleted.",
        "Gudang Utama tidak dapat diubah atau dihapus.",
    ),
    "main-warehouse-full": (
        "The main warehouse has no room for the stock of this warehouse.",
        "Gudang Utama tidak dapat menampung stok gudang ini.",
    ),
}


def _refusal(call: Call, rule: str) -> RuleBroken:
    english, indonesian = _REFUSALS[rule]
    return RuleBroken(rule, {"id": [indonesian if call.language == "id" else english]})


def _refuse_main(call: Call, row: Row) -> None:
    if row["id"] == stock.MAIN:
        raise _refusal(call, "main-warehouse-fixed")


def _warehouse(call: Call, warehouse_id: int) -> Row:
    row = commerce.find_warehouse(call.db, call.shop.id, warehouse_id)
    return found(call, row, "warehouse", "id", warehouse_id)


def _values(call: Call) -> _Values:
    """Take the fields that create and update share from the body; what they name must exist."""
    supplier_id, user_ids = call.body["supplier_id"], call.body["user_id"]
    supplier = suppliers.find_supplier(call.db, call.shop.id, supplier_id)
    found(call, supplier, "supplier", "supplier_id", supplier_id)
    unknown = commerce.unknown_user(call.db, call.shop.id, user_ids)
    if unknown is not None:
        found(call, None, "user", f"user_id.{unknown}", user_ids[unknown])
    return _Values(
        name=call.body["warehouse"],
        supplier_id=supplier_id,
        user_ids=user_ids,
        is_active=call.body["is_active"],
    )


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "warehouse": row["name"],
        "supplier_id": row["supplier_id"],
        "address": regions.place(row) if row["district"] else "",
    }
