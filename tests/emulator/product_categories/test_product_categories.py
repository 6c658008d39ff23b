"""Product categories: their life, their times, and their products."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.clock import WIB

if TYPE_CHECKING:
    from tests.emulator.api import Api

AT = datetime(2026, 11, 2, 8, 15, 30, 125000, WIB)


@pytest.fixture(autouse=True)
def _at(toko_a: Api) -> None:
    toko_a.clock.freeze(AT)


def test_a_new_category_answers_utc_and_is_read_in_local_time(toko_a: Api) -> None:
    made = toko_a.post("/product-category", name="Kerudung", root_categories_id=22)

    category_id = made.data["id"]
    row = {
        "id": category_id,
        "name": "Kerudung",
        "root_categories_id": 22,
        "root_categories_name": "Fashion Muslim",
        "updated_at": "2026-11-02 08:15:30",
    }
    assert made.body == {
        "response": "sukses",
        "message": "Data berhasil disimpan",
        "data": row | {"updated_at": "2026-11-02T01:15:30.125000Z"},
    }
    assert toko_a.get(f"/product-category/{category_id}").body == {"response": "Sukses", "data": row}
    assert row in toko_a.get("/product-category").data


def test_an_update_replaces_name_and_root_category(toko_a: Api) -> None:
    category_id = toko_a.post("/product-category", name="Kerudung", root_categories_id=22).data["id"]
    toko_a.clock.advance(timedelta(hours=20))

    changed = toko_a.patch("/product-category", id=category_id, name="Tas", root_categories_id=30)

    assert changed.body == {
        "response": "sukses",
        "message": "Data berhasil disimpan",
        "data": {
            "id": category_id,
            "name": "Tas",
            "root_categories_id": 30,
            "root_categories_name": "Tas Wanita",
            "updated_at": "2026-11-02T21:15:30.125000Z",
        },
    }
    assert toko_a.get(f"/product-category/{category_id}").data["updated_at"] == "2026-11-03 04:15:30"


def test_a_change_leaves_other_categories_alone(toko_a: Api) -> None:
    one, other, third = (
        toko_a.post("/product-category", name=name, root_categories_id=22).data["id"] for name in "ABC"
    )
    before = toko_a.get(f"/product-category/{one}").body

    toko_a.patch("/product-category", id=other, name="Tas", root_categories_id=30)
    toko_a.delete(f"/product-category/{third}")

    assert toko_a.get(f"/product-category/{one}").body == before


def test_a_category_from_before_there_were_roots_has_an_empty_root_name(toko_a: Api) -> None:
    with toko_a.store() as db:
        category_id = db.insert("product_categories", shop_id=toko_a.shop_id, name="Lama")

    assert toko_a.get(f"/product-category/{category_id}").data == {
        "id": category_id,
        "name": "Lama",
        "root_categories_id": None,
        "root_categories_name": "",
        "updated_at": None,
    }


def test_a_deleted_category_is_gone(toko_a: Api) -> None:
    category_id = toko_a.post("/product-category", name="Kerudung", root_categories_id=22).data["id"]

    deleted = toko_a.delete(f"/product-category/{category_id}")

    assert deleted.body == {"response": "Sukses", "message": "Data berhasil dihapus", "data": None}
    assert toko_a.get(f"/product-category/{category_id}").status == 404
    assert toko_a.delete(f"/product-category/{category_id}").status == 404
    assert category_id not in [row["id"] for row in toko_a.get("/product-category").data]


@pytest.mark.parametrize("root_id", [0, 27, 33, -7])
def test_the_root_category_must_exist(toko_a: Api, root_id: int) -> None:
    answer = toko_a.post("/product-category", name="Kerudung", root_categories_id=root_id)

    assert (answer.status, answer.reason) == (404, "not-found")
    assert answer.body["message"] == {"root_categories_id": [f"No root category {root_id}."]}


def test_an_unknown_category_cannot_be_changed(toko_a: Api) -> None:
    answer = toko_a.patch("/product-category", id=999_999_999, name="Tas", root_categories_id=30)

    assert answer.body["message"] == {"id": ["No product category 999999999 in this shop."]}


@pytest.mark.parametrize("flag", ["N", "", "y", True])
def test_update_all_product_is_y_or_left_out(toko_a: Api, flag: object) -> None:
    category_id = toko_a.post("/product-category", name="Kerudung", root_categories_id=22).data["id"]

    answer = toko_a.patch(
        "/product-category", id=category_id, name="Tas", root_categories_id=30, update_all_product=flag
    )

    assert (answer.reason, list(answer.body["message"])) == ("schema", ["update_all_product"])


def test_update_all_product_reaches_the_products_of_the_category_only(toko_a: Api) -> None:
    category_id, other_id = (
        toko_a.post("/product-category", name=name, root_categories_id=22).data["id"] for name in "AB"
    )
    inside, outside = product(toko_a, category_id), product(toko_a, other_id)

    toko_a.patch("/product-category", id=category_id, name="A", root_categories_id=30)
    untouched = roots(toko_a, inside, outside)
    toko_a.patch("/product-category", id=category_id, name="A", root_categories_id=30, update_all_product="Y")

    assert untouched == [22, 22]
    assert roots(toko_a, inside, outside) == [30, 22]


def test_products_of_a_deleted_category_become_uncategorized(toko_a: Api) -> None:
    category_id = toko_a.post("/product-category", name="Kerudung", root_categories_id=22).data["id"]
    product_id = product(toko_a, category_id)

    toko_a.delete(f"/product-category/{category_id}")

    with toko_a.store() as db:
        assert db.scalar("SELECT category_id FROM products WHERE id = :id", id=product_id) == 0


def test_another_shop_neither_sees_nor_touches_a_category(toko_a: Api, toko_b: Api) -> None:
    category_id = toko_a.post("/product-category", name="Kerudung", root_categories_id=22).data["id"]

    assert toko_b.get(f"/product-category/{category_id}").status == 404
    assert toko_b.delete(f"/product-category/{category_id}").status == 404
    assert toko_b.patch("/product-category", id=category_id, name="X", root_categories_id=1).status == 404
    assert category_id not in [row["id"] for row in toko_b.get("/product-category").data]
    assert toko_a.get(f"/product-category/{category_id}").data["name"] == "Kerudung"


def test_ngorder_categories_have_a_name_and_nothing_else(toko_a: Api) -> None:
    old = toko_a.edition("ngorder")

    made = old.post("/product-category", name="Kerudung")
    row = {"id": made.data["id"], "name": "Kerudung"}
    path = f"/product-category/{row['id']}"
    renamed = row | {"name": "Tas"}

    assert made.body == {"response": "Success", "data": row}
    assert row in old.get("/product-category").data
    assert old.get(path).body == {"response": "Success", "data": row}
    assert old.patch("/product-category", **renamed).body == {"response": "Success", "data": renamed}
    assert old.delete(path).body == {"response": "Success", "data": renamed}
    assert old.get(path).status == 404


def test_ngorder_leaves_the_root_category_alone(toko_a: Api) -> None:
    made = toko_a.post("/product-category", name="Kerudung", root_categories_id=22)
    category_id = made.data["id"]
    product_id = product(toko_a, category_id)

    toko_a.edition("ngorder").patch("/product-category", id=category_id, name="Tas", update_all_product="Y")

    row = toko_a.get(f"/product-category/{category_id}").data
    assert (row["name"], row["root_categories_id"]) == ("Tas", 22)
    assert roots(toko_a, product_id) == [22]


def product(api: Api, category_id: int) -> int:
    with api.store() as db:
        return db.insert(
            "products",
            shop_id=api.shop_id,
            name="Pashmina",
            product_type="S",
            category_id=category_id,
            root_category_id=22,
            description="",
            discount=0,
            weight=150,
            user_id=api.user_id,
            wholesale_status="N",
            is_warehouse=0,
            publish_status="Y",
            show_stock="Y",
            has_variation="N",
            created_at=AT.isoformat(),
        )


def roots(api: Api, *product_ids: int) -> list[Any]:
    with api.store() as db:
        return [
            db.scalar("SELECT root_category_id FROM products WHERE id = :id", id=product_id)
            for product_id in product_ids
        ]
