import pytest

from lapak.emulator.app import Emulator
from tests.emulator.products.wire import Toko

WAREHOUSES = ((22, 7, "Gudang Ciputat"), (23, 7, "Gudang Cadangan"), (30, 8, "Gudang Lain"))
CATEGORIES = ((101_554, 7, "Kerudung"), (101_555, 7, "Gamis"), (101_556, 8, "Kemeja"))
CUSTOMERS = ((23_101_433, 7), (23_101_434, 8))


@pytest.fixture(autouse=True)
def _furnished(emulator: Emulator) -> None:
    """Give both shops what products name."""
    db = emulator.database.db
    for shop_id in (7, 8):
        supplier = {"name": "Gudang", "region_id": 3636, "address": "", "phone": "0812", "description": ""}
        db.insert("suppliers", id=17_110 + shop_id, shop_id=shop_id, **supplier)
    for warehouse_id, shop_id, name in WAREHOUSES:
        place = {"supplier_id": 17_110 + shop_id, "is_active": 1, "user_ids": "[]"}
        db.insert("warehouses", id=warehouse_id, shop_id=shop_id, name=name, **place)
    for category_id, shop_id, name in CATEGORIES:
        db.insert("product_categories", id=category_id, shop_id=shop_id, name=name, root_category_id=22)
    for customer_id, shop_id in CUSTOMERS:
        person = {"name": "Siti Rahmawati", "phone": "081210203041", "region_id": 3636, "address": ""}
        account = {"postal_code": "15411", "category_code": "N", "is_active": "1"}
        times = {"created_at": "2026-11-01T08:00:00+07:00", "created_day": "2026-11-01"}
        db.insert("customers", id=customer_id, shop_id=shop_id, **person, **account, **times)


@pytest.fixture
def toko_a(emulator: Emulator) -> Toko:
    return Toko(emulator, "kunci-a", shop_id=7, user_id=5)


@pytest.fixture
def toko_b(emulator: Emulator) -> Toko:
    return Toko(emulator, "kunci-b", shop_id=8, user_id=6)
