"""Taking, returning, moving and setting stock, on the tables themselves."""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from lapak.emulator.clock import WIB
from lapak.emulator.commerce import reference, shops, stock
from lapak.emulator.store.database import Database
from lapak.emulator.store.db import Db

SHOP, OTHER = 7, 8
CAUSE = stock.Cause(datetime(2026, 11, 2, 9, 15, 30, tzinfo=WIB), "u7@x.example", "Uji", order_id=39384704)


def fill(db: Db) -> None:
    reference.install(db)
    for shop in (SHOP, OTHER):
        shops.open_shop(db, "Toko", owner="Kirana", email="k@x.example", shop_id=shop)
        product_id = db.insert(
            "products",
            shop_id=shop,
            name="Mug",
            product_type="S",
            category_id=0,
            description="",
            discount=0,
            weight=0,
            user_id=1,
            wholesale_status="N",
            is_warehouse=1,
            publish_status="Y",
            show_stock="Y",
            has_variation="N",
            created_at="2026-11-02T09:15:30+07:00",
        )
        for number in (1, 2):
            variation_id = 10 * shop + number
            prices = dict.fromkeys(("price_buy", "price", "price_reseller", "price1", "price2", "price3"), 1)
            texts = {"sku": str(variation_id), "images": "[]", "size": "", "color": ""}
            db.insert(
                "variations",
                id=variation_id,
                shop_id=shop,
                product_id=product_id,
                weight=0,
                **texts,
                **prices,
            )
            db.insert("stock", variation_id=variation_id, warehouse_id=0, shop_id=shop, quantity=10)


@pytest.fixture
def db() -> Iterator[Db]:
    database = Database(fill=fill)
    yield database.db
    database.close()


def quantities(db: Db) -> dict[tuple[int, int], int]:
    rows = db.all("SELECT variation_id, warehouse_id, quantity FROM stock WHERE quantity > 0")
    return {(row["variation_id"], row["warehouse_id"]): row["quantity"] for row in rows}


def moves(db: Db) -> list[tuple[int, int, int, int, int]]:
    rows = db.all("SELECT * FROM stock_moves ORDER BY id")
    return [
        tuple(row[n] for n in ("variation_id", "warehouse_id", "before", "change", "after")) for row in rows
    ]


ALL = {(71, 0): 10, (72, 0): 10, (81, 0): 10, (82, 0): 10}


def test_what_is_taken_is_missing_and_booked(db: Db) -> None:
    stock.take(db, SHOP, [stock.Line(71, 0, 3), stock.Line(72, 0, 10), stock.Line(71, 0, 7)], CAUSE)

    assert quantities(db) == {(81, 0): 10, (82, 0): 10}
    assert moves(db) == [(71, 0, 10, -3, 7), (72, 0, 10, -10, 0), (71, 0, 7, -7, 0)]
    assert db.one("SELECT at, day, user_name, description, order_id FROM stock_moves LIMIT 1") == {
        "at": "2026-11-02T09:15:30+07:00",
        "day": "2026-11-02",
        "user_name": "u7@x.example",
        "description": "Uji",
        "order_id": 39384704,
    }


def test_a_shortage_names_every_line_that_lacks(db: Db) -> None:
    lines = [
        stock.Line(71, 0, 6),
        stock.Line(71, 0, 5),
        stock.Line(72, 22, 1),
        stock.Line(72, 0, 10),
        stock.Line(99, 0, 1),
    ]

    with pytest.raises(stock.Shortage) as caught:
        stock.take(db, SHOP, lines, CAUSE)

    assert [(lack.position, lack.available) for lack in caught.value.lacks] == [(1, 4), (2, 0), (4, 0)]


def test_what_comes_back_lies_where_it_was(db: Db) -> None:
    lines = [stock.Line(71, 0, 3), stock.Line(72, 0, 4)]
    stock.take(db, SHOP, lines, CAUSE)

    stock.give_back(db, SHOP, [*lines, stock.Line(99, 0, 5), stock.Line(71, 22, 2)], CAUSE)

    assert quantities(db) == ALL | {(71, 22): 2}
    assert moves(db)[2:] == [(71, 0, 7, 3, 10), (72, 0, 6, 4, 10), (71, 22, 0, 2, 2)]


def test_nothing_moves_in_another_shop(db: Db) -> None:
    with pytest.raises(stock.Shortage):
        stock.take(db, OTHER, [stock.Line(71, 0, 1)], CAUSE)
    stock.give_back(db, OTHER, [stock.Line(71, 0, 1)], CAUSE)
    stock.gather(db, OTHER, 71, CAUSE)
    stock.empty_warehouse(db, OTHER, 22, CAUSE)

    assert stock.on_hand(db, OTHER, 71) == 0
    assert quantities(db) == ALL
    assert moves(db) == []


