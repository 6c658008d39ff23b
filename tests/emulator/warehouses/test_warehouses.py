"""Warehouses: their life, who manages them, the main one, and what becomes of their stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.commerce import stock

if TYPE_CHECKING:
    from tests.emulator.api import Api

MAIN = {"id": 0, "warehouse": "Gudang Utama", "supplier_id": 0, "address": ""}


@pytest.fixture
def supplier_id(toko_a: Api) -> int:
    made = toko_a.post(
        "/supplier/create",
        name="Gudang Konveksi Ciputat",
        district_id=3636,
        address="Jalan Aria Putra 18",
        phone="081210203040",
        description="",
    )
    return int(made.data["supplier_id"])


@pytest.fixture
def new(supplier_id: int) -> dict[str, Any]:
    return {"warehouse": "Gudang Ciputat", "supplier_id": supplier_id, "user_id": [], "is_active": True}


def ids(api: Api, **query: Any) -> list[int]:
    return [row["id"] for row in api.get("/warehouse", **query).data]


def test_a_warehouse_lives_at_the_address_of_its_supplier(toko_a: Api, new: dict[str, Any]) -> None:
    made = toko_a.post("/warehouse", **new)

    warehouse_id = made.data["id"]
    row = {
        "id": warehouse_id,
        "warehouse": "Gudang Ciputat",
        "supplier_id": new["supplier_id"],
        "address": "Ciputat, Kota Tangerang Selatan",
    }
    assert made.body == {"response": "Success", "data": {"id": warehouse_id, "name": "Gudang Ciputat"}}
    assert toko_a.get(f"/warehouse/{warehouse_id}").body == {"response": "Success", "data": row}
    assert row in toko_a.get("/warehouse").data


def test_an_update_replaces_everything(toko_a: Api, new: dict[str, Any]) -> None:
    warehouse_id = toko_a.post("/warehouse", **new).data["id"]

    changed = toko_a.patch(
        "/warehouse", **new | {"id": warehouse_id, "warehouse": "Lain", "is_active": False}
    )

    assert changed.body == {"response": "Success", "data": {"id": warehouse_id, "name": "Lain"}}
    assert toko_a.get(f"/warehouse/{warehouse_id}").data["warehouse"] == "Lain"
    assert warehouse_id in ids(toko_a, is_active="NON_ACTIVE")


def test_a_change_leaves_other_warehouses_alone(toko_a: Api, new: dict[str, Any]) -> None:
    one, other, third = (toko_a.post("/warehouse", **new).data["id"] for _ in range(3))
    before = toko_a.get(f"/warehouse/{one}").body

    toko_a.patch("/warehouse", **new | {"id": other, "warehouse": "Lain", "is_active": False})
    toko_a.delete(f"/warehouse/{third}")

    assert toko_a.get(f"/warehouse/{one}").body == before
    assert ids(toko_a, is_active="ACTIVE") == [one]


def test_a_deleted_warehouse_is_shown_once_more_and_then_gone(toko_a: Api, new: dict[str, Any]) -> None:
    warehouse_id = toko_a.post("/warehouse", **new).data["id"]
    row = toko_a.get(f"/warehouse/{warehouse_id}").data

    deleted = toko_a.delete(f"/warehouse/{warehouse_id}")

    assert deleted.body == {"response": "Success", "data": row}
    assert toko_a.get(f"/warehouse/{warehouse_id}").status == 404
    assert toko_a.delete(f"/warehouse/{warehouse_id}").status == 404
    assert toko_a.patch("/warehouse", **new | {"id": warehouse_id}).status == 404
    assert warehouse_id not in ids(toko_a)


def test_is_active_filters_and_its_default_hangs_on_admin_permission(
    toko_a: Api, new: dict[str, Any]
) -> None:
    mine = new | {"user_id": [toko_a.user_id]}
    used = toko_a.post("/warehouse", **mine).data["id"]
    unused = toko_a.post("/warehouse", **mine | {"is_active": False}).data["id"]
    other = toko_a.post("/warehouse", **new).data["id"]

    made = {used, unused, other}
    assert made.intersection(ids(toko_a)) == made
    assert made.intersection(ids(toko_a, is_active="ALL")) == made
    assert made.intersection(ids(toko_a, is_active="ACTIVE")) == {used, other}
    assert made.intersection(ids(toko_a, is_active="NON_ACTIVE")) == {unused}
    assert made.intersection(ids(toko_a, admin_permission=True)) == {used}
    assert made.intersection(ids(toko_a, admin_permission=True, is_active="ALL")) == {used, unused}
    assert made.intersection(ids(toko_a, admin_permission=False)) == made


def test_the_main_warehouse_heads_the_list_on_demand(toko_a: Api) -> None:
    without = toko_a.get("/warehouse").data

    assert toko_a.get("/warehouse", with_main_warehouse=True).data == [MAIN, *without]
    assert toko_a.get("/warehouse", with_main_warehouse=False).data == without
    assert MAIN not in toko_a.get("/warehouse", with_main_warehouse=True, is_active="NON_ACTIVE").data
    assert toko_a.get("/warehouse/0").data == MAIN


def test_the_main_warehouse_can_be_neither_changed_nor_deleted(toko_a: Api, new: dict[str, Any]) -> None:
    deleted = toko_a.delete("/warehouse/0")
    changed = toko_a.patch("/warehouse", **new | {"id": 0})

    assert [deleted.status, changed.status] == [400, 400]
    assert [deleted.reason, changed.reason] == ["rule:main-warehouse-fixed"] * 2
    assert deleted.body["message"] == {"id": ["The main warehouse can be neither changed nor deleted."]}


@pytest.mark.parametrize("user_ids", [[0], [999_999], [-1]])
def test_only_users_of_the_shop_manage_a_warehouse(
    toko_a: Api, new: dict[str, Any], user_ids: list[int]
) -> None:
    answer = toko_a.post("/warehouse", **new | {"user_id": [toko_a.user_id, *user_ids]})

    assert (answer.status, answer.reason) == (404, "not-found")
    assert list(answer.body["message"]) == ["user_id.1"]


def test_a_user_of_another_shop_is_no_user(toko_a: Api, toko_b: Api, new: dict[str, Any]) -> None:
    answer = toko_a.post("/warehouse", **new | {"user_id": [toko_b.user_id]})

    assert answer.status == 404


def test_the_supplier_must_exist(toko_a: Api, new: dict[str, Any]) -> None:
    before = ids(toko_a)

    answer = toko_a.post("/warehouse", **new | {"supplier_id": 999_999})

    assert answer.status == 404
    assert answer.body["message"] == {"supplier_id": ["No supplier 999999 in this shop."]}
    assert ids(toko_a) == before


@pytest.mark.parametrize("field", ["warehouse", "supplier_id", "user_id", "is_active"])
def test_no_field_may_be_left_out(toko_a: Api, new: dict[str, Any], field: str) -> None:
    warehouse_id = toko_a.post("/warehouse", **new).data["id"]
    del new[field]

    answers = [toko_a.post("/warehouse", **new), toko_a.patch("/warehouse", **new, id=warehouse_id)]

    assert [answer.reason for answer in answers] == ["schema", "schema"]
    assert [list(answer.body["message"]) for answer in answers] == [[field], [field]]


def test_another_shop_neither_sees_nor_touches_a_warehouse(
    toko_a: Api, toko_b: Api, new: dict[str, Any]
) -> None:
    warehouse_id = toko_a.post("/warehouse", **new).data["id"]

    assert toko_b.get(f"/warehouse/{warehouse_id}").status == 404
    assert toko_b.delete(f"/warehouse/{warehouse_id}").status == 404
    assert toko_b.patch("/warehouse", **new | {"id": warehouse_id}).status == 404
    assert warehouse_id not in ids(toko_b)
    assert toko_a.get(f"/warehouse/{warehouse_id}").status == 200


def test_a_supplier_of_another_shop_is_no_supplier(toko_b: Api, new: dict[str, Any]) -> None:
    assert toko_b.post("/warehouse", **new).status == 404


def test_stock_of_a_deleted_warehouse_moves_to_the_main_one(toko_a: Api, new: dict[str, Any]) -> None:
    warehouse_id, kept_id = (toko_a.post("/warehouse", **new).data["id"] for _ in range(2))
    variation_id = variation(toko_a, {0: 2, warehouse_id: 5, kept_id: 3})

    toko_a.delete(f"/warehouse/{warehouse_id}")

    assert stock_of(toko_a, variation_id) == {0: 7, kept_id: 3}
    with toko_a.store() as db:
        moves = db.all(
            "SELECT warehouse_id, before, change, after, description, user_name FROM stock_moves ORDER BY id"
        )
    told = {"description": "Warehouse deleted: Gudang Ciputat", "user_name": "kirana@toko.example"}
    assert sorted(moves, key=lambda move: move["warehouse_id"]) == [
        {"warehouse_id": 0, "before": 2, "change": 5, "after": 7, **told},
        {"warehouse_id": warehouse_id, "before": 5, "change": -5, "after": 0, **told},
    ]


def test_a_warehouse_stays_when_the_main_one_has_no_room(toko_a: Api, new: dict[str, Any]) -> None:
    warehouse_id = toko_a.post("/warehouse", **new).data["id"]
    variation_id = variation(toko_a, {0: stock.MOST - 4, warehouse_id: 5})

    answer = toko_a.delete(f"/warehouse/{warehouse_id}")

    assert (answer.status, answer.reason) == (400, "rule:main-warehouse-full")
    assert stock_of(toko_a, variation_id) == {0: stock.MOST - 4, warehouse_id: 5}
    assert toko_a.get(f"/warehouse/{warehouse_id}").status == 200


def variation(api: Api, quantities: dict[int, int]) -> int:
    """Put a variation into the store, so many pieces of it into each warehouse."""
    with api.store() as db:
        product_id = db.insert(
            "products",
            shop_id=api.shop_id,
            name="Pashmina",
            product_type="S",
            category_id=0,
            description="",
            discount=0,
            weight=150,
            user_id=api.user_id,
            wholesale_status="N",
            is_warehouse=1,
            publish_status="Y",
            show_stock="Y",
            has_variation="N",
            created_at="2026-11-02T08:15:30+07:00",
        )
        prices = dict.fromkeys(("price_buy", "price", "price_reseller", "price1", "price2", "price3"), 1000)
        variation_id = db.insert(
            "variations",
            shop_id=api.shop_id,
            product_id=product_id,
            sku="PAS-1",
            images="[]",
            weight=150,
            size="",
            color="",
            **prices,
        )
        for warehouse_id, quantity in quantities.items():
            db.insert(
                "stock",
                variation_id=variation_id,
                warehouse_id=warehouse_id,
                shop_id=api.shop_id,
                quantity=quantity,
            )
    return variation_id


def stock_of(api: Api, variation_id: int) -> dict[int, int]:
    with api.store() as db:
        rows = db.all("SELECT warehouse_id, quantity FROM stock WHERE variation_id = :id", id=variation_id)
    return {row["warehouse_id"]: row["quantity"] for row in rows if row["quantity"]}
