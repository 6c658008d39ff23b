"""The people and the place of an order, kept as they were when it was made."""

from typing import TYPE_CHECKING, Any, Final

from lapak.emulator.commerce.refusals import Missing
from lapak.emulator.commerce.regions import place
from lapak.emulator.commerce.suppliers import find_supplier

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db

__all__ = ["origin", "person"]

_PERSON: Final = """
    SELECT c.id, c.name, c.phone, c.address, c.postal_code, c.line, c.email, c.category_code,
           COALESCE(k.name, c.category_code) AS category, r.id AS district_id, r.subdistrict AS district,
           r.district_id AS city_id, r.district AS city, r.province_id, r.province
    FROM customers c JOIN regions r ON r.id = c.region_id
    LEFT JOIN customer_categories k ON k.shop_id = c.shop_id AND k.code = c.category_code
    WHERE c.shop_id = :shop_id AND c.id = :id"""


def person(db: "Db", shop_id: int, customer_id: int, field: str) -> dict[str, Any]:
    """Return what an order keeps of a customer; raises Missing, which names `field`."""
    row = db.one(_PERSON, shop_id=shop_id, id=customer_id)
    if row is None:
        raise Missing("customer", field, customer_id)
    return row


def origin(db: "Db", shop_id: int, supplier_id: int) -> dict[str, Any]:
    """Return what an order keeps of the supplier that the parcel leaves from; raises Missing."""
    row = find_supplier(db, shop_id, supplier_id)
    if row is None:
        raise Missing("supplier", "supplier_id", supplier_id)
    return {
        "id": row["id"],
        "name": row["name"],
        "location": place(row),
        "phone": row["phone"],
        "address": row["address"],
        "description": row["description"],
        "city_id": row["district_id"],
    }
