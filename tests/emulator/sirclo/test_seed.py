from datetime import UTC, datetime

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.seed.sirclo import seed_sirclo
from lapak.emulator.store.db import Db
from lapak.emulator.tenancy import Shop as Tenant
from lapak.emulator.tenancy import shop_of_key
from tests.emulator.sirclo.wire import Shop

NOW = datetime(2026, 11, 3, 3, tzinfo=UTC)
GOODS = [("GMS-01", "M", 215000), ("GMS-02", "L", 215000), ("GMS-02", "XL", 215000), ("", "S", 215000)]


def tenant(db: Db, key: str = "demo-toko-b") -> Tenant:
    found = shop_of_key(db, key)
    assert found is not None
    return found


@pytest.fixture
def db(emulator: Emulator) -> Db:
    db = emulator.database.db
    db.execute("DELETE FROM sirclo_stock")
    product = db.insert(
        "products", shop_id=9, name="Gamis", product_type="S", category_id=0, description="", discount=0,
        weight=500, user_id=9, wholesale_status="N", is_warehouse=0, publish_status="Y", show_stock="Y",
        has_variation="Y", created_at=NOW.isoformat(),
    )  # fmt: skip
    for sku, size, price in GOODS:
        db.insert(
            "variations", shop_id=9, product_id=product, sku=sku, images="[]", weight=500, price_buy=1,
            price=price, price_reseller=1, price1=1, price2=1, price3=1, size=size, color="navy",
        )  # fmt: skip
    return db


def test_a_seeded_shop_sells_what_it_has(db: Db, toko_b: Shop) -> None:
    seed_sirclo(db, tenant(db), NOW)

    orders, stock = toko_b.orders(), toko_b.stock()
    assert set(stock) == {"GMS-01", "GMS-02"}
    assert {line["product_code"] for row in orders for line in row["line_items"]} == set(stock)
    assert {row["order_status"] for row in orders} == {
        "", "accepted", "packed", "shipped", "completed", "cancelled",
    }  # fmt: skip
    assert all(row["total"] == row["subtotal"] + row["shipping_total"] > 0 for row in orders)
    assert orders == toko_b.orders("2026-10-19T00:00:00Z", "2026-11-03T03:00:00Z")


def test_the_same_shop_is_seeded_the_same(emulator: Emulator, db: Db, toko_b: Shop) -> None:
    emulator.snapshot()
    seed_sirclo(db, tenant(db), NOW)
    first = toko_b.orders(), toko_b.stock()
    emulator.restore()

    seed_sirclo(db, tenant(db), NOW)

    assert (toko_b.orders(), toko_b.stock()) == first


def test_a_shop_without_products_gets_nothing(db: Db, toko_a: Shop) -> None:
    seed_sirclo(db, tenant(db, "demo-toko-a"), NOW)

    assert (toko_a.orders(), toko_a.stock()) == ([], {})
