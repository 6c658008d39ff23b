"""Order sources: create, list, update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.emulator.api import Api


def row_of(api: Api, source_id: int) -> dict[str, Any]:
    rows = {row["id"]: row for row in api.get("/order-source").data}
    found: dict[str, Any] = rows[source_id]
    return found


@pytest.fixture
def source_id(toko_a: Api) -> int:
    made = toko_a.post("/order-source/create", marketplace_id=3, note="kirana.hijab")
    return int(made.data["order_source_id"])


def test_a_new_source_is_active_and_listed(toko_a: Api, source_id: int) -> None:
    assert row_of(toko_a, source_id) == {
        "id": source_id,
        "marketplace_id": 3,
        "marketplace_name": "Shopee",
        "note": "kirana.hijab",
        "status": "ACTIVE",
    }


def test_creating_answers_the_id_and_the_name(toko_a: Api) -> None:
    made = toko_a.post("/order-source/create", marketplace_id=5, note="")

    assert made.body == {
        "response": "Success",
        "data": {"order_source_id": made.data["order_source_id"], "note": ""},
    }


def test_an_update_changes_only_what_was_sent(toko_a: Api, source_id: int) -> None:
    before = row_of(toko_a, source_id)

    off = toko_a.patch("/order-source/update", order_source_id=source_id, status="N")
    after_first = row_of(toko_a, source_id)
    renamed = toko_a.patch("/order-source/update", order_source_id=source_id, note="", marketplace_id=1)

    assert off.body == {
        "response": "Success",
        "data": {"order_source_id": source_id, "note": "kirana.hijab"},
    }
    assert after_first == before | {"status": "NON ACTIVE"}
    assert renamed.data == {"order_source_id": source_id, "note": ""}
    assert row_of(toko_a, source_id) == after_first | {
        "note": "",
        "marketplace_id": 1,
        "marketplace_name": "Tokopedia",
    }


def test_an_update_leaves_other_sources_alone(toko_a: Api, source_id: int) -> None:
    other_id = toko_a.post("/order-source/create", marketplace_id=4, note="ig").data["order_source_id"]
    before = row_of(toko_a, source_id)

    toko_a.patch("/order-source/update", order_source_id=other_id, marketplace_id=1, note="lain", status="N")

    assert row_of(toko_a, source_id) == before


@pytest.mark.parametrize(("status", "word"), [("Y", "ACTIVE"), ("N", "NON ACTIVE")])
def test_status_filters(toko_a: Api, source_id: int, status: str, word: str) -> None:
    toko_a.post("/order-source/create", marketplace_id=4, note="ig")
    toko_a.patch("/order-source/update", order_source_id=source_id, status="N")
    rows = toko_a.get("/order-source").data

    found = toko_a.get("/order-source", status=status).data

    assert found
    assert found == [row for row in rows if row["status"] == word]


@pytest.mark.parametrize("marketplace_id", [0, 9, -1])
def test_the_marketplace_must_exist(toko_a: Api, source_id: int, marketplace_id: int) -> None:
    before = toko_a.get("/order-source").body

    created = toko_a.post("/order-source/create", marketplace_id=marketplace_id, note="x")
    updated = toko_a.patch(
        "/order-source/update", order_source_id=source_id, marketplace_id=marketplace_id, note="x"
    )

    assert [created.status, updated.status] == [404, 404]
    assert created.body["message"] == {"marketplace_id": [f"No marketplace {marketplace_id}."]}
    assert toko_a.get("/order-source").body == before


def test_another_shop_neither_sees_nor_changes_a_source(toko_a: Api, toko_b: Api, source_id: int) -> None:
    answer = toko_b.patch("/order-source/update", order_source_id=source_id, note="curian")

    assert (answer.status, answer.reason) == (404, "not-found")
    assert source_id not in [row["id"] for row in toko_b.get("/order-source").data]
    assert row_of(toko_a, source_id)["note"] == "kirana.hijab"
