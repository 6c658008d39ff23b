"""Customer categories: the first three, numbered ones, and their flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api


def row_of(api: Api, category_id: int) -> dict[str, Any]:
    rows = {row["id"]: row for row in api.get("/customer-category").data}
    found: dict[str, Any] = rows[category_id]
    return found


def test_every_shop_has_customers_resellers_and_dropshippers(toko_b: Api) -> None:
    rows = toko_b.get("/customer-category").data[:3]

    assert [(row["code"], row["category_name"], row["status"]) for row in rows] == [
        ("N", "Pelanggan", "ACTIVE"),
        ("Y", "Reseller", "ACTIVE"),
        ("D", "Dropship", "ACTIVE"),
    ]
    assert [(row["discount_access"], row["wholesale_access"]) for row in rows] == [
        (True, True),
        (True, False),
        (True, False),
    ]


def test_a_new_category_is_not_active_and_answers_flags_as_text(toko_a: Api) -> None:
    made = toko_a.post("/customer-category/create", category_name="Tetap", discount_access=True)

    assert made.body["response"] == "Success"
    assert made.data == {
        "id": made.data["id"],
        "category_name": "Tetap",
        "code": made.data["code"],
        "status": "NON ACTIVE",
        "discount_access": "1",
        "wholesale_access": "0",
    }
    assert row_of(toko_a, made.data["id"]) == {
        "id": made.data["id"],
        "code": made.data["code"],
        "category_name": "Tetap",
        "status": "NON ACTIVE",
        "discount_access": True,
        "wholesale_access": False,
    }


def test_codes_count_up_past_ten_in_each_shop(toko_a: Api, toko_b: Api) -> None:
    def code(api: Api) -> int:
        return int(api.post("/customer-category/create", category_name="Lagi").data["code"])

    first, first_b = code(toko_a), code(toko_b)

    assert [code(toko_a) for _ in range(11)] == list(range(first + 1, first + 12))
    assert code(toko_b) == first_b + 1


def test_an_update_changes_only_what_was_sent(toko_a: Api) -> None:
    made = toko_a.post("/customer-category/create", category_name="Tetap", discount_access=True).data

    changed = toko_a.patch("/customer-category/update", id=made["id"], code=made["code"], status="Y")

    assert changed.body == {
        "response": "Success",
        "data": {
            "id": made["id"],
            "code": made["code"],
            "category_name": "Tetap",
            "status": "ACTIVE",
            "discount_access": True,
            "wholesale_access": False,
        },
    }


def test_an_update_leaves_other_categories_alone(toko_a: Api) -> None:
    made = toko_a.post("/customer-category/create", category_name="Tetap").data
    others = toko_a.get("/customer-category").data[:3]

    toko_a.patch(
        "/customer-category/update",
        id=made["id"],
        code=made["code"],
        category_name="Lain",
        status="Y",
        discount_access=False,
        wholesale_access=True,
    )

    assert toko_a.get("/customer-category").data[:3] == others


def test_flags_can_be_taken_away_again(toko_a: Api) -> None:
    made = toko_a.post("/customer-category/create", category_name="Tetap", discount_access=True).data

    changed = toko_a.patch(
        "/customer-category/update",
        id=made["id"],
        code=made["code"],
        category_name="Lama",
        status="N",
        discount_access=False,
        wholesale_access=True,
    )

    assert changed.data == row_of(toko_a, made["id"])
    assert changed.data == {
        "id": made["id"],
        "code": made["code"],
        "category_name": "Lama",
        "status": "NON ACTIVE",
        "discount_access": False,
        "wholesale_access": True,
    }


def test_the_code_cannot_be_changed(toko_a: Api) -> None:
    made = toko_a.post("/customer-category/create", category_name="Tetap").data
    before = row_of(toko_a, made["id"])

    answer = toko_a.patch("/customer-category/update", id=made["id"], code="N", category_name="Lain")

    assert (answer.status, answer.reason) == (400, "rule:customer-category-code-mismatch")
    assert answer.body["message"] == {
        "code": [f"The code of category {made['id']} is {made['code']} and cannot be changed."]
    }
    assert row_of(toko_a, made["id"]) == before


@pytest.mark.parametrize(("status", "word"), [("Y", "ACTIVE"), ("N", "NON ACTIVE")])
def test_status_filters(toko_a: Api, status: str, word: str) -> None:
    toko_a.post("/customer-category/create", category_name="Tetap")
    rows = toko_a.get("/customer-category").data

    found = toko_a.get("/customer-category", status=status).data

    assert found
    assert found == [row for row in rows if row["status"] == word]


def test_another_shop_neither_sees_nor_changes_a_category(toko_a: Api, toko_b: Api) -> None:
    made = toko_a.post("/customer-category/create", category_name="Tetap").data

    answer = toko_b.patch("/customer-category/update", id=made["id"], code=made["code"], status="Y")

    assert (answer.status, answer.reason) == (404, "not-found")
    assert made["id"] not in [row["id"] for row in toko_b.get("/customer-category").data]
    assert row_of(toko_a, made["id"])["status"] == "NON ACTIVE"
