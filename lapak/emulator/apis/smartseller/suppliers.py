"""Suppliers."""

from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.call import Call
from lapak.emulator.commerce import regions
from lapak.emulator.commerce import suppliers as commerce
from lapak.emulator.store.db import Row

__all__ = ["suppliers_create", "suppliers_list", "suppliers_update"]


def suppliers_create(call: Call) -> dict[str, Any]:
    """Add a supplier."""
    body = call.body
    _check_district(call, body["district_id"])
    supplier_id = commerce.add_supplier(
        call.db,
        call.shop.id,
        name=body["name"],
        region_id=body["district_id"],
        address=body["address"],
        phone=body["phone"],
        description=body["description"],
    )
    return {"response": "Success", "data": {"supplier_id": supplier_id, "name": body["name"]}}


def suppliers_list(call: Call) -> dict[str, Any]:
    """Show all suppliers."""
    return {"data": [_shown(row) for row in commerce.all_suppliers(call.db, call.shop.id)]}


def suppliers_update(call: Call) -> dict[str, Any]:
    """Change what was sent."""
    body, supplier_id = call.body, call.body["supplier_id"]
    row = commerce.find_supplier(call.db, call.shop.id, supplier_id)
    supplier = found(call, row, "supplier", "supplier_id", supplier_id)
    if "district_id" in body:
        _check_district(call, body["district_id"])
    commerce.change_supplier(
        call.db,
        call.shop.id,
        supplier_id,
        name=body.get("name"),
        region_id=body.get("district_id"),
        address=body.get("address"),
        phone=body.get("phone"),
        description=body.get("description"),
    )
    name = body.get("name", supplier["name"])
    return {"response": "Success", "data": {"supplier_id": supplier_id, "name": name}}


def _check_district(call: Call, district_id: int) -> None:
    found(call, regions.find_region(call.db, district_id), "district", "district_id", district_id)


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "district_id": row["region_id"],
        "shipper_id": row["shipper_id"],
        "district": row["subdistrict"],
        "city_id": row["district_id"],
        "city": row["district"],
        "location": regions.place(row),
        "phone": row["phone"],
        "address": row["address"],
        "description": row["description"],
        "shipper_status": "ACTIVE",
    }
