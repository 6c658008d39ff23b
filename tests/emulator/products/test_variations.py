"""Variations: list, delete, SKUs."""

import re
from typing import Any

import pytest

from tests.emulator.products.wire import MARUN, SAGE, Toko, refusal


def generate(toko: Toko, *lines: dict[str, str]) -> list[dict[str, str]]:
    return list(toko.send("GET", "/product/sku/generate-new", {"products": lines}).data)


def validate(toko: Toko, sku: str, variation_id: int) -> Any:
    return toko.send("POST", "/product/sku/validation", {"sku": sku, "product_meta_id": variation_id})


def test_variations_are_listed_with_what_they_take_over_from_their_product(toko_a: Toko) -> None:
    made = toko_a.made(discount=1000)

    first, second = toko_a.get("/product/variation").data

    assert first == {
        "variation_id": made["product_meta_id"][0],
        "product_id": made["product_id"],
        "name": "Kerudung Segi Empat Voal",
        "product_type": "S",
        "type_description": "Stok Sendiri",
        "preorder_title": None,
        "publish_status": "Y",
        "stock_quantity": 25,
        "sku": "KER-MER-Ax7",
        "image": "",
        "thumbnail": "",
        "discount": 1000,
        "color": "merah marun",
        "size": "",
        "weight": 110,
        "category_id": 101_554,
        "created_at": "2026-11-02T08:15:30+07:00",
        "price": 45_000,
        "price1": 42_000,
        "price2": 41_000,
        "price3": 40_500,
        "price_reseller": 40_000,
        "price_buy": 27_000,
        "wholesale_status": "Y",
        "is_warehouse": 0,
        "warehouse_stock": None,
        "promo": [],
    }
    assert second["variation_id"] == made["product_meta_id"][1]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, 10),
        ({"per_page": 2}, 2),
        ({"per_page": 100}, 12),
        ({"keyword": "VOAL 3", "per_page": 100}, 2),
        ({"keyword": "KER-MER"}, 0),
        ({"customer_id": 23_101_433, "per_page": 100}, 12),
    ],
)
def test_the_first_variations_are_shown(toko_a: Toko, query: dict[str, Any], found: int) -> None:
    for number in range(6):
        skus = [MARUN | {"sku": f"M-{number}"}, SAGE | {"sku": f"S-{number}"}]
        toko_a.made(name=f"Voal {number}", variations=skus)

    rows = toko_a.get("/product/variation", **query).data

    assert len(rows) == found
    ids = [row["variation_id"] for row in rows]
    assert ids == sorted(ids)


@pytest.mark.parametrize("customer_id", [23_101_434, 999])
def test_promos_are_looked_up_for_customers_of_the_shop(toko_a: Toko, customer_id: int) -> None:
    answer = toko_a.get("/product/variation", customer_id=customer_id)

    assert refusal(answer) == (404, "not-found", ["customer_id"])


def test_a_deleted_variation_is_gone(toko_a: Toko) -> None:
    made = toko_a.made()
    first, second = made["product_meta_id"]

    answer = toko_a.send("DELETE", "/product/variation", {"id": [first]})

    assert answer.body == {"response": "success", "message": "Data has been deleted"}
    assert [row["id"] for row in toko_a.detail(made["product_id"])["variations"]] == [second]
    assert toko_a.get("/product/check-stock", variation_id=first).status == 404
    assert toko_a.detail(made["product_id"])["total_stock"] == 15


def test_a_product_keeps_its_last_variation(toko_a: Toko) -> None:
    made = toko_a.made()
    other = toko_a.made(variations=[MARUN | {"sku": "LAIN"}, SAGE | {"sku": "LAGI"}])
    first, second = made["product_meta_id"]

    answer = toko_a.send("DELETE", "/product/variation", {"id": [other["product_meta_id"][0], second, first]})

    assert refusal(answer) == (400, "rule:variation-count", ["id.2"])
    assert len(toko_a.get("/product/variation").data) == 4


