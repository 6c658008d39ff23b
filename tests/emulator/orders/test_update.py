"""Orders that are changed: lines, stock, totals, payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.orders.shop import (
    DEWI,
    GAMIS,
    MARUN,
    RESELLER,
    SAGE,
    SOURCE,
    WAREHOUSE,
    body,
    change,
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


def test_flags_edit_add_and_remove_lines_and_their_stock(toko: Api) -> None:
    order_id = make(toko, line(), line(SAGE, 1))

    edited = change(toko, order_id, line(qty=5, flag="EDIT"))
    assert (stock(toko), stock(toko, SAGE)) == (45, 4)
    change(toko, order_id, line(SAGE, 1, flag="DELETE"))
    assert (stock(toko), stock(toko, SAGE)) == (45, 5)
    change(toko, order_id, line(SAGE, 3, flag="NEW"), line(qty=1, flag="EDIT"))

    assert (stock(toko), stock(toko, SAGE)) == (49, 2)
    order = row(toko, order_id)
    assert [(found["product_meta_id"], found["quantity"]) for found in order["products"]] == [
        (MARUN, 1),
        (SAGE, 3),
    ]
    assert order["total_amount"] == 4 * 45_000 + 10_000
    assert edited.body == {
        "request_id": edited.body["request_id"],
        "response": "Success",
        "message": "Order updated",
        "data": {"order_id": order_id, "po_number": 1},
    }


def test_without_a_flag_a_known_line_is_edited_and_another_is_new(toko: Api) -> None:
    order_id = make(toko)

    change(toko, order_id, line(qty=4), line(SAGE, 1))

    assert (stock(toko), stock(toko, SAGE)) == (46, 4)


def test_an_order_may_keep_its_lines(toko: Api) -> None:
    order_id = make(toko)

    change(toko, order_id)

    assert row(toko, order_id)["total_amount"] == 100_000
    assert stock(toko) == 48


def test_an_edited_line_may_move_to_another_warehouse(toko: Api) -> None:
    order_id = make(toko)

    change(toko, order_id, line(qty=3, warehouse_id=0, flag="EDIT"))

    assert (stock(toko), stock(toko, warehouse_id=0)) == (50, 0)


def test_of_two_lines_of_a_variation_the_one_in_the_warehouse_is_meant(toko: Api) -> None:
    order_id = make(toko, line(), line(qty=1, warehouse_id=0))

    change(toko, order_id, line(qty=3, warehouse_id=0, flag="EDIT"))

    assert (stock(toko), stock(toko, warehouse_id=0)) == (48, 0)


def test_stock_may_be_swapped_inside_one_update(toko: Api) -> None:
    order_id = make(toko, line(SAGE, 5))

    change(toko, order_id, line(SAGE, 5, flag="DELETE"), line(SAGE, 4, flag="NEW"))

    assert stock(toko, SAGE) == 1


def test_what_is_not_sent_stays(toko: Api) -> None:
    cost = {"name": "Kotak", "category": "OTHER COST", "type": "PERCENTAGE", "percentage": 10}
    before = {"note": "Awal", "awb_number": "JP01", "order_source_id": SOURCE, "order_cost": [cost]}
    order_id = make(toko, **before)

    toko.clock.freeze(toko.clock.now().replace(hour=10))
    sent = body() | {"order_id": order_id, "products": [line(qty=4, flag="EDIT")]}
    del sent["order_date"]
    toko.patch("/order", **sent)

    order = row(toko, order_id)
    assert {
        name: order[name] for name in ("note", "awb_number", "order_source", "order_date", "updated_at")
    } == {
        "note": "Awal",
        "awb_number": "JP01",
        "order_source": "Whatsapp",
        "order_date": "2026-11-02",
        "updated_at": "2026-11-02 10:15:30",
    }
    assert order["other_cost_amount"] == 18_000  # 10 % of what the lines come to now
    assert order["created_at"] == "2026-11-02 08:15:30"


def test_what_is_sent_replaces(toko: Api) -> None:
    order_id = make(toko, note="Awal", awb_number="JP01", order_source_id=SOURCE)

    sending = {"id": 2, "rate": 20_000, "name": "JNE", "auto_pickup": True}
    change(
        toko,
        order_id,
        note="Akhir",
        awb_number="",
        order_source_id=None,
        order_date="2026-11-01",
        order_cost=[],
        expedition=sending,
        is_print=True,
        customer_receiver_id=RESELLER,
        send_sms=True,
    )

    order = row(toko, order_id)
    names = (
        "note",
        "awb_number",
        "order_source",
        "order_date",
        "shipping_rate",
        "total_amount",
        "receiver_name",
    )
    assert [order[name] for name in names] == ["Akhir", "", "", "2026-11-01", "YES", 110_000, "Ayu Lestari"]
    assert order["order_progress_status"] == "UNPAID"
    assert len(outbox(toko)) == 1


def test_people_who_stay_are_kept_as_they_were(toko: Api) -> None:
    order_id = make(toko)
    with toko.store() as db:
        db.execute("UPDATE customers SET name = 'Nama Baru' WHERE id = :id", id=DEWI)

    change(toko, order_id)

    assert row(toko, order_id)["receiver_name"] == "Dewi Anggraini"


def test_named_lines_take_the_price_of_the_new_sender(toko: Api) -> None:
    order_id = make(toko, line(), line(SAGE, 1))

    change(toko, order_id, line(SAGE, 2, flag="EDIT"), customer_sender_id=RESELLER)

    assert [found["price"] for found in row(toko, order_id)["products"]] == [45_000, 40_000]


@pytest.mark.parametrize(
    ("payment", "status"),
    [
        ({"status": "UNPAID"}, "UNPAID"),
        (paid(30_000, "INSTALLMENT"), "INSTALLMENT"),
        (paid(100_000, "INSTALLMENT"), "PAID"),
        (paid(100_000), "PAID"),
    ],
)
def test_a_payment_is_recorded_once(toko: Api, payment: dict[str, Any], status: str) -> None:
    order_id = make(toko)

    change(toko, order_id, payment=payment)
    again = change(toko, order_id, payment=payment)

    assert again.status == 200
    assert row(toko, order_id)["payment_status"] == status
    assert len(toko.get("/order/payment-history", id=order_id).data) == (status != "UNPAID")


def test_paid_settles_the_rest_of_instalments(toko: Api) -> None:
    order_id = make(toko, payment=paid(30_000, "INSTALLMENT"))

    wrong = change(toko, order_id, payment=paid(100_000))
    change(toko, order_id, payment=paid(70_000))

    assert refused(wrong) == (400, "rule:payment-amount-mismatch", ["payment.amount"])
    assert row(toko, order_id)["payment_status"] == "PAID"


def test_a_paid_order_that_grows_is_partly_paid(toko: Api) -> None:
    order_id = make(toko, payment=paid(100_000))

    change(toko, order_id, line(qty=3, flag="EDIT"), payment=paid(1, "INSTALLMENT"))

    order = row(toko, order_id)
    assert (order["payment_status"], order["order_progress_status"]) == ("INSTALLMENT", "INSTALLMENT")


def test_a_partly_paid_order_that_shrinks_is_paid(toko: Api) -> None:
    order_id = make(toko, payment=paid(60_000, "INSTALLMENT"))

    change(toko, order_id, line(qty=1, flag="EDIT"), payment=paid(60_000, "INSTALLMENT"))

    assert row(toko, order_id)["payment_status"] == "PAID"


REFUSED = [
    ("line-not-in-order", "products.0.id", {"products": [line(SAGE, flag="EDIT")]}),
    ("line-not-in-order", "products.0.id", {"products": [line(SAGE, flag="DELETE")]}),
    ("no-products", "products", {"products": [line(flag="DELETE")]}),
    ("duplicate-line", "products.0.id", {"products": [line(flag="NEW")]}),
    ("insufficient-stock", "products.0.qty", {"products": [line(qty=51, flag="EDIT")]}),
    ("insufficient-stock", "products.1.qty", {"products": [line(), line(SAGE, 6, flag="NEW")]}),
    ("quantity-not-positive", "products.0.qty", {"products": [line(qty=0, flag="EDIT")]}),
    ("product-status-mismatch", "products.0.product_status", {"products": [line(product_status="R")]}),
    ("order-has-payments", "payment.status", {"payment": {"status": "UNPAID"}}),
    (
        "negative-amount",
        "expedition.rate",
        {"expedition": {"id": 1, "rate": -1, "name": "", "auto_pickup": True}},
    ),
]


@pytest.mark.parametrize(("rule", "field", "fields"), REFUSED)
def test_rules_refuse_and_leave_everything_as_it_was(
    toko: Api, rule: str, field: str, fields: dict[str, Any]
) -> None:
    payment = paid(30_000, "INSTALLMENT")
    order_id = make(toko, payment=payment)
    before = row(toko, order_id)
    known = {"order_id": order_id, "payment": payment | {"cost_of_goods_sales": 1}}

    answer = toko.patch("/order", **body() | known | fields)

    assert refused(answer) == (400, f"rule:{rule}", [field])
    assert row(toko, order_id) == before
    assert (stock(toko), stock(toko, SAGE)) == (48, 5)


def test_a_canceled_order_is_not_updated(toko: Api) -> None:
    order_id = make(toko)
    toko.post("/order/cancel", id=order_id)

    assert refused(change(toko, order_id)) == (400, "rule:order-canceled", ["order_id"])


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("order_id", {"order_id": 90017}),
        ("customer_sender_id", {"customer_sender_id": 90017}),
        ("customer_receiver_id", {"customer_receiver_id": 90017}),
        ("supplier_id", {"supplier_id": 90017}),
        ("order_source_id", {"order_source_id": 90017}),
        ("payment.bank_id", {"payment": {"status": "UNPAID", "bank_id": 90017}}),
        ("products.0.id", {"products": [line(90017, flag="NEW")]}),
        ("products.0.warehouse_id", {"products": [line(warehouse_id=90017)]}),
    ],
)
def test_unknown_ids_are_not_found(toko: Api, field: str, fields: dict[str, Any]) -> None:
    order_id = make(toko)

    answer = toko.patch("/order", **body() | {"order_id": order_id} | fields)

    assert refused(answer) == (404, "not-found", [field])


def test_the_order_of_another_shop_is_not_found(toko: Api, toko_b: Api) -> None:
    order_id = make(toko)

    assert refused(change(toko_b, order_id)) == (404, "not-found", ["order_id"])


def test_goods_of_other_suppliers_can_join_an_order_with_their_cost(toko: Api) -> None:
    order_id = make(toko)

    payment = {"status": "UNPAID", "cost_of_goods_sales": 61_000}
    change(toko, order_id, line(GAMIS, 1, product_status="R", flag="NEW"), payment=payment)
    change(toko, order_id, note="Biaya tetap")

    assert row(toko, order_id)["cost_of_goods_sold"] == 54_000 + 61_000
    assert stock(toko, warehouse_id=WAREHOUSE) == 48
