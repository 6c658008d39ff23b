"""Products: create, list, get."""

from typing import Any

import pytest

from tests.emulator.products.wire import MARUN, SAGE, Toko

PRICES = {
    "price_buy": 27_000,
    "price": 45_000,
    "price_reseller": 40_000,
    "price1": 42_000,
    "price2": 41_000,
    "price3": 40_500,
}


def test_a_new_product_is_listed_as_it_was_sent(toko_a: Toko) -> None:
    made = toko_a.make()

    product_id, (first, second) = made.data["product_id"], made.data["product_meta_id"]
    assert made.body == {
        "response": "Success",
        "message": "Data successfully saved",
        "data": {"product_id": product_id, "product_meta_id": [first, second], "total_stock": 40},
    }
    [row] = toko_a.get("/product/search").data
    [band] = row["wholesales"]
    pictures = {"image": "", "thumbnail": ""}
    assert band == {"id": band["id"], "from": 12, "to": 60, "price": 39_000}
    assert row == {
        "id": product_id,
        "name": "Kerudung Segi Empat Voal",
        "product_type": "S",
        "type_description": "Stok Sendiri",
        "category_id": 101_554,
        "category_name": "Kerudung",
        "description": "Voal premium 115 x 115 cm, jahit tepi",
        "discount": 0,
        "weight": 110,
        "is_warehouse": False,
        "publish_status": "Y",
        "shop_id": 7,
        "user_id": 5,
        "show_stock": "Y",
        "total_stock": 40,
        "wholesale_status": "Y",
        "has_variation": "Y",
        **pictures,
        "wholesales": [band],
        "variations": [
            {"id": first, "sku": "KER-MER-Ax7", "color": "merah marun", "stock_quantity": 25}
            | {**pictures, "weight": 110, "size": "", **PRICES, "stock": "Y"},
            {"id": second, "sku": "KER-HIJ-Bq2", "color": "hijau sage", "stock_quantity": 15}
            | {**pictures, "weight": 110, "size": "", **PRICES, "stock": "Y"},
        ],
        "update_access": True,
        "warehouse": [{"name": "Gudang Utama", "id": 0}],
    }


def test_the_detail_adds_root_category_pictures_and_preorder(toko_a: Toko) -> None:
    pictures = ["https://img.example/1.jpg", "https://img.example/2.jpg"]
    made = toko_a.made(
        variations=[MARUN | {"images": pictures, "primary_image": 1}, SAGE],
        preorder_setting={"type": "day", "number": 2},
    )

    shown = toko_a.detail(made["product_id"])

    with_pictures, without = shown["variations"]
    assert shown["preorder_setting"] == {"number": 2, "type": "day"}
    assert (shown["root_categories_id"], shown["root_categories_name"]) == (22, "Fashion Muslim")
    assert shown["is_empty_root_category"] is False
    assert shown["is_warehouse"] is None
    assert [(band["from"], band["to"], band["price"]) for band in shown["wholesale_prices"]] == [
        (12, 60, 39_000)
    ]
    assert shown["image"] == shown["thumbnail"] == pictures[1]
    assert with_pictures == {
        "id": made["product_meta_id"][0],
        "sku": "KER-MER-Ax7",
        "primary_image": 1,
        "image": pictures[1],
        "images": pictures,
        "thumbnail": pictures[1],
        "thumbnails": pictures,
        "weight": 110,
        "size": "",
        "color": "merah marun",
        **PRICES,
        "stock_quantity": 25,
        "stock": "Y",
    }
    assert {
        name: without[name] for name in ("primary_image", "image", "images", "thumbnail", "thumbnails")
    } == {
        "primary_image": None,
        "image": None,
        "images": None,
        "thumbnail": None,
        "thumbnails": [],
    }


def test_a_single_image_counts_when_there_are_no_images(toko_a: Toko) -> None:
    made = toko_a.made(variations=[MARUN | {"image": "https://img.example/1.jpg"}])

    [variation] = toko_a.detail(made["product_id"])["variations"]
    assert variation["images"] == ["https://img.example/1.jpg"]


def test_weights_are_taken_from_the_product_where_a_variation_has_none(toko_a: Toko) -> None:
    light = {name: value for name, value in SAGE.items() if name != "weight"}

    made = toko_a.made(weight=300, variations=[MARUN | {"weight": 0}, light])

    assert [row["weight"] for row in toko_a.detail(made["product_id"])["variations"]] == [0, 300]


def test_a_product_may_have_no_category(toko_a: Toko) -> None:
    made = toko_a.made(category_id=0)

    shown = toko_a.detail(made["product_id"])
    assert (shown["category_id"], shown["category_name"]) == (0, "")
    assert (shown["root_categories_id"], shown["root_categories_name"]) == (None, "")
    assert shown["is_empty_root_category"] is True


