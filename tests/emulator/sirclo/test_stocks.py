from datetime import UTC, datetime
from random import Random

from lapak.emulator.app import Emulator
from tests.emulator.sirclo.wire import Shop, order

NOW = "2026-11-03T02:15:40.218305Z"
FIRST = {"BTK-PARANG-M": 50, "BTK-PARANG-L": 31, "BTK-LASEM": 3}
STATUSES = ["accepted", "packed", "shipped", "completed", "cancelled"]


def found(shop: Shop, start: str, end: str) -> list[tuple[str, str, str]]:
    rows = shop.call("GET", "/product/stocks", start=start, end=end).body
    return [(row["sku"], row["available"], row["update_at"]) for row in rows]


def test_the_span_holds_what_was_changed_in_it(toko_a: Shop) -> None:
    at = "2026-11-02T09:41:07.90213Z"

    assert found(toko_a, at, at) == [("BTK-PARANG-L", "31", at)]
    assert found(toko_a, "2026-11-02T16:41:07.902131+07:00", "2026-12-01T00:00:00Z") == []


def test_orders_move_stock_into_the_span(toko_a: Shop) -> None:
    toko_a.send(order("TKM-1", ("BTK-LASEM", 1)))

    assert found(toko_a, NOW, NOW) == [("BTK-LASEM", "2", NOW)]


def test_orders_that_change_no_quantity_do_not_touch_the_stock(emulator: Emulator, toko_a: Shop) -> None:
    made = toko_a.send(order("TKM-1", ("BTK-LASEM", 1))).body[0]
    emulator.clock.freeze(datetime(2026, 11, 5, tzinfo=UTC))

    toko_a.send(order("TKM-1", ("BTK-LASEM", 1), delivery_name="Sari"))
    toko_a.update((made["id"], "packed"))

    assert found(toko_a, "2026-11-04T00:00:00Z", "2026-11-06T00:00:00Z") == []


def test_shops_see_their_own_stock(toko_b: Shop) -> None:
    assert toko_b.stock() == {"BTK-PARANG-M": 7}


def test_pieces_are_either_for_sale_or_reserved(toko_a: Shop) -> None:
    """Whatever is sent in whatever order, no piece appears or is lost."""
    chance = Random(20261103)  # noqa: S311  # the same course every time
    refused = done = 0
    for _ in range(400):
        if chance.random() < 0.6:
            lines = [(chance.choice([*FIRST, "BUKAN-SKU"]), chance.randint(1, 6)) for _ in range(2)]
            reference = f"TKM-{chance.randint(1, 25)}"
            reply = toko_a.send(order(reference, *lines), order(f"{reference}-B", *lines[:1]))
        else:
            ids = [row["id"] for row in toko_a.orders()]
            reply = toko_a.update(*((chance.choice(ids), chance.choice(STATUSES)) for _ in ids[:2]))
        refused += reply.status == 400
        done += reply.status == 200

        live = [row for row in toko_a.orders() if row["order_status"] != "cancelled"]
        reserved = [
            (line["product_code"], line["order_quantity"]) for row in live for line in row["line_items"]
        ]
        stock = toko_a.stock()
        assert {
            sku: pieces + sum(number for one, number in reserved if one == sku)
            for sku, pieces in stock.items()
        } == FIRST
    assert min(refused, done) > 50
