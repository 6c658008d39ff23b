"""Suppliers: places that parcels are sent from."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = ["add_supplier", "all_suppliers", "change_supplier", "find_supplier"]

# A row has the supplier's columns and those of its district; the latter's own id is region_id.
_SUPPLIERS: Final = """
    SELECT s.id, s.name, s.region_id, s.address, s.phone, s.description,
           r.subdistrict, r.district_id, r.district, r.shipper_id
    FROM suppliers s JOIN regions r ON r.id = s.region_id
    WHERE s.shop_id = :shop_id"""


def add_supplier(
    db: "Db", shop_id: int, *, name: str, region_id: int, address: str, phone: str, description: str
) -> int:
    """Add a supplier and return its id. The district must exist."""
    return db.insert(
        "suppliers",
        shop_id=shop_id,
        name=name,
        region_id=region_id,
        address=address,
        phone=phone,
        description=description,
    )


def all_suppliers(db: "Db", shop_id: int) -> list["Row"]:
    """Return the suppliers of a shop with their districts, oldest first."""
    return db.all(f"{_SUPPLIERS} ORDER BY s.id", shop_id=shop_id)


def find_supplier(db: "Db", shop_id: int, supplier_id: int) -> "Row | None":
    """Return a supplier with its district, or None."""
    return db.one(f"{_SUPPLIERS} AND s.id = :id", shop_id=shop_id, id=supplier_id)


def change_supplier(
    db: "Db",
    shop_id: int,
    supplier_id: int,
    *,
    name: str | None = None,
    region_id: int | None = None,
    address: str | None = None,
    phone: str | None = None,
    description: str | None = None,
) -> None:
    """Change what is not None. The district must exist."""
    db.execute(
        """
        UPDATE suppliers
        SET name = COALESCE(:name, name), region_id = COALESCE(:region_id, region_id),
            address = COALESCE(:address, address), phone = COALESCE(:phone, phone),
            description = COALESCE(:description, description)
        WHERE shop_id = :shop_id AND id = :id""",
        shop_id=shop_id,
        id=supplier_id,
        name=name,
        region_id=region_id,
        address=address,
        phone=phone,
        description=description,
    )