def test_products_of_suppliers_and_preorders_are_not_counted(toko_a: Toko) -> None:
    made = toko_a.made(
        product_type="PO",
        preorder_setting={"type": "week", "number": 3},
        variations=[MARUN | {"stock": "N"}],
    )

    [listed] = toko_a.get("/product/variation").data
    [variation] = toko_a.detail(made["product_id"])["variations"]
    assert made["total_stock"] == 0
    assert (variation["stock_quantity"], variation["stock"]) == (0, "N")
    assert (listed["type_description"], listed["preorder_title"]) == ("Preorder", "Preorder 3 minggu")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Mug", "Gamis", "Kerudung"]),
        ({"keyword": "GAM"}, ["Gamis"]),
        ({"keyword": "mug-1"}, ["Mug"]),
        ({"keyword": "%"}, []),
        ({"keyword": ""}, ["Mug", "Gamis", "Kerudung"]),
        ({"shop_id": 7}, ["Mug", "Gamis", "Kerudung"]),
        ({"shop_id": 8}, []),
        ({"category": "101555"}, ["Gamis"]),
        ({"category": "101556"}, []),
        ({"category": "9" * 40}, []),
        ({"category": "UNCATEGORIZED"}, ["Mug"]),
        ({"category": "ARCHIVED"}, []),
        ({"type": "R"}, ["Mug"]),
        ({"type": "PO"}, []),
        ({"price": "NON_SET_PRICE"}, ["Mug"]),
        ({"price": "NON_PROFIT"}, ["Mug", "Gamis"]),
        ({"channel": "SHOPEE"}, []),
        ({"type": "S", "price": "NON_PROFIT", "keyword": "a"}, ["Gamis"]),
        ({"order_by": "NEWEST"}, ["Mug", "Gamis", "Kerudung"]),
        ({"order_by": "LONGEST"}, ["Kerudung", "Gamis", "Mug"]),
        ({"order_by": "CHEAPEST"}, ["Mug", "Kerudung", "Gamis"]),
        ({"order_by": "EXPENSIVE"}, ["Gamis", "Kerudung", "Mug"]),
        ({"order_by": "LEAST_STOCK"}, ["Mug", "Gamis", "Kerudung"]),
        ({"order_by": "MOST_STOCK"}, ["Kerudung", "Gamis", "Mug"]),
        ({"order_by": "ASC"}, ["Gamis", "Kerudung", "Mug"]),
        ({"order_by": "DESC"}, ["Mug", "Kerudung", "Gamis"]),
    ],
)
def test_filters_and_orders(toko_a: Toko, toko_b: Toko, query: dict[str, Any], found: list[str]) -> None:
    toko_b.made(shop_id=8, user_id=6, category_id=101_556, name="Gamis curian")
    toko_a.made(name="Kerudung")
    toko_a.made(
        name="Gamis",
        category_id=101_555,
        variations=[MARUN | {"sku": "GAM-1", "price": 90_000, "price_buy": 90_000, "stock_quantity": 9}],
    )
    mug = MARUN | {"sku": "MUG-1", "price": 0, "price_buy": 0, "stock": "Y"}
    toko_a.made(name="Mug", category_id=0, product_type="R", variations=[mug])

    assert toko_a.names(**query) == found


def test_pages_add_up(toko_a: Toko) -> None:
    for number in range(5):
        toko_a.made(name=f"Produk {number}", variations=[MARUN | {"sku": f"PRO-{number}"}])

    pages = [toko_a.get("/product/search", per_page=2, pagination_offset=page).body for page in (1, 2, 3, 4)]

    assert [[row["name"] for row in page["data"]] for page in pages] == [
        ["Produk 4", "Produk 3"],
        ["Produk 2", "Produk 1"],
        ["Produk 0"],
        [],
    ]
    last = pages[2]["meta"]["pagination"]
    assert {name: last[name] for name in last if name != "links"} == {
        "total": 5,
        "count": 1,
        "per_page": 2,
        "current_page": 3,
        "total_pages": 3,
    }


@pytest.mark.parametrize("size", [0, -1, 2**63 - 1])
def test_odd_page_sizes_are_survived(toko_a: Toko, size: int) -> None:
    toko_a.made()

    answer = toko_a.get("/product/search", per_page=size, pagination_offset=2**62)

    assert (answer.status, answer.data) == (200, [])


def test_ngorder_has_another_word_and_no_root_categories(toko_a: Toko) -> None:
    product_id = toko_a.made()["product_id"]
    newer = toko_a.detail(product_id)

    answer = toko_a.edition("ngorder").get(f"/product/{product_id}/detail")

    assert answer.body["response"] == "Sukses"
    roots = {"root_categories_id", "root_categories_name", "is_empty_root_category"}
    assert answer.data == {name: newer[name] for name in newer if name not in roots} | {"is_warehouse": False}
