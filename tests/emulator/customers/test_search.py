"""The list of customers: filters, orders and pages."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.clock import WIB
from tests.emulator.customers.test_customers import NEW, make

if TYPE_CHECKING:
    from tests.emulator.api import Api


def ids(api: Api, **query: object) -> list[int]:
    return [row["id"] for row in api.get("/customer", per_page=100, **query).data]


@pytest.mark.parametrize(
    ("field", "keyword"),
    [
        (None, "melati"),
        ("NAME", "MELATI"),
        ("EMAIL", "@melati.example"),
        ("PHONE", "0899123"),
        ("PHONE", "62899123"),
        ("PHONE", "+62899123"),
        ("PHONE", "9123"),
        ("ADDRESS", "gang buntu"),
        ("ADDRESS", "medan timur"),
        ("ADDRESS", "sumatera"),
    ],
)
def test_a_keyword_is_looked_for_in_the_field_that_type_names(
    toko_a: Api, field: str | None, keyword: str
) -> None:
    make(toko_a)
    wanted = make(
        toko_a,
        name="Ibu Melati",
        email="ibu@melati.example",
        phone="0899123456789",
        address="Gang Buntu 3",
        district_id=3934,
    )

    query = {"keyword": keyword} | ({"type": field} if field else {})
    assert ids(toko_a, **query) == [wanted]


@pytest.mark.parametrize("field", ["EMAIL", "PHONE", "ADDRESS"])
def test_a_keyword_is_not_looked_for_elsewhere(toko_a: Api, field: str) -> None:
    make(toko_a, name="Ibu Melati")

    assert ids(toko_a, keyword="Ibu Melati", type=field) == []


@pytest.mark.parametrize("keyword", ["%", "_", "' OR 1=1 --", "*"])
def test_signs_of_sql_stand_for_themselves(toko_a: Api, keyword: str) -> None:
    wanted = make(toko_a, name=f"Ibu {keyword} Melati")

    assert ids(toko_a, keyword=keyword) == [wanted]


def test_an_empty_keyword_does_not_narrow(toko_a: Api) -> None:
    make(toko_a)

    assert ids(toko_a, keyword="", type="EMAIL") == ids(toko_a)


def test_keywords_have_at_most_fifty_signs(toko_a: Api) -> None:
    assert toko_a.get("/customer", keyword="a" * 50).status == 200

    answer = toko_a.get("/customer", keyword="a" * 51)

    assert (answer.status, answer.reason) == (400, "schema")
    assert list(answer.body["message"]) == ["keyword"]


def test_the_category_narrows(toko_a: Api) -> None:
    dropshipper, reseller = make(toko_a, category="D"), make(toko_a, category="Y")

    found = toko_a.get("/customer", category="D", per_page=100).data

    assert {row["category_code"] for row in found} == {"D"}
    assert dropshipper in [row["id"] for row in found]
    assert reseller not in [row["id"] for row in found]
    assert ids(toko_a, category="no such code") == []


@pytest.mark.parametrize(("is_active", "status"), [("Y", "0"), ("N", "0"), ("R", "R"), ("T", "T")])
def test_the_activation_decides_on_the_registration_status(toko_a: Api, is_active: str, status: str) -> None:
    customer_id = make(toko_a, name="Ibu Melati", is_active=is_active)

    found = [value for value in "014TR" if ids(toko_a, keyword="Melati", registration_status=value)]

    assert found == [status]
    toko_a.patch("/customer/update", customer_id=customer_id, name="Ibu Melati Putih")
    assert ids(toko_a, keyword="Melati", registration_status=status) == [customer_id]
    toko_a.patch("/customer/update", customer_id=customer_id, is_active="Y")
    assert ids(toko_a, keyword="Melati", registration_status="0") == [customer_id]


def test_days_are_those_of_the_shop_and_both_count(toko_a: Api) -> None:
    toko_a.clock.freeze(datetime(2031, 3, 1, 23, 59, 59, tzinfo=WIB))
    evening = make(toko_a, name="Ibu Melati")
    toko_a.clock.freeze(datetime(2031, 3, 2, 0, 30, tzinfo=WIB))  # in UTC still the day before
    night = make(toko_a, name="Ibu Melati")

    assert ids(toko_a, create_from="2031-03-01", create_to="2031-03-01") == [evening]
    assert ids(toko_a, create_from="2031-03-02", create_to="2031-03-02") == [night]
    assert ids(toko_a, create_from="2031-03-01") == [evening, night]
    assert ids(toko_a, keyword="Melati", create_to="2031-02-28") == []
    assert ids(toko_a, create_from="2031-03-02", create_to="2031-03-01") == []


def test_the_newest_come_first_on_demand(toko_a: Api) -> None:
    made = [make(toko_a, name="Ibu Melati") for _ in range(3)]

    assert ids(toko_a, keyword="Melati") == made
    assert ids(toko_a, keyword="Melati", order_by="LATEST_CUSTOMER") == made[::-1]
    assert ids(toko_a, keyword="Melati", order_by="LAST_ORDER") == made[::-1]


def test_pages_share_the_list_out(toko_a: Api) -> None:
    made = [make(toko_a, name="Ibu Melati") for _ in range(5)]

    pages = [
        toko_a.get("/customer", keyword="Melati", per_page=2, pagination_offset=number)
        for number in (1, 2, 3, 4)
    ]

    assert [[row["id"] for row in page.data] for page in pages] == [made[:2], made[2:4], made[4:], []]
    numbers = [page.body["meta"]["pagination"] for page in pages]
    assert [{**number, "links": None} for number in numbers] == [
        {
            "total": 5,
            "count": count,
            "per_page": 2,
            "current_page": page,
            "total_pages": 3,
            "links": None,
        }
        for page, count in ((1, 2), (2, 2), (3, 1), (4, 0))
    ]


def test_links_lack_open_and_the_filters(toko_a: Api) -> None:
    for _ in range(5):
        make(toko_a, name="Ibu Melati")

    page = toko_a.get("/customer", keyword="Melati", per_page=2, pagination_offset=2)

    links = page.body["meta"]["pagination"]["links"]
    assert {name: link.partition("/api/")[2] for name, link in links.items()} == {
        "previous": "customer?pagination_offset=1",
        "next": "customer?pagination_offset=3",
    }


def test_a_list_of_one_page_has_no_links(toko_a: Api) -> None:
    make(toko_a, name="Ibu Melati")

    page = toko_a.get("/customer", keyword="Melati").body["meta"]["pagination"]

    assert page == {
        "total": 1,
        "count": 1,
        "per_page": 10,
        "current_page": 1,
        "total_pages": 1,
        "links": {},
    }


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({"per_page": 101}, "per_page"),
        ({"type": "NICKNAME"}, "type"),
        ({"order_by": "NAME"}, "order_by"),
        ({"registration_status": "2"}, "registration_status"),
        ({"create_from": "01-11-2026"}, "create_from"),
        ({"create_to": "2026-02-30"}, "create_to"),
    ],
)
def test_the_schema_is_kept(toko_a: Api, query: dict[str, Any], field: str) -> None:
    answer = toko_a.get("/customer", **query)

    assert (answer.status, answer.reason) == (400, "schema")
    assert list(answer.body["message"]) == [field]


def test_another_shop_finds_nothing(toko_a: Api, toko_b: Api) -> None:
    make(toko_a, name="Ibu Melati")
    other = toko_b.post("/customer/create", **NEW | {"name": "Ibu Melati"}).data["customer_id"]

    assert ids(toko_b, keyword="Melati") == [other]
    assert other not in ids(toko_a)


def test_the_older_edition_answers_the_same(toko_a: Api) -> None:
    made = [make(toko_a.edition("ngorder"), name="Ibu Melati") for _ in range(3)]

    answers = [
        toko_a.edition(name).get("/customer", keyword="Melati", per_page=2)
        for name in ("smartseller", "ngorder")
    ]

    assert [row["id"] for row in answers[1].data] == made[:2]
    assert answers[0].data == answers[1].data
    links = answers[1].body["meta"]["pagination"]["links"]
    assert links["next"].endswith("/ngorder/api/customer?pagination_offset=2")
