"""Orders that were given up: listed, restored, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.orders.shop import (
    DAY,
    MARUN,
    SAGE,
    SOURCE,
    WAREHOUSE,
    change,
    ids,
    line,
    make,
    others,
    paid,
    refused,
    row,
    stock,
)

if TYPE_CHECKING:
    from tests.emulator.api import Api


def cancel(api: Api, *lines: dict[str, Any], **fields: Any) -> int:
    """Make an order and cancel it."""
    order_id = make(api, *lines, **fields)
    assert api.post("/order/cancel", id=order_id).status == 200
    return order_id


def test_a_canceled_order_is_listed_with_everything(toko: Api) -> None:
    cost = {"name": "Kotak", "category": "OTHER COST", "type": "NOMINAL", "nominal": 2_000}
    payment = paid(40_000, "INSTALLMENT", date="2026-11-03")
    order_id = cancel(toko, note="Batal", order_source_id=SOURCE, order_cost=[cost], payment=payment)

    assert row(toko, order_id, "/order-cancel") == {
        "order_id": order_id,
        "po_number": 1,
        "username": "Kirana Larasati",
        "invoice": "INV.2026.11.02.1",
        "shop_id": 7,
        "order_date": "2026-11-02 08:15:30",
        "sender_name": "Siti Rahmawati",
        "sender_category": "PELANGGAN",
        "sender_category_code": "N",
        "sender_address": "Jalan Kenanga 33",
        "receiver_name": "Dewi Anggraini",
        "receiver_address": "Jalan Kenanga 41, Kec. Ciputat, Kota Tangerang Selatan, 15411, Banten",
        "receiver_phone": "081210201441",
        "total_amount": 102_000,
        "remaining_amount": 62_000,
        "shipping_id": 1,
        "shipping_rate": "REG",
        "shipping_logistic": "JNE",
        "shipping_cost": 10_000,
        "weight": 0.22,
        "note": "Batal",
        "origin_name": "Gudang Konveksi",
        "origin_address": "Jalan Aria Putra 18",
        "order_source": "Whatsapp",
        "other_cost_amount": 2_000,
        "order_progress_status": "INSTALLMENT",
        "order_status": "CANCELED",
        "order_category": "APP",
        "payment_status": "INSTALLMENT",
        "payment_date": "2026-11-03",
        "products": [
            {
                "product_meta_id": MARUN,
                "sku": "KRD-MRH",
                "name": "Kerudung Voal",
                "price": 45_000,
                "quantity": 2,
                "thumbnail_url": "",
                "color": "merah marun",
                "size": None,
            }
        ],
        "shopee": None,
        "created_by_name": "Kirana Larasati",
        "created_at": "2026-11-02 08:15:30",
        "updated_by_name": "",
        "updated_at": "2026-11-02 08:15:30",
        "awb_number": "",
        "product_status": "S",
        "cost_of_goods_sales": 0,
        "order_cost": [
            {
                "category": "OTHER COST",
                "description": "Kotak",
                "nominal": 2_000,
                "percentage": 0,
                "is_percentage": False,
            }
        ],
        "bank_name": "BCA",
        "warehouse_name": "Gudang Ciputat",
        "cod_status": False,
    }


def test_what_an_order_lacks_is_empty_or_null(toko: Api) -> None:
    order = row(toko, cancel(toko, line(warehouse_id=0)), "/order-cancel")

    names = ("order_source", "order_cost", "bank_name", "warehouse_name", "payment_date")
    assert [order[name] for name in names] == ["", None, None, None, DAY]


def test_the_picture_is_the_primary_one(toko: Api) -> None:
    with toko.store() as db:
        images = '["https://gambar.example/1.jpg", "https://gambar.example/2.jpg"]'
        db.execute("UPDATE variations SET images = :i, primary_image = 1 WHERE id = :id", i=images, id=MARUN)

    order = row(toko, cancel(toko), "/order-cancel")

    assert order["products"][0]["thumbnail_url"] == "https://gambar.example/2.jpg"


def test_who_changed_an_order_is_named(toko: Api) -> None:
    order_id = make(toko)
    change(toko, order_id)
    toko.post("/order/cancel", id=order_id)

    assert row(toko, order_id, "/order-cancel")["updated_by_name"] == "Kirana Larasati"


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ({}, ["2026-11-02", "2026-11-01", "2019-01-01"]),
        ({"type": "CANCEL"}, ["2026-11-02", "2026-11-01", "2019-01-01"]),
        ({"type": "REJECTED"}, []),
        ({"type": "EXPIRED"}, []),
        ({"start_date": "2026-11-01"}, ["2026-11-02", "2026-11-01"]),
        ({"end_date": "2026-11-01"}, ["2026-11-01", "2019-01-01"]),
        ({"start_date": "2026-11-02", "end_date": "2026-11-02"}, ["2026-11-02"]),
    ],
)
def test_type_and_days_choose_newest_first(toko: Api, query: dict[str, str], days: list[str]) -> None:
    for day in ("2026-11-01", "2026-11-02", "2019-01-01"):
        cancel(toko, order_date=day)
    make(toko)

    rows = toko.get("/order-cancel", **query).data

    assert [found["order_date"][:10] for found in rows] == days


def test_pages_add_up_with_fifty_rows_at_most(toko: Api) -> None:
    made = [cancel(toko) for _ in range(3)]

    page = toko.get("/order-cancel", per_page=2, pagination_offset=2)

    assert [found["order_id"] for found in page.data] == [made[0]]
    assert page.body["meta"]["pagination"] == {
        "total": 3,
        "count": 1,
        "per_page": 2,
        "current_page": 2,
        "total_pages": 2,
        "links": {
            "previous": "http://localhost/smartseller/api/open/order-cancel?per_page=2&pagination_offset=1"
        },
    }
    assert toko.get("/order-cancel", per_page=51).status == 400


def test_a_restored_order_stands_as_before(toko: Api) -> None:
    order_id = make(toko, payment=paid(40_000, "INSTALLMENT"))
    before = row(toko, order_id)
    toko.post("/order/cancel", id=order_id)

    answer = toko.post("/order-cancel/return", id=order_id)

    assert answer.body == {
        "response": "success",
        "message": "Order has been returned",
        "data": {"order_id": order_id, "po_number": 1},
    }
    assert row(toko, order_id) == before
    assert ids(toko, "/order-cancel") == []
    assert stock(toko) == 48


def test_an_order_is_only_restored_when_its_goods_are_there(toko: Api) -> None:
    order_id = cancel(toko, line(SAGE, 4))
    make(toko, line(SAGE, 2))

    answer = toko.post("/order-cancel/return", id=order_id)

    assert refused(answer) == (400, "rule:insufficient-stock", ["id"])
    assert stock(toko, SAGE) == 3
    assert ids(toko, "/order-cancel") == [order_id]


def test_goods_of_a_warehouse_deleted_since_come_from_the_main_one(toko: Api) -> None:
    order_id = cancel(toko)
    with toko.store() as db:
        db.execute("UPDATE warehouses SET deleted = 1 WHERE id = :id", id=WAREHOUSE)

    assert toko.post("/order-cancel/return", id=order_id).status == 200

    assert stock(toko, warehouse_id=0) == 1


def test_a_restored_order_can_be_canceled_again(toko: Api) -> None:
    order_id = cancel(toko)
    toko.post("/order-cancel/return", id=order_id)

    assert toko.post("/order/cancel", id=order_id).status == 200
    assert stock(toko) == 50


def test_a_deleted_order_is_gone_with_all_that_belongs_to_it(toko: Api) -> None:
    cost = {"name": "Kotak", "category": "OTHER COST", "type": "NOMINAL", "nominal": 2_000}
    order_id = cancel(toko, order_cost=[cost], payment=paid(1_000, "INSTALLMENT"))

    answer = toko.delete(f"/order-cancel/{order_id}")

    assert answer.body == {"response": "success", "message": "Order has been deleted", "data": None}
    assert ids(toko, "/order-cancel") == []
    assert refused(toko.delete(f"/order-cancel/{order_id}")) == (404, "not-found", ["order_id"])
    with toko.store() as db:
        for table in ("order_lines", "order_costs", "payments"):
            assert db.scalar(f"SELECT COUNT(*) FROM {table}") == 0
    assert make(toko) > order_id
    assert toko.get("/order").data[0]["po_number"] == 2


def test_only_canceled_orders_are_restored_and_deleted(toko: Api) -> None:
    order_id = make(toko)

    assert refused(toko.post("/order-cancel/return", id=order_id)) == (400, "rule:order-not-canceled", ["id"])
    assert refused(toko.delete(f"/order-cancel/{order_id}")) == (400, "rule:order-not-canceled", ["order_id"])
    assert ids(toko) == [order_id]


def test_unknown_orders_and_those_of_another_shop_are_not_found(toko: Api, other: Api) -> None:
    order_id = cancel(toko)
    theirs = other.post("/order", **others()).data["order_id"]
    other.post("/order/cancel", id=theirs)

    for api, wrong in ((toko, 90017), (toko, theirs), (other, order_id)):
        assert refused(api.post("/order-cancel/return", id=wrong)) == (404, "not-found", ["id"])
        assert refused(api.delete(f"/order-cancel/{wrong}")) == (404, "not-found", ["order_id"])
    assert ids(toko, "/order-cancel") == [order_id]
    assert ids(other, "/order-cancel") == [theirs]
