"""The list of orders: window, filters, search, order, pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.orders.shop import (
    BANK,
    GAMIS,
    MUKENA,
    RESELLER,
    SAGE,
    SOURCE,
    WAREHOUSE,
    ids,
    line,
    make,
    others,
    paid,
)

if TYPE_CHECKING:
    from tests.emulator.api import Api


def test_without_dates_the_last_thirty_days_are_shown(toko: Api) -> None:
    days = ["2026-10-02", "2026-10-03", "2026-11-02", "2026-11-03"]
    made = {day: make(toko, line(qty=1), order_date=day) for day in days}

    assert ids(toko) == [made["2026-11-02"], made["2026-10-03"]]


@pytest.mark.parametrize(
    ("span", "days"),
    [
        ({"start_date": "2026-10-01"}, ["2026-11-02", "2026-10-03", "2026-10-02"]),
        ({"end_date": "2026-11-30"}, ["2026-11-03", "2026-11-02", "2026-10-03"]),
        ({"end_date": "2026-10-02"}, []),
        ({"start_date": "2026-10-02", "end_date": "2026-10-02"}, ["2026-10-02"]),
        ({"start_date": "2026-11-03", "end_date": "2026-11-02"}, []),
    ],
)
def test_days_are_inclusive_and_default_one_by_one(toko: Api, span: dict[str, str], days: list[str]) -> None:
    for day in ("2026-10-02", "2026-10-03", "2026-11-02", "2026-11-03"):
        make(toko, line(qty=1), order_date=day)

    rows = toko.get("/order", **span).data

    assert [found["order_date"] for found in rows] == days


def test_newest_day_first_and_within_a_day_newest_order_first(toko: Api) -> None:
    days = ["2026-11-01", "2026-11-02", "2026-10-30", "2026-11-02"]
    made = [make(toko, line(qty=1), order_date=day) for day in days]

    assert ids(toko) == [made[3], made[1], made[0], made[2]]


def test_by_payment_date_unpaid_orders_come_last(toko: Api) -> None:
    def paid_on(day: str) -> int:
        return make(toko, line(qty=1), payment=paid(55_000, date=day))

    unpaid, early, late = make(toko), paid_on("2026-11-01"), paid_on("2026-11-20")

    assert ids(toko, order_by="PAYMENT_DATE") == [late, early, unpaid]


FILTERS: list[tuple[dict[str, Any], list[str]]] = [
    ({"payment_status": "UNPAID"}, ["reseller", "preorder"]),
    ({"payment_status": "INSTALLMENT"}, ["part"]),
    ({"payment_status": "PAID"}, ["sent"]),
    ({"order_progress_status": "UNPAID"}, ["reseller", "preorder"]),
    ({"order_progress_status": "INSTALLMENT"}, ["part"]),
    ({"order_progress_status": "ON PROCESS"}, ["sent"]),
    ({"order_progress_status": "NO AWB"}, []),
    ({"order_progress_status": "DELIVERED"}, []),
    ({"order_progress_status": "UNPROCESSED"}, []),
    ({"order_category": "APP"}, ["sent", "part", "reseller", "preorder"]),
    ({"order_category": "SHOPEE"}, []),
    ({"order_source_id": SOURCE}, ["part"]),
    ({"order_source_id": 90017}, []),
    ({"user_id": 5}, ["sent", "part", "reseller", "preorder"]),
    ({"user_id": 6}, []),
    ({"bank_id": BANK}, ["sent", "part"]),
    ({"bank_id": 90017}, []),
    ({"warehouse_id": WAREHOUSE}, ["sent", "part", "preorder"]),
    ({"warehouse_id": 0}, ["reseller"]),
    ({"customer_category_code": "N"}, ["sent", "part", "preorder"]),
    ({"customer_category_code": "Y"}, ["reseller"]),
    ({"customer_category_code": "X"}, []),
    ({"expedition_id": 1}, ["part", "reseller", "preorder"]),
    ({"expedition_id": 6}, ["sent"]),
    ({"expedition_id": 98}, []),
    ({"pickup": 0}, ["sent", "part", "reseller", "preorder"]),
    ({"pickup": 2}, []),
    ({"print_status": "Y"}, ["reseller"]),
    ({"print_status": "N"}, ["sent", "part", "preorder"]),
    ({"product_type": "S"}, ["sent", "part", "reseller"]),
    ({"product_type": "R"}, ["part"]),
    ({"product_type": "PO"}, ["preorder"]),
    ({"payment_status": "PAID", "expedition_id": 1}, []),
    ({"keyword": "ayu"}, ["reseller"]),
    ({"keyword": "dewi"}, ["sent", "part", "reseller", "preorder"]),
    ({"keyword": "10002"}, ["reseller"]),
    ({"keyword": ""}, ["sent", "part", "reseller", "preorder"]),
    ({"keyword": "Ayu Lest", "type": "CUSTOMER_NAME"}, ["reseller"]),
    ({"keyword": "10002", "type": "CUSTOMER_NAME"}, []),
    ({"keyword": "10001", "type": "ORDER_ID"}, ["preorder"]),
    ({"keyword": "1000", "type": "ORDER_ID"}, []),
    ({"keyword": "jp77", "type": "AWB_NUMBER"}, ["sent"]),
    ({"keyword": "201450", "type": "CUSTOMER_PHONE"}, ["reseller"]),
    ({"keyword": "gamis", "type": "PRODUCT_NAME"}, ["part"]),
    ({"keyword": "mkn-", "type": "SKU"}, ["preorder"]),
    ({"keyword": "10001", "type": "SHOPEE_INVOICE"}, []),
    ({"keyword": "JP77", "type": "SHIPPER_TRACKING"}, []),
    ({"keyword": "%", "type": "CUSTOMER_NAME"}, []),
    ({"type": "AWB_NUMBER"}, ["sent", "part", "reseller", "preorder"]),
]


@pytest.mark.parametrize(("query", "expected"), FILTERS)
def test_filters_choose(toko: Api, query: dict[str, Any], expected: list[str]) -> None:
    with toko.store() as db:
        db.execute("UPDATE shops SET last_po_number = 10000 WHERE id = 7")
    lines = [line(), line(GAMIS, 1, product_status="R")]
    made = {
        "preorder": make(toko, line(MUKENA, product_status="PO")),
        "reseller": make(toko, line(warehouse_id=0), customer_sender_id=RESELLER, is_print=True),
        "part": make(
            toko,
            *lines,
            order_source_id=SOURCE,
            payment=paid(1_000, "INSTALLMENT", cost_of_goods_sales=1),
        ),
        "sent": make(
            toko,
            payment=paid(100_000),
            awb_number="JP7700",
            expedition={"id": 57, "rate": 10_000, "name": "J&T", "auto_pickup": False},
        ),
    }

    found = ids(toko, **query)

    assert found == [made[name] for name in expected]


def test_pages_add_up_and_link_to_each_other(toko: Api) -> None:
    made = [make(toko, line(SAGE, 1)) for _ in range(5)]

    first = toko.get("/order", per_page=2, payment_status="UNPAID")
    last = toko.get("/order", per_page=2, pagination_offset=3)
    beyond = toko.get("/order", per_page=2, pagination_offset=4)

    assert [found["order_id"] for found in first.data] == [made[4], made[3]]
    address = "http://localhost/smartseller/api/open/order?per_page=2"
    assert first.body["meta"]["pagination"] == {
        "total": 5,
        "count": 2,
        "per_page": 2,
        "current_page": 1,
        "total_pages": 3,
        "links": {"next": f"{address}&payment_status=UNPAID&pagination_offset=2"},
    }
    assert [found["order_id"] for found in last.data] == [made[0]]
    assert last.body["meta"]["pagination"]["links"] == {"previous": f"{address}&pagination_offset=2"}
    assert beyond.data == []


def test_one_hundred_rows_are_the_most(toko: Api) -> None:
    assert toko.get("/order", per_page=101).status == 400


@pytest.mark.parametrize("query", [{"payment_status": "LUNAS"}, {"start_date": "02-11-2026"}, {"pickup": 3}])
def test_values_that_are_not_documented_are_refused(toko: Api, query: dict[str, Any]) -> None:
    assert toko.get("/order", **query).status == 400


def test_orders_of_another_shop_are_not_shown(toko: Api, other: Api) -> None:
    make(toko)
    theirs = other.post("/order", **others()).data["order_id"]

    assert ids(other) == [theirs]
    assert theirs not in ids(toko)
