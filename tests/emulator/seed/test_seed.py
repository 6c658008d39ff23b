"""The demo shops are what the README promises, and fit the examples of the specs."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.clock import WIB
from lapak.emulator.seed import DEMO_KEYS, fill
from lapak.emulator.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lapak.emulator.store.db import Db

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=WIB)
BUNDLE = Path(__file__).parents[3] / "generated" / "openapi" / "smartseller.json"
KIRANA, NUSANTARA = 7, 8


def _filled(*, empty: bool = False) -> Database:
    return Database(fill=lambda db: fill(db, NOW, empty=empty))


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    database = _filled()
    yield database
    database.close()


@pytest.fixture
def db(database: Database) -> Iterator[Db]:
    with database.lock:
        yield database.db


def _count(db: Db, table: str, shop: int = KIRANA) -> Any:
    return db.scalar(f"SELECT COUNT(*) FROM {table} WHERE shop_id = :shop", shop=shop)


def test_first_shop_is_of_the_promised_size(db: Db) -> None:
    tables = ("warehouses", "products", "customers", "orders")

    assert {table: _count(db, table) for table in tables} == {
        "warehouses": 3,
        "products": 40,
        "customers": 60,
        "orders": 200,
    }
    assert _count(db, "variations") > _count(db, "products")
    assert db.scalar("SELECT COUNT(*) FROM regions") >= 30


def test_second_shop_has_goods_and_orders_of_its_own(db: Db) -> None:
    shared = """
        SELECT COUNT(*) FROM order_lines l JOIN variations v ON v.id = l.variation_id
        WHERE v.shop_id <> l.shop_id"""

    assert _count(db, "orders", NUSANTARA) > 0
    assert db.scalar(shared) == 0


def test_orders_spread_over_ninety_days(db: Db) -> None:
    days = [
        date.fromisoformat(row["day"])
        for row in db.all("SELECT order_day AS day FROM orders WHERE shop_id = 7")
    ]

    assert min(days) == (NOW - timedelta(days=90)).date()
    assert NOW.date() - max(days) <= timedelta(days=1)
    assert len(set(days)) > 60


def test_orders_stand_at_every_stage(db: Db) -> None:
    stages = db.all("SELECT DISTINCT status, payment_status, progress FROM orders WHERE shop_id = 7")

    assert {tuple(stage.values()) for stage in stages} == {
        ("ACCEPTED", "UNPAID", "UNPAID"),
        ("ACCEPTED", "INSTALLMENT", "INSTALLMENT"),
        ("ACCEPTED", "PAID", "NO AWB"),
        ("ACCEPTED", "PAID", "ON PROCESS"),
        ("ACCEPTED", "PAID", "DELIVERED"),
        ("CANCELED", "UNPAID", "UNPAID"),
    }


def test_books_agree_with_shelves(db: Db) -> None:
    wrong = db.all(
        """
        SELECT s.variation_id, s.warehouse_id FROM stock s WHERE s.quantity <> (
            SELECT SUM(m.change) FROM stock_moves m
            WHERE m.variation_id = s.variation_id AND m.warehouse_id = s.warehouse_id)"""
    )

    assert wrong == []
    assert db.scalar("SELECT COUNT(*) FROM stock") > 500


def test_paid_orders_have_been_paid_in_full(db: Db) -> None:
    wrong = db.all(
        """
        SELECT o.id FROM orders o WHERE (o.payment_status = 'PAID') <> (o.paid = o.total)
            OR o.paid <> (SELECT COALESCE(SUM(p.amount), 0) FROM payments p WHERE p.order_id = o.id)"""
    )

    assert wrong == []


def test_ids_are_those_of_the_examples(db: Db) -> None:
    bundle = json.loads(BUNDLE.read_text("utf-8"))
    example = bundle["paths"]["/order"]["post"]["requestBody"]["content"]["application/json"]["example"]
    named = {
        "customers": [example["customer_sender_id"], example["customer_receiver_id"]],
        "suppliers": [example["supplier_id"]],
        "order_sources": [example["order_source_id"]],
        "variations": [line["id"] for line in example["products"]],
        "warehouses": [line["warehouse_id"] for line in example["products"]],
    }

    for table, ids in named.items():
        for row_id in ids:
            sql = f"SELECT shop_id FROM {table} WHERE id = :id"
            assert db.scalar(sql, id=row_id) == KIRANA, (table, row_id)


def test_same_moment_makes_the_same_shops(database: Database) -> None:
    again = _filled()

    with again.lock, database.lock:
        rows = [each.db.all("SELECT * FROM orders ORDER BY id") for each in (database, again)]
    again.close()

    assert rows[0] == rows[1]


def test_empty_shops_have_keys_and_nothing_to_sell() -> None:
    database = _filled(empty=True)
    with database.lock:
        keys = [row["key"] for row in database.db.all("SELECT key FROM api_keys ORDER BY shop_id")]
        sizes = [_count(database.db, table) for table in ("products", "customers", "orders")]
    database.close()

    assert keys == list(DEMO_KEYS)
    assert sizes == [0, 0, 0]
