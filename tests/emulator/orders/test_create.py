"""Orders that are made: totals, stock, payment, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.orders.shop import (
    BANK,
    DAY,
    DEWI,
    DROPSHIPPER,
    FRIEND,
    GAMIS,
    MARUN,
    MUKENA,
    OTHER_WAREHOUSE,
    OTHERS,
    RESELLER,
    SAGE,
    SITI,
    SOURCE,
    SUPPLIER,
    body,
    line,
    make,
    others,
    outbox,
    paid,
    refused,
    row,
    stock,
)

if TYPE_CHECKING:
    from tests.emulator.api import Api


def test_an_order_is_answered_listed_and_out_of_stock(toko: Api) -> None:
    answer = toko.post("/order", **body(note="Titip satpam", order_source_id=SOURCE))

    order_id = answer.data["order_id"]
    assert answer.body == {
        "request_id": answer.body["request_id"],
        "response": "Success",
        "message": "Order created",
        "data": {"order_id": order_id, "po_number": 1},
    }
    assert stock(toko) == 48
    assert row(toko, order_id) == {
        "order_id": order_id,
        "po_number": 1,
        "shop_id": 7,
        "order_date": DAY,
        "sender_name": "Siti Rahmawati",
        "sender_address": "Jalan Kenanga 33",
        "receiver_name": "Dewi Anggraini",
        "receiver_address": "Jalan Kenanga 41",
        "total_amount": 100_000,
        "shipping_rate": "REG",
        "shipping_logistic": "JNE",
        "weight": 0.22,
        "note": "Titip satpam",
        "origin_name": "Gudang Konveksi",
        "origin_address": "Jalan Aria Putra 18",
        "cost_of_goods_sold": 54_000,
        "order_source": "Whatsapp",
        "other_cost_amount": 0,
        "order_progress_status": "UNPAID",
        "order_status": "ACCEPTED",
        "order_category": "APP",
        "payment_status": "UNPAID",
        "payment_date": None,
        "products": [{"product_meta_id": MARUN, "name": "Kerudung Voal", "price": 45_000, "quantity": 2}],
        "shopee": None,
        "created_by_name": "Kirana Larasati",
        "created_at": "2026-11-02 08:15:30",
        "updated_by_name": "Kirana Larasati",
        "updated_at": "2026-11-02 08:15:30",
        "awb_number": None,
    }


def test_the_total_adds_up_lines_sending_costs_and_discounts(toko: Api) -> None:
    costs = [
        {"name": "Jurnal", "category": "OTHER COST", "type": "NOMINAL", "nominal": 1_200},
        {"name": "Potongan", "category": "DISCOUNT", "type": "PERCENTAGE", "percentage": 2},
        {"name": "Geni Biru", "category": "DISCOUNT", "type": "NOMINAL", "nominal": 3_000},
        {"name": "Pecah Belah", "category": "INSURANCE", "type": "NOMINAL", "nominal": 2_000},
    ]
    sending = {"id": 349, "rate": 23_000, "name": "SAP", "auto_pickup": False, "discount_promo": 3_000}

    lines = [line(), line(SAGE, 1, type="NOMINAL", nominal=5_000)]
    order = row(toko, make(toko, *lines, order_cost=costs, expedition=sending))

    # 90 000 + 40 000 + 23 000 - 3 000 + 1 200 + 2 000 - 2 % of 130 000 - 3 000
    assert order["total_amount"] == 147_600
    assert order["other_cost_amount"] == 3_200
    assert order["shipping_logistic"] == "SAP"


@pytest.mark.parametrize(
    ("fields", "total"),
    [
        ({}, 90_000),
        ({"type": "PERCENTAGE", "percentage": 10}, 81_000),
        ({"type": "NOMINAL", "nominal": 1_001}, 88_999),
        ({"discount_promo": 2_500}, 85_000),
        ({"discount_promo": 2_500, "type": "PERCENTAGE", "percentage": 50}, 42_500),
        ({"discount_promo": 60_000}, 0),
        ({"percentage": 10, "nominal": 5}, 90_000),
    ],
)
def test_discounts_of_a_line_come_off_its_total(toko: Api, fields: dict[str, Any], total: int) -> None:
    order = row(toko, make(toko, line(**fields)))

    assert order["total_amount"] == total + 10_000


def test_percentages_are_rounded_half_up(toko: Api) -> None:
    with toko.store() as db:
        db.execute("UPDATE variations SET price = 1050 WHERE id = :id", id=MARUN)

    costs = [{"name": "Jasa", "category": "OTHER COST", "type": "PERCENTAGE", "percentage": 1}]

    assert row(toko, make(toko, line(qty=1), order_cost=costs))["other_cost_amount"] == 11


@pytest.mark.parametrize(
    ("sender", "price"), [(SITI, 45_000), (RESELLER, 40_000), (DROPSHIPPER, 40_000), (FRIEND, 42_000)]
)
def test_the_category_of_the_sender_chooses_the_price(toko: Api, sender: int, price: int) -> None:
    order = row(toko, make(toko, customer_sender_id=sender))

    assert order["products"][0]["price"] == price


@pytest.mark.parametrize(("qty", "price"), [(11, 45_000), (12, 39_000), (20, 39_000), (21, 45_000)])
def test_wholesale_prices_hold_inside_their_band(toko: Api, qty: int, price: int) -> None:
    with toko.store() as db:
        db.execute("UPDATE products SET wholesale_status = 'Y' WHERE id = 2950570")
        db.insert("wholesale_bands", shop_id=7, product_id=2950570, min_qty=12, max_qty=20, price=39_000)

    assert row(toko, make(toko, line(qty=qty)))["products"][0]["price"] == price


def test_wholesale_prices_need_the_access_of_the_category(toko: Api) -> None:
    with toko.store() as db:
        db.execute("UPDATE products SET wholesale_status = 'Y' WHERE id = 2950570")
        db.insert("wholesale_bands", shop_id=7, product_id=2950570, min_qty=2, max_qty=20, price=39_000)

    order = row(toko, make(toko, customer_sender_id=RESELLER))

    assert order["products"][0]["price"] == 40_000


@pytest.mark.parametrize(
    ("sender", "promo", "price"), [(SITI, None, 44_000), (SITI, 300, 44_700), (FRIEND, None, 42_000)]
)
def test_the_products_discount_needs_access_and_yields_to_a_promotion(
    toko: Api, sender: int, promo: int | None, price: int
) -> None:
    with toko.store() as db:
        db.execute("UPDATE products SET discount = 1000 WHERE id = 2950570")

    fields = {} if promo is None else {"discount_promo": promo}
    order = row(toko, make(toko, line(**fields), customer_sender_id=sender))

    assert order["products"][0]["price"] == price


def test_products_of_others_and_preorders_move_no_stock(toko: Api) -> None:
    lines = [line(GAMIS, 3, product_status="R"), line(MUKENA, 4, product_status="PO")]

    order = row(toko, make(toko, *lines, payment={"status": "UNPAID", "cost_of_goods_sales": 60_000}))

    assert order["cost_of_goods_sold"] == 60_000 + 4 * 27_000
    with toko.store() as db:
        assert db.scalar("SELECT COUNT(*) FROM stock_moves") == 0


def test_numbers_count_per_shop(toko: Api) -> None:
    numbers = [toko.post("/order", **body(line(qty=1))).data["po_number"] for _ in range(3)]

    assert numbers == [1, 2, 3]


def test_a_refused_order_uses_up_no_number(toko: Api) -> None:
    assert toko.post("/order", **body(line(qty=51))).status == 400

    assert toko.post("/order", **body()).data["po_number"] == 1


def test_an_order_without_warehouse_takes_from_the_main_one(toko: Api) -> None:
    make(toko, {"id": MARUN, "qty": 2, "product_status": "S"})

    assert (stock(toko, warehouse_id=0), stock(toko)) == (1, 50)


def test_one_variation_may_come_from_two_warehouses(toko: Api) -> None:
    make(toko, line(), line(qty=3, warehouse_id=0))

    assert (stock(toko, warehouse_id=0), stock(toko)) == (0, 48)


def test_a_paid_order_waits_for_its_airway_bill(toko: Api) -> None:
    order = row(toko, make(toko, payment=paid(100_000)))

    found = (order["payment_status"], order["order_progress_status"], order["payment_date"])
    assert found == ("PAID", "NO AWB", DAY)


def test_an_instalment_is_recorded(toko: Api) -> None:
    order_id = make(toko, payment=paid(40_000, "INSTALLMENT"))

    order = row(toko, order_id)
    assert (order["payment_status"], order["order_progress_status"]) == ("INSTALLMENT", "INSTALLMENT")
    assert [found["nominal"] for found in toko.get("/order/payment-history", id=order_id).data] == [
        "Rp40.000"
    ]


def test_an_instalment_of_everything_is_a_payment(toko: Api) -> None:
    assert row(toko, make(toko, payment=paid(100_000, "INSTALLMENT")))["payment_status"] == "PAID"


def test_an_order_with_an_airway_bill_is_on_its_way(toko: Api) -> None:
    order = row(toko, make(toko, awb_number="JP01"))

    assert (order["order_progress_status"], order["awb_number"]) == ("ON PROCESS", "JP01")


def test_an_order_that_costs_nothing_can_be_paid(toko: Api) -> None:
    free = {"id": 98, "rate": 0, "name": "", "auto_pickup": False}

    order = row(toko, make(toko, line(discount_promo=45_000), expedition=free, payment=paid(0)))

    assert (order["total_amount"], order["payment_status"]) == (0, "PAID")
    assert order["shipping_logistic"] == "Ambil di Toko"


def test_a_text_message_goes_out_on_demand_only(toko: Api) -> None:
    make(toko)
    order_id = make(toko, send_sms=True)

    messages = outbox(toko)
    assert [(found["channel"], found["recipient"], found["order_id"]) for found in messages] == [
        ("sms", "081210201441", order_id)
    ]


def test_orders_keep_people_as_they_were(toko: Api) -> None:
    order_id = make(toko)
    with toko.store() as db:
        db.execute("UPDATE customers SET name = 'Nama Baru' WHERE id = :id", id=DEWI)

    assert row(toko, order_id)["receiver_name"] == "Dewi Anggraini"


REFUSED = [
    ("insufficient-stock", "products.0.qty", {"products": [line(qty=51)]}),
    ("insufficient-stock", "products.1.qty", {"products": [line(), line(SAGE, 6)]}),
    ("insufficient-stock", "products.0.qty", {"products": [line(warehouse_id=OTHER_WAREHOUSE)]}),
    ("insufficient-stock", "products.0.qty", {"products": [line(qty=10**15 // 45_000)]}),
    ("quantity-not-positive", "products.0.qty", {"products": [line(qty=0)]}),
    ("quantity-not-positive", "products.0.qty", {"products": [line(qty=-(2**63))]}),
    ("duplicate-line", "products.1.id", {"products": [line(), line()]}),
    ("no-products", "products", {"products": []}),
    ("product-status-mismatch", "products.0.product_status", {"products": [line(product_status="PO")]}),
    ("amount-too-large", "products.0.qty", {"products": [line(MUKENA, 2**62, product_status="PO")]}),
    (
        "amount-too-large",
        "expedition.rate",
        {"expedition": {"id": 1, "rate": 2**62, "name": "", "auto_pickup": True}},
    ),
    (
        "negative-amount",
        "expedition.rate",
        {"expedition": {"id": 1, "rate": -1, "name": "", "auto_pickup": True}},
    ),
    ("negative-amount", "products.0.nominal", {"products": [line(type="NOMINAL", nominal=-1)]}),
    ("negative-amount", "products.0.discount_promo", {"products": [line(discount_promo=-1)]}),
    ("negative-total", "products.0.nominal", {"products": [line(type="NOMINAL", nominal=90_001)]}),
    ("negative-total", "products.0.percentage", {"products": [line(type="PERCENTAGE", percentage=101)]}),
    (
        "negative-total",
        "order_cost",
        {"order_cost": [{"name": "", "category": "DISCOUNT", "type": "NOMINAL", "nominal": 100_001}]},
    ),
    (
        "amount-too-large",
        "order_cost.0.percentage",
        {"order_cost": [{"name": "", "category": "DISCOUNT", "type": "PERCENTAGE", "percentage": 2**63 - 1}]},
    ),
    ("payment-amount-mismatch", "payment.amount", {"payment": paid(99_999)}),
    ("payment-amount-not-positive", "payment.amount", {"payment": paid(0, "INSTALLMENT")}),
    ("payment-amount-exceeds-remaining", "payment.amount", {"payment": paid(100_001, "INSTALLMENT")}),
]


@pytest.mark.parametrize(("rule", "field", "fields"), REFUSED)
def test_rules_refuse_and_leave_everything_as_it_was(
    toko: Api, rule: str, field: str, fields: dict[str, Any]
) -> None:
    answer = toko.post("/order", **body() | fields)

    assert refused(answer) == (400, f"rule:{rule}", [field])
    assert stock(toko) == 50
    assert toko.get("/order").data == []


MISSING = [
    ("customer_sender_id", {"customer_sender_id": 90017}),
    ("customer_receiver_id", {"customer_receiver_id": 90017}),
    ("supplier_id", {"supplier_id": 90017}),
    ("order_source_id", {"order_source_id": 90017}),
    ("payment.bank_id", {"payment": {"status": "UNPAID", "bank_id": 90017}}),
    ("products.0.id", {"products": [line(90017)]}),
    ("products.0.warehouse_id", {"products": [line(warehouse_id=90017)]}),
]


@pytest.mark.parametrize(("field", "fields"), MISSING)
def test_unknown_ids_are_not_found(toko: Api, field: str, fields: dict[str, Any]) -> None:
    assert refused(toko.post("/order", **body() | fields)) == (404, "not-found", [field])


OF_ANOTHER_SHOP = [
    ("customer_sender_id", {"customer_sender_id": SITI}),
    ("customer_receiver_id", {"customer_receiver_id": DEWI}),
    ("supplier_id", {"supplier_id": SUPPLIER}),
    ("order_source_id", {"order_source_id": SOURCE}),
    ("payment.bank_id", {"payment": {"status": "UNPAID", "bank_id": BANK}}),
    ("products.0.id", {"products": [line(warehouse_id=0)]}),
    ("products.0.warehouse_id", {"products": [line(MARUN + OTHERS)]}),
]


@pytest.mark.parametrize(("field", "fields"), OF_ANOTHER_SHOP)
def test_the_things_of_another_shop_are_not_found(
    toko: Api, other: Api, field: str, fields: dict[str, Any]
) -> None:
    assert other.post("/order", **others()).status == 200

    assert refused(other.post("/order", **others(**fields))) == (404, "not-found", [field])
    assert stock(toko) == 50


SCHEMA = [
    ("payment.date", {"payment": {"status": "PAID", "bank_id": BANK, "amount": 100_000}}),
    ("payment.bank_id", {"payment": {"status": "INSTALLMENT", "date": DAY, "amount": 1}}),
    ("payment.amount", {"payment": {"status": "PAID", "date": DAY, "bank_id": BANK}}),
    ("payment.cost_of_goods_sales", {"products": [line(), line(GAMIS, product_status="R")]}),
    ("products.0.percentage", {"products": [line(type="PERCENTAGE")]}),
    ("products.0.nominal", {"products": [line(type="NOMINAL", percentage=1)]}),
    ("order_cost.0.nominal", {"order_cost": [{"name": "", "category": "INSURANCE", "type": "NOMINAL"}]}),
    ("order_cost.0.percentage", {"order_cost": [{"name": "", "category": "DISCOUNT", "type": "PERCENTAGE"}]}),
    ("order_date", {"order_date": "2026-02-30"}),
    ("source", {"source": "web"}),
    ("expedition", {"expedition": [{"id": 1, "rate": 0, "name": "", "auto_pickup": False}]}),
]


@pytest.mark.parametrize(("field", "fields"), SCHEMA)
def test_required_if_and_types_are_checked_before_anything_is_looked_up(
    toko: Api, field: str, fields: dict[str, Any]
) -> None:
    answer = toko.post("/order", **body() | {"supplier_id": 90017} | fields)

    assert answer.status == 400
    assert list(answer.body["message"]) == [field]


def test_the_documented_refusals_read_as_documented(toko: Api) -> None:
    answer = toko.post("/order", **body(line(product_status="PO")))

    text = "The products.0.product_status must be one of the following value : S"
    assert answer.body == {
        "response": "Failed",
        "message": {"products.0.product_status": [text]},
        "data": None,
    }


def test_refusals_speak_indonesian_on_demand(toko: Api) -> None:
    answer = toko.language("id").post("/order", **body(line(qty=60)))

    assert answer.body["message"] == {"products.0.qty": [f"Variasi {MARUN} diminta 60, tersedia 50."]}


def test_ngorder_takes_the_same_orders(toko: Api) -> None:
    order_id = make(toko.edition("ngorder"))

    assert row(toko, order_id)["total_amount"] == 100_000
