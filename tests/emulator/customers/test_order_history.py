"""The orders that a customer sent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.clock import WIB
from tests.emulator.customers.test_customers import make
from tests.emulator.customers.test_search import ids

if TYPE_CHECKING:
    from tests.emulator.api import Api

PRICES = dict.fromkeys(("price", "price1", "price2", "price3", "price_reseller"), 45_000)
VARIATION: dict[str, Any] = {
    **PRICES,
    "price_buy": 27_000,
    "images": None,
    "primary_image": None,
    "weight": 110,
    "size": None,
    "stock_quantity": 500,
    "warehouse_stock": [],
}
EMPTY = {
    "total": 0,
    "count": 0,
    "per_page": 10,
    "current_page": 1,
    "total_pages": 1,
    "links": {},
}


class Desk:
    """Where the orders of a shop are made: one supplier, one product in two colours."""

    def __init__(self, api: Api) -> None:
        self.api = api
        supplier = {"name": "Gudang", "address": "Jalan Aria Putra 18", "phone": "0812", "description": "-"}
        self.supplier_id = api.post("/supplier/create", **supplier, district_id=3636).data["supplier_id"]
        product = {
            "name": "Kerudung Segi Empat Voal",
            "product_type": "S",
            "category_id": 0,
            "description": "Voal premium",
            "shop_id": api.shop_id,
            "user_id": api.user_id,
            "discount": 0,
            "weight": 110,
            "wholesale_status": "N",
            "publish_status": "Y",
            "show_stock": "Y",
            "has_variation": "Y",
            "variations": [
                {**VARIATION, "sku": "KER-MER", "color": "merah marun"},
                {**VARIATION, "sku": "KER-HIJ", "color": "hijau sage"},
            ],
        }
        self.colors: list[int] = api.post("/product", **product).data["product_meta_id"]

    def order(self, sender: int, *quantities: int, receiver: int | None = None) -> dict[str, Any]:
        """Order so many pieces of each colour, after a second."""
        self.api.clock.advance(timedelta(seconds=1))
        lines = [
            {"id": color, "qty": quantity, "product_status": "S"}
            for color, quantity in zip(self.colors, quantities, strict=False)
        ]
        made: dict[str, Any] = self.api.post(
            "/order",
            order_date="2026-11-14",
            customer_sender_id=sender,
            customer_receiver_id=sender if receiver is None else receiver,
            supplier_id=self.supplier_id,
            is_print=False,
            products=lines,
            expedition={"id": 1, "rate": 10_000, "name": "JNE", "auto_pickup": False},
            payment={"status": "UNPAID"},
            source="WEB",
        ).data
        return made


@pytest.fixture
def desk(toko_a: Api) -> Desk:
    return Desk(toko_a)


def history(api: Api, customer_id: int, **query: object) -> Any:
    answer = api.get("/customer/order-history", id=customer_id, **query)
    assert answer.status == 200, answer.body
    return answer.body


def test_an_order_is_shown_with_its_pieces_as_text(toko_a: Api, desk: Desk) -> None:
    customer_id = make(toko_a)
    toko_a.clock.freeze(datetime(2026, 11, 12, 13, 5, 32, tzinfo=WIB))
    made = desk.order(customer_id, 2, 12)

    found = history(toko_a, customer_id)

    assert found["total"] == {"items": 14, "orders": 1}
    assert found["data"] == [
        {
            "order_id": made["order_id"],
            "po_number": made["po_number"],
            "date": "2026-11-12 13:05:33",
            "total_price": 14 * 45_000 + 10_000,
            "product_status": "S",
            "order_detail": [
                {"product_name": "Kerudung Segi Empat Voal", "total": " 2"},
                {"product_name": "Kerudung Segi Empat Voal", "total": " 12"},
            ],
            "items": 14,
        }
    ]
    assert found["meta"]["pagination"] == EMPTY | {"total": 1, "count": 1}


def test_a_customer_without_orders_has_an_empty_history(toko_a: Api) -> None:
    assert history(toko_a, make(toko_a)) == {
        "total": {"items": 0, "orders": 0},
        "data": [],
        "meta": {"pagination": EMPTY},
    }


def test_orders_belong_to_their_sender(toko_a: Api, desk: Desk) -> None:
    sender, receiver = make(toko_a), make(toko_a)
    desk.order(sender, 1, receiver=receiver)

    assert history(toko_a, sender)["total"] == {"items": 1, "orders": 1}
    assert history(toko_a, receiver)["total"] == {"items": 0, "orders": 0}


def test_canceled_orders_leave_the_history(toko_a: Api, desk: Desk) -> None:
    customer_id = make(toko_a)
    first, second = desk.order(customer_id, 1), desk.order(customer_id, 2)

    assert toko_a.post("/order/cancel", id=first["order_id"]).status == 200

    found = history(toko_a, customer_id)
    assert found["total"] == {"items": 2, "orders": 1}
    assert [row["order_id"] for row in found["data"]] == [second["order_id"]]


def test_sums_are_over_all_pages(toko_a: Api, desk: Desk) -> None:
    customer_id = make(toko_a)
    made = [desk.order(customer_id, pieces)["order_id"] for pieces in (1, 2, 3)]

    pages = [history(toko_a, customer_id, per_page=2, pagination_offset=number) for number in (1, 2, 3)]

    assert [page["total"] for page in pages] == [{"items": 6, "orders": 3}] * 3
    assert [[row["order_id"] for row in page["data"]] for page in pages] == [made[:2], made[2:], []]
    assert [page["meta"]["pagination"]["count"] for page in pages] == [2, 1, 0]
    assert {page["meta"]["pagination"]["total_pages"] for page in pages} == {2}


def test_the_next_link_keeps_the_customer(toko_a: Api, desk: Desk) -> None:
    customer_id = make(toko_a)
    for _ in range(2):
        desk.order(customer_id, 1)

    links = history(toko_a, customer_id, per_page=1)["meta"]["pagination"]["links"]

    address, _, query = links["next"].partition("?")
    assert address.endswith("/api/open/customer/order-history")
    assert query == f"id={customer_id}&per_page=1&pagination_offset=2"


def test_days_are_those_of_the_shop_and_both_count(toko_a: Api, desk: Desk) -> None:
    customer_id = make(toko_a)
    toko_a.clock.freeze(datetime(2026, 11, 12, 23, 59, 0, tzinfo=WIB))
    evening = desk.order(customer_id, 1)["order_id"]
    toko_a.clock.freeze(datetime(2026, 11, 13, 0, 30, tzinfo=WIB))  # in UTC still the day before
    night = desk.order(customer_id, 2)["order_id"]

    def found(**query: object) -> list[int]:
        return [row["order_id"] for row in history(toko_a, customer_id, **query)["data"]]

    assert found(start_date="2026-11-12", end_date="2026-11-12") == [evening]
    assert found(start_date="2026-11-13") == [night]
    assert found(end_date="2026-11-13") == [evening, night]
    assert found(start_date="2026-11-14") == []
    total = history(toko_a, customer_id, start_date="2026-11-13")["total"]
    assert total == {"items": 2, "orders": 1}


def test_the_list_can_begin_with_those_who_ordered_last(toko_a: Api, desk: Desk) -> None:
    first, second, never = (make(toko_a, name="Ibu Melati") for _ in range(3))
    desk.order(second, 1)
    desk.order(first, 1)

    assert ids(toko_a, keyword="Melati", order_by="LAST_ORDER") == [first, second, never]


def test_the_id_is_required(toko_a: Api) -> None:
    answer = toko_a.get("/customer/order-history")

    assert (answer.status, answer.reason) == (400, "schema")
    assert list(answer.body["message"]) == ["id"]


def test_customers_of_another_shop_have_no_history_here(toko_a: Api, toko_b: Api, desk: Desk) -> None:
    customer_id = make(toko_a)
    desk.order(customer_id, 1)

    answer = toko_b.get("/customer/order-history", id=customer_id)

    assert (answer.status, answer.reason) == (404, "not-found")
    assert answer.body["message"] == {"id": [f"No customer {customer_id} in this shop."]}