@pytest.mark.parametrize("quantity", [-1, -(2**62)])
def test_a_line_cannot_be_negative(db: Db, quantity: int) -> None:
    with pytest.raises(ValueError, match="pieces"):
        stock.take(db, SHOP, [stock.Line(71, 0, quantity)], CAUSE)
    with pytest.raises(ValueError, match="pieces"):
        stock.give_back(db, SHOP, [stock.Line(71, 0, quantity)], CAUSE)


def test_setting_a_quantity_answers_and_books_the_difference(db: Db) -> None:
    differences = [
        stock.set_quantity(db, SHOP, stock.Line(71, 0, 4), CAUSE),
        stock.set_quantity(db, SHOP, stock.Line(71, 22, 5), CAUSE),
        stock.set_quantity(db, SHOP, stock.Line(71, 22, 5), CAUSE),
    ]

    assert differences == [-6, 5, 0]
    assert quantities(db) == ALL | {(71, 0): 4, (71, 22): 5}
    assert moves(db) == [(71, 0, 10, -6, 4), (71, 22, 0, 5, 5)]


def test_the_main_warehouse_takes_the_difference_of_a_total(db: Db) -> None:
    stock.set_quantity(db, SHOP, stock.Line(71, 22, 5), CAUSE)

    difference = stock.set_total(db, SHOP, 71, 8, CAUSE)
    with pytest.raises(stock.Shortage) as caught:
        stock.set_total(db, SHOP, 71, 4, CAUSE)

    assert difference == -7
    assert caught.value.lacks == [stock.Lack(0, stock.Line(71, 0, 4), 3)]
    assert quantities(db) == ALL | {(71, 0): 3, (71, 22): 5}


@pytest.mark.parametrize("quantity", [-1, stock.MOST + 1])
def test_quantities_out_of_range_are_refused(db: Db, quantity: int) -> None:
    with pytest.raises(stock.Excess):
        stock.set_quantity(db, SHOP, stock.Line(71, 0, quantity), CAUSE)
    with pytest.raises(stock.Excess):
        stock.set_total(db, SHOP, 71, quantity, CAUSE)


def test_a_full_warehouse_takes_no_more(db: Db) -> None:
    stock.set_quantity(db, SHOP, stock.Line(71, 0, stock.MOST), CAUSE)

    with pytest.raises(stock.Excess):
        stock.change(db, SHOP, stock.Line(71, 0, 1), CAUSE)


def test_a_transfer_books_both_ends(db: Db) -> None:
    stock.transfer(db, SHOP, stock.Line(71, 0, 4), 22, CAUSE)

    assert quantities(db) == ALL | {(71, 0): 6, (71, 22): 4}
    assert moves(db) == [(71, 0, 10, -4, 6), (71, 22, 0, 4, 4)]


def test_a_variation_is_gathered_in_the_main_warehouse(db: Db) -> None:
    for warehouse_id in (22, 23):
        stock.transfer(db, SHOP, stock.Line(71, 0, 2), warehouse_id, CAUSE)
        stock.transfer(db, SHOP, stock.Line(72, 0, 2), warehouse_id, CAUSE)

    stock.gather(db, SHOP, 71, CAUSE)

    assert quantities(db) == ALL | {(72, 0): 6, (72, 22): 2, (72, 23): 2}


def test_a_warehouse_is_emptied_into_the_main_one(db: Db) -> None:
    for warehouse_id in (22, 23):
        stock.transfer(db, SHOP, stock.Line(71, 0, 2), warehouse_id, CAUSE)
        stock.transfer(db, SHOP, stock.Line(72, 0, 2), warehouse_id, CAUSE)

    stock.empty_warehouse(db, SHOP, 22, CAUSE)

    assert quantities(db) == ALL | {(71, 0): 8, (71, 23): 2, (72, 0): 8, (72, 23): 2}


def test_on_hand_counts_one_warehouse_or_all(db: Db) -> None:
    stock.transfer(db, SHOP, stock.Line(71, 0, 4), 22, CAUSE)

    counts = [stock.on_hand(db, SHOP, 71, warehouse_id) for warehouse_id in (None, 0, 22, 23)]

    assert counts == [10, 6, 4, 0]


def test_the_last_pieces_are_sold_once(tmp_path: Path) -> None:
    """Six processes' worth of connections want thirty pieces; there are ten."""
    file = str(tmp_path / "toko.db")
    Database(file, fill=fill).close()
    sold: list[int] = []

    def sell(seller: int) -> None:
        database = Database(file)
        for _ in range(5):
            database.begin()
            try:
                stock.take(database.db, SHOP, [stock.Line(71, 0, 1)], CAUSE)
                database.commit()
                sold.append(seller)
            except stock.Shortage:
                database.rollback()
        database.close()

    sellers = [threading.Thread(target=sell, args=(number,)) for number in range(6)]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()

    database = Database(file)
    assert len(sold) == 10
    assert stock.on_hand(database.db, SHOP, 71) == 0
    assert [move[4] for move in moves(database.db)] == list(range(9, -1, -1))
    database.close()
