"""Rules of products: each refuses what breaks it, changes nothing, and lets its nearest neighbour pass."""

from typing import Any

import pytest

from tests.emulator.products.wire import MARUN, SAGE, VOAL, Toko, refusal

PICTURES = ["https://img.example/1.jpg", "https://img.example/2.jpg"]
BAND = {"from": 10, "to": 20, "price": 40_000}
HERE = {"warehouse_id": 22, "stock": 25}


def one(**fields: Any) -> dict[str, Any]:
    return {"variations": [MARUN | fields]}


def band(**fields: Any) -> dict[str, Any]:
    return {"wholesales": [BAND, {"from": 21, "to": 30, "price": 39_000} | fields]}


def preorder(unit: str, number: int) -> dict[str, Any]:
    return {
        "product_type": "PO",
        "preorder_setting": {"type": unit, "number": number},
        "variations": [MARUN | {"stock": "Y"}],
    }


CASES = [
    ("sku-taken", "variations.1.sku", {"variations": [MARUN, SAGE | {"sku": MARUN["sku"]}]}, {}),
    ("preorder-limit", "preorder_setting.number", preorder("week", 13), preorder("week", 12)),
    ("preorder-limit", "preorder_setting.number", preorder("day", 0), preorder("day", 90)),
    (
        "primary-image-range",
        "variations.0.primary_image",
        one(images=PICTURES, primary_image=2),
        one(images=PICTURES, primary_image=1),
    ),
    ("variation-count", "variations", {"variations": []}, {"variations": [MARUN]}),
    ("variation-count", "variations", {"has_variation": "N"}, {"has_variation": "N", **one()}),
    (
        "not-kept-by-warehouse",
        "variations.0.warehouse_stock",
        one(warehouse_stock=[HERE]),
        {"is_warehouse": 1, **one(warehouse_stock=[HERE])},
    ),
    (
        "warehouse-stock-exceeds",
        "variations.0.warehouse_stock",
        {"is_warehouse": 1, **one(stock_quantity=24, warehouse_stock=[HERE])},
        {"is_warehouse": 1, **one(stock_quantity=26, warehouse_stock=[HERE])},
    ),
    ("wholesale-bands", "wholesales.1.from", band(**{"from": 20}), band()),
    ("wholesale-bands", "wholesales.1.from", band(to=20), band(to=21)),
    ("wholesale-bands", "wholesales.1.from", band(**{"from": 0, "to": 9}), band(**{"from": 1, "to": 9})),
    ("stock-range", "variations.0.stock_quantity", one(stock_quantity=2**31), one(stock_quantity=2**31 - 1)),
    (
        "stock-range",
        "variations.0.warehouse_stock",
        {"is_warehouse": 1, **one(warehouse_stock=[HERE | {"stock": -1}])},
        {"is_warehouse": 1, **one(warehouse_stock=[HERE | {"stock": 0}])},
    ),
    ("number-range", "variations.0.price", one(price=-1), one(price=0)),
    ("number-range", "variations.0.price_buy", one(price_buy=10**12 + 1), one(price_buy=10**12)),
    ("number-range", "variations.0.weight", one(weight=2**63 - 1), one(weight=10**9)),
    ("number-range", "discount", {"discount": -1}, {"discount": 10**12}),
    ("number-range", "wholesales.1.price", band(price=-1), band(price=0)),
]


@pytest.mark.parametrize(("rule", "field", "broken", "kept"), CASES)
def test_a_rule_refuses_a_new_product(
    toko_a: Toko, rule: str, field: str, broken: dict[str, Any], kept: dict[str, Any]
) -> None:
    refused = toko_a.make(**broken)
    none = toko_a.names()
    passed = toko_a.make(**kept)

    assert refusal(refused) == (400, f"rule:{rule}", [field])
    assert none == []
    assert passed.status == 200, passed.body


@pytest.mark.parametrize(("rule", "field", "broken", "kept"), CASES)
def test_a_rule_refuses_a_change(
    toko_a: Toko, rule: str, field: str, broken: dict[str, Any], kept: dict[str, Any]
) -> None:
    made = toko_a.made()
    ids = made["product_meta_id"]
    before, moves = toko_a.detail(made["product_id"]), [toko_a.moves(each) for each in ids]

    def body(fields: dict[str, Any]) -> dict[str, Any]:
        """Change both variations; those that are not in the case are to go."""
        wanted = VOAL | fields
        rows = [row | {"id": each} for row, each in zip(wanted["variations"], ids, strict=False)]
        gone = [SAGE | {"id": each, "flag": "DELETE", "stock": "Y"} for each in ids[len(rows) :]]
        return wanted | {"id": made["product_id"], "variations": [*rows, *gone]}

    refused = toko_a.send("PATCH", "/product", body(broken))
    unchanged = toko_a.detail(made["product_id"]), [toko_a.moves(each) for each in ids]
    passed = toko_a.send("PATCH", "/product", body(kept))

    assert refusal(refused) == (400, f"rule:{rule}", [field])
    assert unchanged == (before, moves)
    assert passed.status == 200, passed.body


def test_an_sku_belongs_to_one_variation_of_the_shop(toko_a: Toko) -> None:
    made = toko_a.made()
    other = toko_a.made(**one(sku="LAIN"))

    again = toko_a.make()
    stolen = toko_a.send(
        "PATCH",
        "/product",
        VOAL
        | {
            "id": other["product_id"],
            **one(id=other["product_meta_id"][0], sku=MARUN["sku"]),
            "wholesales": [],
        },
    )

    assert [refusal(answer) for answer in (again, stolen)] == [
        (400, "rule:sku-taken", ["variations.0.sku"]),
        (400, "rule:sku-taken", ["variations.0.sku"]),
    ]
    assert again.body["message"] == {"variations.0.sku": ["Another variation has the SKU KER-MER-Ax7."]}
    assert toko_a.detail(made["product_id"])["variations"][0]["sku"] == MARUN["sku"]


def test_the_empty_sku_may_stand_twice(toko_a: Toko) -> None:
    assert toko_a.make(variations=[MARUN | {"sku": ""}, SAGE | {"sku": ""}]).status == 200


def test_the_position_of_the_picture_is_free_without_pictures(toko_a: Toko) -> None:
    assert toko_a.make(**one(images=[], primary_image=0)).status == 200


def test_a_lower_total_must_come_out_of_the_main_warehouse(toko_a: Toko) -> None:
    made = toko_a.made(is_warehouse=1, **one(stock_quantity=30, warehouse_stock=[HERE]))
    variation_id = made["product_meta_id"][0]

    def change(quantity: int) -> Any:
        row = MARUN | {"id": variation_id, "stock_quantity": quantity}
        body = {"id": made["product_id"], "is_warehouse": 1, "wholesales": [], "variations": [row]}
        return toko_a.send("PATCH", "/product", VOAL | body)

    refused, passed = change(24), change(25)

    assert refusal(refused) == (400, "rule:insufficient-stock", ["variations.0.stock_quantity"])
    assert refused.body["message"]["variations.0.stock_quantity"] == [
        "There are only 5 pieces in the warehouse."
    ]
    assert passed.data["total_stock"] == 25
    assert toko_a.stock(variation_id, warehouse_id=0) == 0
    assert toko_a.stock(variation_id, warehouse_id=22) == 25


def test_rules_speak_indonesian_too(toko_a: Toko) -> None:
    refused = toko_a.in_language("id").make(**one(price=-1))

    assert refused.body["message"] == {
        "variations.0.price": ["Nilai ini harus di antara 0 dan 1000000000000."]
    }
