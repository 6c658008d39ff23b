"""Suppliers: create, list, update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api

NEW: dict[str, Any] = {
    "name": "Gudang Konveksi Ciputat",
    "district_id": 3636,
    "address": "Jalan Aria Putra 18, Ciputat",
    "phone": "081210203040",
    "description": "Jahitan dan kemasan",
}


def row_of(api: Api, supplier_id: int) -> dict[str, Any] | None:
    rows = [row for row in api.get("/supplier").data if row["id"] == supplier_id]
    return rows[0] if rows else None


def test_a_new_supplier_is_listed_with_its_district(toko_a: Api) -> None:
    made = toko_a.post("/supplier/create", **NEW)

    supplier_id = made.data["supplier_id"]
    assert made.body == {
        "response": "Success",
        "data": {"supplier_id": supplier_id, "name": "Gudang Konveksi Ciputat"},
    }
    assert row_of(toko_a, supplier_id) == {
        "id": supplier_id,
        "name": "Gudang Konveksi Ciputat",
        "district_id": 3636,
        "shipper_id": 17181,
        "district": "Ciputat",
        "city_id": 457,
        "city": "Kota Tangerang Selatan",
        "location": "Ciputat, Kota Tangerang Selatan",
        "phone": "081210203040",
        "address": "Jalan Aria Putra 18, Ciputat",
        "description": "Jahitan dan kemasan",
        "shipper_status": "ACTIVE",
    }


def test_an_update_changes_only_what_was_sent(toko_a: Api) -> None:
    supplier_id = toko_a.post("/supplier/create", **NEW).data["supplier_id"]
    before = row_of(toko_a, supplier_id)
    assert before is not None

    changed = toko_a.patch("/supplier/update", supplier_id=supplier_id, phone="0812", district_id=3627)

    assert changed.body == {"response": "Success", "data": {"supplier_id": supplier_id, "name": NEW["name"]}}
    assert row_of(toko_a, supplier_id) == before | {
        "phone": "0812",
        "district_id": 3627,
        "shipper_id": 17172,
        "district": "Tajinan",
        "city_id": 255,
        "city": "Kabupaten Malang",
        "location": "Tajinan, Kabupaten Malang",
    }


def test_an_update_leaves_other_suppliers_alone(toko_a: Api) -> None:
    one, other = (toko_a.post("/supplier/create", **NEW).data["supplier_id"] for _ in range(2))
    before = row_of(toko_a, one)

    toko_a.patch("/supplier/update", supplier_id=other, **NEW | {"name": "Lain", "district_id": 3627})

    assert row_of(toko_a, one) == before


def test_an_update_answers_the_new_name(toko_a: Api) -> None:
    supplier_id = toko_a.post("/supplier/create", **NEW).data["supplier_id"]

    changed = toko_a.patch("/supplier/update", supplier_id=supplier_id, name="Gudang Baru")

    assert changed.data == {"supplier_id": supplier_id, "name": "Gudang Baru"}


@pytest.mark.parametrize("district_id", [0, -1, 255, 457, 2**63 - 1])
def test_only_districts_are_districts(toko_a: Api, district_id: int) -> None:
    before = toko_a.get("/supplier").body

    answer = toko_a.post("/supplier/create", **NEW | {"district_id": district_id})

    assert (answer.status, answer.reason) == (404, "not-found")
    assert answer.body == {
        "response": "Failed",
        "message": {"district_id": [f"No district {district_id}."]},
        "data": None,
    }
    assert toko_a.get("/supplier").body == before


def test_a_refused_update_changes_nothing(toko_a: Api) -> None:
    supplier_id = toko_a.post("/supplier/create", **NEW).data["supplier_id"]
    before = row_of(toko_a, supplier_id)

    answer = toko_a.patch("/supplier/update", supplier_id=supplier_id, name="Lain", district_id=1)

    assert answer.status == 404
    assert row_of(toko_a, supplier_id) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [({"phone": "0812-1020"}, "phone"), ({"phone": 812}, "phone"), ({"district_id": "3636"}, "district_id")],
)
def test_the_schema_is_kept(toko_a: Api, change: dict[str, Any], field: str) -> None:
    answer = toko_a.post("/supplier/create", **NEW | change)

    assert (answer.status, answer.reason) == (400, "schema")
    assert list(answer.body["message"]) == [field]


def test_another_shop_neither_sees_nor_changes_a_supplier(toko_a: Api, toko_b: Api) -> None:
    supplier_id = toko_a.post("/supplier/create", **NEW).data["supplier_id"]

    answer = toko_b.patch("/supplier/update", supplier_id=supplier_id, name="Curian")

    assert answer.status == 404
    assert answer.body["message"] == {"supplier_id": [f"No supplier {supplier_id} in this shop."]}
    assert row_of(toko_b, supplier_id) is None
    assert row_of(toko_a, supplier_id) is not None


def test_refusals_speak_the_language_asked_for(toko_a: Api) -> None:
    answer = toko_a.language("id").patch("/supplier/update", supplier_id=999_999)

    assert answer.body["message"] == {"supplier_id": ["Tidak ada supplier 999999 di toko ini."]}


def without_address() -> dict[str, Any]:
    return {name: value for name, value in NEW.items() if name != "address"}


@pytest.mark.parametrize("spelt", [("address",), ("addess",), ("address", "addess")], ids=str)
@pytest.mark.parametrize("edition", ["smartseller", "ngorder"])
def test_the_address_is_kept_in_all_three_spellings(
    toko_a: Api, edition: str, spelt: tuple[str, ...]
) -> None:
    """Erratum suppliers-002: the documentation prints addess."""
    shop = toko_a.edition(edition)
    moved = "Jalan Kertamukti 9, Ciputat"

    made = shop.post("/supplier/create", **without_address(), **dict.fromkeys(spelt, NEW["address"]))
    row = row_of(shop, made.data["supplier_id"])
    assert row is not None
    shop.patch("/supplier/update", supplier_id=row["id"], **dict.fromkeys(spelt, moved))

    assert row["address"] == NEW["address"]
    assert row_of(shop, row["id"]) == row | {"address": moved}


def test_two_addresses_are_one_too_many(toko_a: Api) -> None:
    answer = toko_a.post("/supplier/create", **NEW, addess="Jalan Kertamukti 9, Ciputat")

    assert (answer.status, answer.reason) == (400, "schema")
    assert answer.body["message"] == {
        "address": ["The address field is sent as addess too, with another value."]
    }
    assert toko_a.get("/supplier").data == []


def test_an_address_is_needed_in_some_spelling(toko_a: Api) -> None:
    answer = toko_a.post("/supplier/create", **without_address())

    assert answer.body["message"] == {"address": ["The address field is required."]}
