"""Customers: create, update and how they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api

NEW: dict[str, Any] = {
    "name": "Siti Rahmawati",
    "phone": "081210203041",
    "district_id": 3636,
    "address": "Jalan Merpati Raya 5",
    "category": "N",
    "is_active": "Y",
}


def row_of(api: Api, customer_id: int) -> dict[str, Any] | None:
    """Return the newest customers' row of an id."""
    rows = api.get("/customer", order_by="LATEST_CUSTOMER", per_page=100).data
    return next((row for row in rows if row["id"] == customer_id), None)


def make(api: Api, **changes: object) -> int:
    customer_id: int = api.post("/customer/create", **NEW | changes).data["customer_id"]
    return customer_id


def test_a_new_customer_is_shown_with_district_category_and_full_address(toko_a: Api) -> None:
    made = toko_a.post("/customer/create", **NEW, email="siti@example.com", postal_code="15413")

    customer_id = made.data["customer_id"]
    assert made.body == {
        "response": "Success",
        "data": {"customer_id": customer_id, "name": "Siti Rahmawati"},
    }
    assert row_of(toko_a, customer_id) == {
        "id": customer_id,
        "name": "Siti Rahmawati",
        "name_initial": "S",
        "phone": "6281210203041",
        "address": "Jalan Merpati Raya 5 ,KOTA TANGERANG SELATAN, CIPUTAT, BANTEN, ID, 15413",
        "postal_code": "15413",
        "district": "Ciputat",
        "city": "Kota Tangerang Selatan",
        "province": "Banten",
        "email": "siti@example.com",
        "line": None,
        "other": None,
        "category_code": "N",
        "category": "Pelanggan",
    }


def test_a_kabupaten_is_shortened_in_the_address(toko_a: Api) -> None:
    row = row_of(toko_a, make(toko_a, district_id=3627))

    assert row is not None
    assert row["address"] == "Jalan Merpati Raya 5 ,KAB. MALANG, TAJINAN, JAWA TIMUR, ID, 65172"


def test_without_a_postal_code_it_is_the_first_of_the_district(toko_a: Api) -> None:
    row = row_of(toko_a, make(toko_a))

    assert row is not None
    assert row["postal_code"] == "15411"


@pytest.mark.parametrize("phone", ["081210203041", "6281210203041", "006281210203041", "81210203041"])
def test_every_way_to_write_a_number_is_answered_with_the_country_code(toko_a: Api, phone: str) -> None:
    row = row_of(toko_a, make(toko_a, phone=phone))

    assert row is not None
    assert row["phone"] == "6281210203041"


def test_a_landline_keeps_its_area_code(toko_a: Api) -> None:
    row = row_of(toko_a, make(toko_a, phone="0217401234"))

    assert row is not None
    assert row["phone"] == "62217401234"


def test_a_category_of_the_shop_is_shown_by_its_name(toko_a: Api) -> None:
    category = toko_a.post("/customer-category/create", category_name="Teman").data

    row = row_of(toko_a, make(toko_a, category=category["code"]))

    assert row is not None
    assert (row["category_code"], row["category"]) == (category["code"], "Teman")


def test_an_update_changes_only_what_was_sent(toko_a: Api) -> None:
    customer_id = make(toko_a, line="siti.kerudung")
    before = row_of(toko_a, customer_id)
    assert before is not None

    changed = toko_a.patch("/customer/update", customer_id=customer_id, category="Y", phone="0812")

    assert changed.body == {
        "response": "Success",
        "data": {"customer_id": customer_id, "name": "Siti Rahmawati"},
    }
    assert row_of(toko_a, customer_id) == before | {
        "category_code": "Y",
        "category": "Reseller",
        "phone": "62812",
    }


