"""Orders under way: airway bills, cancelling, many buyers at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.emulator.orders.shop import (
    GAMIS,
    MARUN,
    WAREHOUSE,
    body,
    ids,
    line,
    make,
    outbox,
    paid,
    refused,
    row,
    stock,
)

if TYPE_CHECKING:
    from tests.emulator.api import Api


def test_an_airway_bill_puts_an_order_on_its_way_and_tells_the_receiver(toko: Api) -> None:
    order_id = make(toko, payment=paid(100_000))

    answer = toko.post("/order/awb-number/add", id=order_id, awb_number="JP2611140021")

    assert answer.body == {
        "request_id": answer.body["request_id"],
        "response": "Success",
        "message": "Awb number has been updated",
        "data": {
            "order_id": order_id,
            "po_number": 1,
            "notification": {
                "id": 1,
                "title": "Notification successfully sent",
                "content": "Your receipt credit notification currently has 999 remaining",
            },
        },
    }
    order = row(toko, order_id)
    assert (order["order_progress_status"], order["awb_number"]) == ("ON PROCESS", "JP2611140021")
    assert [(found["recipient"], found["order_id"]) for found in outbox(toko)] == [("081210201441", order_id)]


def test_an_airway_bill_can_be_replaced_and_taken_away(toko: Api) -> None:
    order_id = make(toko, awb_number="SALAH")

    toko.post("/order/awb-number/add", id=order_id, awb_number="BENAR")
    assert row(toko, order_id)["awb_number"] == "BENAR"
    toko.post("/order/awb-number/add", id=order_id, awb_number="")

    assert row(toko, order_id)["order_progress_status"] == "UNPAID"


def test_a_delivered_order_stays_delivered(toko: Api) -> None:
    order_id = make(toko, awb_number="JP01")
    with toko.store() as db:
        db.execute("UPDATE orders SET progress = 'DELIVERED' WHERE id = :id", id=order_id)

    toko.post("/order/awb-number/add", id=order_id, awb_number="JP02")
    payment = {"status": "PAID", "date": "2026-11-05", "bank_id": 847}
    toko.patch("/order/quick-payment", id=order_id, payment=payment)

    assert row(toko, order_id)["order_progress_status"] == "DELIVERED"


def test_only_a_standing_order_of_the_shop_gets_an_airway_bill(toko: Api, toko_b: Api) -> None:
    order_id = make(toko)

    assert refused(toko.post("/order/awb-number/add", id=90017, awb_number="A")) == (404, "not-found", ["id"])
    assert toko_b.post("/order/awb-number/add", id=order_id, awb_number="A").status == 404
    toko.post("/order/cancel", id=order_id)
    answer = toko.post("/order/awb-number/add", id=order_id, awb_number="A")
    assert refused(answer) == (400, "rule:order-canceled", ["id"])
    assert outbox(toko) == []


def test_a_canceled_order_returns_its_stock_and_leaves_the_lists(toko: Api) -> None:
    order_id = make(toko, line(), line(qty=1, warehouse_id=0))

    answer = toko.post("/order/cancel", id=order_id)

    assert answer.body == {
        "response": "success",
        "message": "Order has been Canceled",
        "data": {"order_id": order_id, "po_number": 1},
    }
    assert (stock(toko), stock(toko, warehouse_id=0)) == (50, 3)
    assert ids(toko) == ids(toko, "/order/details") == []


def test_stock_of_a_warehouse_deleted_since_returns_to_the_main_one(toko: Api) -> None:
    order_id = make(toko)
    with toko.store() as db:
        db.execute("UPDATE warehouses SET deleted = 1 WHERE id = :id", id=WAREHOUSE)

    toko.post("/order/cancel", id=order_id)

    assert (stock(toko), stock(toko, warehouse_id=0)) == (48, 5)


def test_goods_of_other_suppliers_return_nothing(toko: Api) -> None:
    unpaid = {"status": "UNPAID", "cost_of_goods_sales": 1}
    order_id = make(toko, line(GAMIS, 1, product_status="R"), payment=unpaid)

    toko.post("/order/cancel", id=order_id)

    with toko.store() as db:
        assert db.scalar("SELECT COUNT(*) FROM stock_moves") == 0


def test_an_order_is_canceled_once(toko: Api) -> None:
    order_id = make(toko)
    toko.post("/order/cancel", id=order_id)

    answer = toko.post("/order/cancel", id=order_id)

    assert refused(answer) == (400, "rule:order-already-canceled", ["id"])
    assert stock(toko) == 50


def test_only_orders_of_the_shop_are_canceled(toko: Api, toko_b: Api) -> None:
    order_id = make(toko)

    assert refused(toko.post("/order/cancel", id=90017)) == (404, "not-found", ["id"])
    assert toko_b.post("/order/cancel", id=order_id).status == 404
    assert stock(toko) == 48


def test_the_book_of_stock_names_the_order(toko: Api) -> None:
    order_id = make(toko)
    toko.post("/order/cancel", id=order_id)

    with toko.store() as db:
        moves = db.all("SELECT order_id, description, user_name, change, after FROM stock_moves ORDER BY id")
    told = {"order_id": order_id, "description": "Order PO#1", "user_name": "kirana@toko.example"}
    assert moves == [told | {"change": -2, "after": 48}, told | {"change": 2, "after": 50}]


@pytest.mark.parametrize(("pieces", "buyers"), [(20, 50)])
def test_of_many_buyers_at_once_as_many_are_served_as_there_are_pieces(
    toko: Api, pieces: int, buyers: int
) -> None:
    with toko.store() as db:
        db.execute(
            "UPDATE stock SET quantity = :n WHERE variation_id = :v AND warehouse_id = :w",
            n=pieces,
            v=MARUN,
            w=WAREHOUSE,
        )

    def buy(_: int) -> tuple[int, str | None]:
        answer = toko.post("/order", **body(line(qty=1)))
        return answer.status, answer.reason

    with ThreadPoolExecutor(max_workers=buyers) as threads:
        answers = list(threads.map(buy, range(buyers)))

    assert answers.count((200, None)) == pieces
    assert answers.count((400, "rule:insufficient-stock")) == buyers - pieces
    assert stock(toko) == 0
    orders = toko.get("/order", per_page=100).data
    assert sorted(order["po_number"] for order in orders) == list(range(1, pieces + 1))
