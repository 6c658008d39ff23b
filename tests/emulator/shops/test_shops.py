"""A fresh store, and shops opened in it."""

from __future__ import annotations

import json
import sqlite3

import pytest

from lapak.emulator.commerce.reference import install
from lapak.emulator.commerce.shops import give_key, open_shop
from lapak.emulator.store.database import schema_text
from lapak.emulator.store.db import Db
from lapak.emulator.tenancy import Shop, User, shop_of_key


@pytest.fixture
def db() -> Db:
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema_text())
    connection.execute("PRAGMA foreign_keys = ON")
    return Db(connection)


def test_a_new_shop_has_the_three_first_customer_categories(db: Db) -> None:
    shop = open_shop(db, "Toko Kirana", owner="Kirana Larasati", email="kirana@toko.example")

    rows = db.all(
        "SELECT code, name, active, discount_access, wholesale_access FROM customer_categories"
        " WHERE shop_id = :shop ORDER BY id",
        shop=shop,
    )
    assert [tuple(row.values()) for row in rows] == [
        ("N", "Pelanggan", 1, 1, 1),
        ("Y", "Reseller", 1, 1, 0),
        ("D", "Dropship", 1, 1, 0),
    ]


def test_a_key_acts_in_the_name_of_the_owner(db: Db) -> None:
    shop = open_shop(db, "Toko Kirana", owner="Kirana", email="k@toko.example", shop_id=7, user_id=5)
    give_key(db, shop, "kunci", "rahasia")

    assert shop_of_key(db, "kunci") == Shop(7, "Toko Kirana", User(5, "Kirana", "k@toko.example"))
    assert shop_of_key(db, "kunci", "salah") is None


def test_shops_opened_one_after_the_other_get_ids_of_their_own(db: Db) -> None:
    open_shop(db, "Toko Kirana", owner="Kirana", email="k@toko.example", shop_id=7, user_id=5)
    second = open_shop(db, "Kopi Nusantara", owner="Bagas", email="b@kopi.example")

    assert second == 8
    assert db.all("SELECT id, shop_id FROM users ORDER BY id") == [
        {"id": 5, "shop_id": 7},
        {"id": 6, "shop_id": 8},
    ]


def test_the_first_order_number_can_follow_an_older_one(db: Db) -> None:
    shop = open_shop(db, "Toko", owner="Kirana", email="k@toko.example", last_po_number=11999)

    assert db.scalar("SELECT last_po_number FROM shops WHERE id = :id", id=shop) == 11999


def test_reference_lists_hold_together(db: Db) -> None:
    install(db)

    regions = db.all("SELECT * FROM regions")
    cities = {(row["district_id"], row["district"], row["province"]) for row in regions}
    assert len(regions) >= 40
    assert len(cities) == len({city for city, _, _ in cities})
    assert all(name.startswith(("Kota ", "Kabupaten ")) for _, name, _ in cities)
    assert all(json.loads(row["postal_codes"]) for row in regions)
    assert all(len(row["object_id"]) == 24 for row in regions)


def test_the_names_of_districts_repeat_across_cities(db: Db) -> None:
    install(db)

    rows = db.all("SELECT district FROM regions WHERE subdistrict = 'Cimaung' ORDER BY id")
    assert [row["district"] for row in rows] == ["Kabupaten Bandung", "Kabupaten Serang"]


def test_only_banks_of_companies_are_business_banks(db: Db) -> None:
    install(db)

    rows = db.all("SELECT code FROM banks WHERE is_business ORDER BY code")
    assert [row["code"] for row in rows] == ["bniBisnis", "bniBisnisSyariah", "briBisnis", "mandiriBisnisMCM"]