def test_every_field_can_be_updated(toko_a: Api) -> None:
    customer_id = make(toko_a)

    changed = toko_a.patch(
        "/customer/update",
        customer_id=customer_id,
        name="dewi anggraini",
        phone="081210203042",
        district_id=3627,
        address="Jalan Kenari 12",
        postal_code="65170",
        category="D",
        line="dewi",
        email="dewi@example.com",
        other="Instagram: dewi",
        is_active="N",
    )

    assert changed.data == {"customer_id": customer_id, "name": "dewi anggraini"}
    assert row_of(toko_a, customer_id) == {
        "id": customer_id,
        "name": "dewi anggraini",
        "name_initial": "D",
        "phone": "6281210203042",
        "address": "Jalan Kenari 12 ,KAB. MALANG, TAJINAN, JAWA TIMUR, ID, 65170",
        "postal_code": "65170",
        "district": "Tajinan",
        "city": "Kabupaten Malang",
        "province": "Jawa Timur",
        "email": "dewi@example.com",
        "line": "dewi",
        "other": "Instagram: dewi",
        "category_code": "D",
        "category": "Dropship",
    }


def test_fields_that_the_document_does_not_know_are_ignored(toko_a: Api) -> None:
    customer_id = make(toko_a, shop_id=2, registration_status="4", id=1)

    assert row_of(toko_a, customer_id) is not None
    assert toko_a.patch("/customer/update", customer_id=customer_id, created_day="2000-01-01").status == 200


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"district_id": 457}, {"district_id": ["No district 457."]}),
        ({"category": "zz"}, {"category": ["No customer category zz in this shop."]}),
        ({"category": ""}, {"category": ["No customer category  in this shop."]}),
    ],
)
def test_district_and_category_have_to_exist(
    toko_a: Api, change: dict[str, Any], fault: dict[str, list[str]]
) -> None:
    customer_id = make(toko_a)
    before = row_of(toko_a, customer_id)

    created = toko_a.post("/customer/create", **NEW | change)
    changed = toko_a.patch("/customer/update", customer_id=customer_id, name="Lain", **change)

    refusal = {"response": "Failed", "message": fault, "data": None}
    assert (created.status, created.reason, created.body) == (404, "not-found", refusal)
    assert (changed.status, changed.reason, changed.body) == (404, "not-found", refusal)
    assert row_of(toko_a, customer_id) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"phone": "+62812"}, "phone"),
        ({"phone": 812}, "phone"),
        ({"postal_code": "1541-1"}, "postal_code"),
        ({"district_id": "3636"}, "district_id"),
        ({"is_active": "X"}, "is_active"),
        ({"is_active": True}, "is_active"),
        ({"name": None}, "name"),
    ],
)
def test_the_schema_is_kept(toko_a: Api, change: dict[str, Any], field: str) -> None:
    answer = toko_a.post("/customer/create", **NEW | change)

    assert (answer.status, answer.reason) == (400, "schema")
    assert list(answer.body["message"]) == [field]


@pytest.mark.parametrize("field", ["name", "phone", "district_id", "address", "category", "is_active"])
def test_required_fields_are_required(toko_a: Api, field: str) -> None:
    answer = toko_a.post("/customer/create", **{name: value for name, value in NEW.items() if name != field})

    assert (answer.status, answer.reason) == (400, "schema")
    assert list(answer.body["message"]) == [field]


def test_another_shop_neither_sees_nor_changes_a_customer(toko_a: Api, toko_b: Api) -> None:
    customer_id = make(toko_a)
    before = row_of(toko_a, customer_id)

    answer = toko_b.patch("/customer/update", customer_id=customer_id, name="Curian")

    assert (answer.status, answer.reason) == (404, "not-found")
    assert answer.body["message"] == {"customer_id": [f"No customer {customer_id} in this shop."]}
    assert row_of(toko_b, customer_id) is None
    assert row_of(toko_a, customer_id) == before


def test_categories_of_another_shop_do_not_count(toko_a: Api, toko_b: Api) -> None:
    for _ in range(12):
        code = toko_b.post("/customer-category/create", category_name="Teman").data["code"]

    answer = toko_a.post("/customer/create", **NEW | {"category": code})

    assert answer.status == 404


def test_refusals_speak_the_language_asked_for(toko_a: Api) -> None:
    answer = toko_a.language("id").patch("/customer/update", customer_id=999_999_999)

    assert answer.body["message"] == {"customer_id": ["Tidak ada pelanggan 999999999 di toko ini."]}
