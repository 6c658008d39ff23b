"""What a product may not be or name, and who may touch it."""

from typing import Any

import pytest

from tests.emulator.products.wire import MARUN, SAGE, Toko, change, refusal


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"shop_id": 8}, "shop_id"),
        ({"user_id": 6}, "user_id"),
        ({"category_id": 101_556}, "category_id"),
        ({"category_id": 1}, "category_id"),
        ({"root_categories_id": 999}, "root_categories_id"),
        (
            {
                "is_warehouse": 1,
                "variations": [MARUN, SAGE | {"warehouse_stock": [{"warehouse_id": 30, "stock": 1}]}],
            },
            "variations.1.warehouse_stock.0.warehouse_id",
        ),
    ],
)
def test_what_a_product_names_must_be_the_shops(toko_a: Toko, fields: dict[str, Any], field: str) -> None:
    assert refusal(toko_a.make(**fields)) == (404, "not-found", [field])
    product_id = toko_a.made()["product_id"]
    before = toko_a.detail(product_id)

    if "variations" not in fields:
        assert refusal(change(toko_a, product_id, **fields)) == (404, "not-found", [field])
    assert toko_a.detail(product_id) == before


def test_an_update_only_names_what_belongs_to_the_product(toko_a: Toko) -> None:
    made = toko_a.made()
    other = toko_a.made(variations=[MARUN | {"sku": "LAIN"}])
    strange = MARUN | {"id": other["product_meta_id"][0]}
    own = MARUN | {"id": made["product_meta_id"][0]}
    band = {"id": 999, "from": 1, "to": 2, "price": 3}

    answers = [
        change(toko_a, made["product_id"], variations=[strange]),
        change(toko_a, made["product_id"], variations=[own, own]),
        change(toko_a, made["product_id"], wholesales=[band]),
    ]

    assert [refusal(answer) for answer in answers] == [
        (404, "not-found", ["variations.0.id"]),
        (404, "not-found", ["variations.1.id"]),
        (404, "not-found", ["wholesales.0.id"]),
    ]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"product_type": "PO"}, "preorder_setting"),
        ({"product_type": "R"}, "variations.0.stock"),
        (
            {"variations": [{k: v for k, v in MARUN.items() if k != "stock_quantity"}]},
            "variations.0.stock_quantity",
        ),
        ({"variations": [MARUN | {"images": ["a"] * 6}]}, "variations.0.images"),
        ({"variations": [MARUN | {"primary_image": 5}]}, "variations.0.primary_image"),
        ({"variations": [MARUN | {"stock_quantity": -1}]}, "variations.0.stock_quantity"),
        ({"preorder_setting": {"type": "day", "number": 91}}, "preorder_setting.number"),
        ({"preorder_setting": [{"type": "day", "number": 2}]}, "preorder_setting"),
        ({"is_warehouse": "0"}, "is_warehouse"),
    ],
)
def test_the_schema_is_kept(toko_a: Toko, fields: dict[str, Any], field: str) -> None:
    status, reason, faults = refusal(toko_a.make(**fields))

    assert (status, reason) == (400, "schema")
    assert field in faults
    assert toko_a.names() == []


def test_another_shop_neither_sees_nor_touches_a_product(toko_a: Toko, toko_b: Toko) -> None:
    made = toko_a.made()
    product_id = made["product_id"]
    before = toko_a.detail(product_id)

    answers = [
        toko_b.get(f"/product/{product_id}/detail"),
        toko_b.get("/product/wholesale", product_id=product_id),
        change(toko_b, product_id, shop_id=8, user_id=6, category_id=0),
        toko_b.send("DELETE", "/product", {"id": [product_id]}),
    ]

    assert [answer.status for answer in answers] == [404] * 4
    assert toko_b.names() == []
    assert toko_a.detail(product_id) == before
    assert toko_b.make(shop_id=8, user_id=6, category_id=0).status == 200  # the same SKUs, another shop


def test_messages_are_in_the_language_asked_for(toko_a: Toko) -> None:
    indonesian = toko_a.in_language("id")

    made = indonesian.make()
    refused = indonesian.get("/product/999/detail")

    assert made.body["message"] == "Data berhasil disimpan"
    assert refused.body["message"] == {"product_id": ["Tidak ada produk 999 di toko ini."]}
