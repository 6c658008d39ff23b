"""The list of orders with details, whose shapes are those of the one sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.orders.shop import (
    BANK,
    DAY,
    DROPSHIPPER,
    GAMIS,
    MARUN,
    SITI,
    SOURCE,
    SUPPLIER,
    ids,
    line,
    make,
    others,
    paid,
    row,
)

if TYPE_CHECKING:
    from tests.emulator.api import Api

PLACE = {"district": "Ciputat", "city": "Kota Tangerang Selatan", "province": "Banten"}
PLACE_IDS = {"district_id": 3636, "city_id": 457, "province_id": 3}
COSTS = [
    {"name": "Kotak kado", "category": "OTHER COST", "type": "NOMINAL", "nominal": 2_000},
    {"name": "Pecah belah", "category": "INSURANCE", "type": "NOMINAL", "nominal": 500},
    {"name": "Pelanggan lama", "category": "DISCOUNT", "type": "PERCENTAGE", "percentage": 5},
]


def person(customer_id: int, name: str) -> dict[str, Any]:
    address = {"postal_code": "15411", "address": f"Jalan Kenanga {customer_id % 100}"}
    contact = {"phone": f"08121020{customer_id % 10000}", "line": None, "email": None}
    return {"id": customer_id, "name": name, "type": "Pelanggan", **PLACE, **PLACE_IDS, **address, **contact}


def test_everything_is_shown_as_the_sample_has_it(toko: Api) -> None:
    order_id = make(
        toko,
        line(type="PERCENTAGE", percentage=10),
        line(GAMIS, 1, product_status="R", warehouse_id=0, type="NOMINAL", nominal=500),
        note="Titip satpam",
        order_source_id=SOURCE,
        order_cost=COSTS,
        awb_number="JP01",
        payment=paid(40_000, "INSTALLMENT", cost_of_goods_sales=21_000),
    )

    order = row(toko, order_id, "/order/details")

    goods = {"description": "Voal halus", "price": "45000", "cost_of_goods_sold": "27000"}
    creator = {"id": 5, "name": "Kirana Larasati", "email": "kirana@toko.example"}
    nothing = {"id": None, "account_name": None, "account_number": None, "transfer_image": None}
    moment = {"$date": {"$numberLong": "1793582130000"}}
    history = order["payment"]["payment_histoy"]
    assert order == {
        "_id": f"6ae7e432{order_id:016x}",
        "order_id": order_id,
        "po_number": 1,
        "shop_id": 7,
        "order_date": DAY,
        "customer": person(SITI, "Siti Rahmawati"),
        "dropshipper": None,
        "receiver": person(23101441, "Dewi Anggraini"),
        "total_amount": 131_725,
        "shipping": {"id": "1", "rate_name": "REG", "logistic_name": "JNE", "cost": 10_000},
        "weight": 0.33,
        "note": "Titip satpam",
        "origin": {
            "id": SUPPLIER,
            "name": "Gudang Konveksi",
            "location": "Ciputat, Kota Tangerang Selatan",
            "phone": "081210203040",
            "address": "Jalan Aria Putra 18",
            "note": "Gudang Konveksi",
            "is_shipper_active": "Jahitan",
            "city_id": 457,
        },
        "payment": {
            "payment_histoy": [
                {
                    "id": history[0]["id"],
                    "payment_id": None,
                    "order_id": order_id,
                    "description": "Pembayaran Order PO#1",
                    "nominal": 40_000,
                    "payment_fee": None,
                    "bank": {"origin": nothing, "destination": {"id": BANK, "bank_name": "BCA"}},
                    "note": None,
                    "pg_provider": None,
                    "va_no": None,
                    "is_confirmed": 1,
                    "type": 1,
                    "is_installment_first": None,
                    "created_by": 5,
                    "updated_by": None,
                    "paid_at": moment,
                }
            ]
        },
        "cost_of_goods_sold": 75_000,
        "order_source": "Whatsapp",
        "order_cost": [
            {"category": "OTHER COST", "description": "Kotak kado", "nominal": 2_000, **FIXED},
            {"category": "INSURANCE", "description": "Pecah belah", "nominal": 500, **FIXED},
            {
                "category": "DISCOUNT",
                "description": "Pelanggan lama",
                "nominal": 6_275,  # 5 % of 125 500 = 81 000 + 44 500
                "percentage": 5,
                "is_percentage": True,
            },
        ],
        "awb": {"update_at": moment, "number": "JP01"},
        "discount_amount": 6_275,
        "order_cost_amount": 2_500,
        "coupon": None,
        "is_printed": False,
        "is_shipper_order": False,
        "is_note_print": True,
        "order_progress_status": "ON PROCESS",
        "order_status": "ACCEPT",
        "order_category": "APP",
        "payment_status": "INSTALLMENT",
        "is_private_order": False,
        "payment_date": DAY,
        "products": [
            {
                "product_meta_id": MARUN,
                "name": "Kerudung Voal",
                "category": {"id": 101554, "name": "Kerudung"},
                "product_status": "S",
                "quantity": "2",
                "discount_nominal": "0",
                "discount_percentage": 10,
                "is_warehouse": True,
                **goods,
            },
            {
                "product_meta_id": GAMIS,
                "name": "Gamis Titipan",
                "category": {"id": 101554, "name": "Kerudung"},
                "product_status": "R",
                "quantity": "1",
                "discount_nominal": "500",
                "discount_percentage": 0,
                "is_warehouse": False,
                **goods,
            },
        ],
        "shopee": None,
        "created_by": creator,
        "updated_by": creator,
        "updated_at": "2026-11-02T01:15:30.000000Z",
        "created_at": "2026-11-02T01:15:30.000000Z",
    }


FIXED = {"percentage": 0, "is_percentage": False}


def test_what_an_order_lacks_is_null(toko: Api) -> None:
    order = row(toko, make(toko), "/order/details")

    names = ("awb", "order_source", "discount_amount", "order_cost_amount", "payment_date", "dropshipper")
    assert [order[name] for name in names] == [None] * len(names)
    assert order["payment"] == {"payment_histoy": []}
    assert order["order_cost"] == []


def test_a_dropshipper_is_the_sender_of_that_category(toko: Api) -> None:
    order = row(toko, make(toko, customer_sender_id=DROPSHIPPER), "/order/details")

    assert order["dropshipper"] == order["customer"]
    assert order["dropshipper"]["type"] == "Dropship"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["sent", "old"]),
        ({"order_status": "ACCEPTED"}, ["sent", "old"]),
        ({"order_status": "REJECTED"}, []),
        ({"payment_status": "PAID"}, ["sent"]),
        ({"payment_status": "WAITING PAYMENT"}, []),
        ({"order_progress_status": "ON PROCESS"}, ["sent"]),
        ({"order_category": "APP"}, ["sent", "old"]),
        ({"order_category": "SF_GUEST"}, []),
        ({"create_from": "2026-11-02"}, ["sent", "old"]),
        ({"create_to": "2026-11-01"}, []),
        ({"create_from": "2026-11-02", "create_to": "2026-11-02"}, ["sent", "old"]),
    ],
)
def test_filters_choose_and_there_is_no_default_span(
    toko: Api, query: dict[str, Any], expected: list[str]
) -> None:
    made = {
        "old": make(toko, order_date="2020-01-01"),
        "sent": make(toko, payment=paid(100_000), awb_number="JP01"),
    }

    assert ids(toko, "/order/details", **query) == [made[name] for name in expected]


def test_the_next_link_leads_elsewhere_without_the_filters(toko: Api) -> None:
    make(toko)
    make(toko)

    pagination = toko.get("/order/details", per_page=1, order_status="ACCEPTED").body["meta"]["pagination"]

    assert pagination["links"] == {"next": "http://localhost/smartseller/api/order?pagination_offset=2"}
    assert (pagination["total"], pagination["total_pages"]) == (2, 2)


def test_orders_of_another_shop_are_not_shown(toko: Api, other: Api) -> None:
    make(toko)
    theirs = other.post("/order", **others()).data["order_id"]

    assert ids(other, "/order/details") == [theirs]
