from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.clock import Clock
from lapak.emulator.edition import load_editions
from lapak.emulator.ids import Ids
from lapak.emulator.store.database import Database
from lapak.emulator.store.db import Db
from tests.emulator.sirclo.wire import SECRET, Shop

STOCK = [
    (512, 4, "BTK-PARANG-M", "Kemeja batik parang, ukuran M", 50, "2026-10-01T02:00:00.114208+00:00"),
    (513, 4, "BTK-PARANG-L", "Kemeja batik parang, ukuran L", 31, "2026-11-02T16:41:07.902130+07:00"),
    (514, 4, "BTK-LASEM", "Kain batik lasem", 3, "2026-10-01T02:00:00.114208+00:00"),
    (515, 9, "BTK-PARANG-M", "Kemeja batik parang", 7, "2026-10-01T02:00:00.114208+00:00"),
]


def fill(db: Db) -> None:
    for shop_id, name, key in [(4, "Toko Melati", "demo-toko-a"), (9, "Toko Kenanga", "demo-toko-b")]:
        db.insert(
            "shops", id=shop_id, name=name, user_id=shop_id, user_name="Ratna", user_email="r@x.example"
        )
        db.insert("api_keys", key=key, secret=SECRET, shop_id=shop_id)
    for row_id, shop_id, sku, name, available, at in STOCK:
        db.insert(
            "sirclo_stock",
            id=row_id,
            shop_id=shop_id,
            sku=sku,
            name=name,
            available=available,
            created_at="2026-10-01T02:00:00.114208+00:00",
            updated_at=at,
        )
    db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('sirclo_orders', 4126)")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    clock = Clock.stopped(datetime(2026, 11, 3, 2, 15, 40, 218305, tzinfo=UTC))
    made = Emulator(load_editions(["sirclo"]), Database(fill=fill), clock, Ids(1), strict=True)
    yield made
    made.close()
    assert made.violations == []


@pytest.fixture
def toko_a(emulator: Emulator) -> Shop:
    return Shop(emulator, "demo-toko-a")


@pytest.fixture
def toko_b(emulator: Emulator) -> Shop:
    return Shop(emulator, "demo-toko-b")