def test_variations_are_deleted_all_or_none(toko_a: Toko, toko_b: Toko) -> None:
    first, second = toko_a.made()["product_meta_id"]

    answers = [
        toko_a.send("DELETE", "/product/variation", {"id": [first, 999]}),
        toko_b.send("DELETE", "/product/variation", {"id": [first]}),
    ]

    assert [refusal(answer) for answer in answers] == [
        (404, "not-found", ["id.1"]),
        (404, "not-found", ["id.0"]),
    ]
    assert [row["variation_id"] for row in toko_a.get("/product/variation").data] == [first, second]


def test_proposed_skus_are_made_of_name_colour_and_size(toko_a: Toko) -> None:
    rows = generate(
        toko_a,
        {"name": "Sepatu"},
        {"name": "Kerudung Voal", "color": "merah marun", "size": "S", "old_sku": "KER-1"},
        {"name": "***"},
    )

    patterns = ["SEP-[A-Z][A-Za-z0-9]{2}", "KER-MER-S-[A-Z][A-Za-z0-9]{2}", "[A-Z][A-Za-z0-9]{2}"]
    for row, pattern in zip(rows, patterns, strict=True):
        assert re.fullmatch(pattern, row["sku"])
    assert [{name: row[name] for name in row if name != "sku"} for row in rows] == [
        {"name": "Sepatu", "color": "", "size": "", "old_sku": ""},
        {"name": "Kerudung Voal", "color": "merah marun", "size": "S", "old_sku": "KER-1"},
        {"name": "***", "color": "", "size": "", "old_sku": ""},
    ]


def test_a_proposed_sku_is_free_in_the_shop_and_in_the_answer(
    toko_a: Toko, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = iter(["Aaa", "Aaa", "Bbb", "Bbb", "Ccc"])
    monkeypatch.setattr("lapak.emulator.ids.Ids.sku_suffix", lambda _: next(ends))
    toko_a.made(variations=[MARUN | {"sku": "KER-Aaa"}])

    rows = generate(toko_a, {"name": "Kerudung"}, {"name": "Kerudung"})

    assert [row["sku"] for row in rows] == ["KER-Bbb", "KER-Ccc"]


def test_a_variation_may_have_its_own_sku_and_free_ones(toko_a: Toko) -> None:
    made = toko_a.made()
    first, second = made["product_meta_id"]

    own, free, taken, new = (
        validate(toko_a, MARUN["sku"], first).body,
        validate(toko_a, "BEBAS", first).data,
        validate(toko_a, SAGE["sku"], first).data,
        validate(toko_a, SAGE["sku"], 0).data,
    )

    assert own == {
        "response": "Success",
        "data": {"status": True, "variation": "merah marun", "product_id": ""},
    }
    assert free == {"status": True, "variation": "merah marun", "product_id": ""}
    assert taken == {"status": False, "variation": "hijau sage", "product_id": made["product_id"]}
    assert new == taken
    assert validate(toko_a, SAGE["sku"], second).data["status"] is True
    assert validate(toko_a, "BEBAS", 0).data == {"status": True, "variation": "", "product_id": ""}


def test_skus_are_the_shops_own(toko_a: Toko, toko_b: Toko) -> None:
    first = toko_a.made()["product_meta_id"][0]

    assert validate(toko_b, MARUN["sku"], 0).data["status"] is True
    assert refusal(validate(toko_b, "BEBAS", first)) == (404, "not-found", ["product_meta_id"])


@pytest.mark.parametrize("body", [None, {}, {"products": [{}]}, {"products": {"name": "Sepatu"}}])
def test_the_body_of_the_get_is_needed(toko_a: Toko, body: Any) -> None:
    answer = toko_a.send("GET", "/product/sku/generate-new", body)

    assert (answer.status, answer.reason) == (400, "schema")
