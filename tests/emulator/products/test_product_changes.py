"""Products: update and delete."""

from tests.emulator.products.wire import MARUN, SAGE, VOAL, Toko, change, refusal


def test_an_update_replaces_what_it_names_and_keeps_the_rest(toko_a: Toko) -> None:
    made = toko_a.made()
    first, second = made["product_meta_id"]
    before = toko_a.detail(made["product_id"])

    answer = change(
        toko_a,
        made["product_id"],
        name="Voal Baru",
        discount=1000,
        weight=120,
        variations=[MARUN | {"id": first, "price": 47_000, "stock_quantity": 30}],
    )

    changed = before["variations"][0] | {"price": 47_000, "stock_quantity": 30}
    assert answer.body == {
        "response": "Success",
        "message": "Data successfully saved",
        "data": {"product_id": made["product_id"], "product_meta_id": [first, second], "total_stock": 45},
    }
    assert toko_a.detail(made["product_id"]) == before | {
        "name": "Voal Baru",
        "discount": 1000,
        "weight": 120,
        "total_stock": 45,
        "variations": [changed, before["variations"][1]],
    }


def test_an_update_without_variations_leaves_stock_and_history(toko_a: Toko) -> None:
    made = toko_a.made()
    first = made["product_meta_id"][0]
    moves = toko_a.moves(first)

    change(toko_a, made["product_id"], name="Voal Baru")

    assert toko_a.stock(first) == 25
    assert toko_a.moves(first) == moves


def test_a_flagged_variation_goes(toko_a: Toko) -> None:
    made = toko_a.made()
    first, second = made["product_meta_id"]

    answer = change(toko_a, made["product_id"], variations=[MARUN | {"id": first, "flag": "DELETE"}])

    assert answer.data == {"product_id": made["product_id"], "product_meta_id": [second], "total_stock": 15}
    assert toko_a.get("/product/check-stock", variation_id=first).status == 404


def test_two_variations_may_swap_their_skus(toko_a: Toko) -> None:
    made = toko_a.made()
    first, second = made["product_meta_id"]

    change(
        toko_a,
        made["product_id"],
        variations=[MARUN | {"id": first, "sku": SAGE["sku"]}, SAGE | {"id": second, "sku": MARUN["sku"]}],
    )

    assert [row["sku"] for row in toko_a.detail(made["product_id"])["variations"]] == [
        SAGE["sku"],
        MARUN["sku"],
    ]


def test_wholesale_prices_are_kept_by_the_printed_name_too(toko_a: Toko) -> None:
    """Erratum products-007."""
    body = {name: value for name, value in VOAL.items() if name != "wholesales"}
    bands = [{"from": 10, "to": 19, "price": 40_000}]

    product_id = toko_a.post("/product", **body, wholesale=bands).data["product_id"]

    [band] = toko_a.detail(product_id)["wholesale_prices"]
    assert (band["from"], band["to"], band["price"]) == (10, 19, 40_000)


def test_wholesale_prices_are_kept_changed_added_and_removed(toko_a: Toko) -> None:
    bands = [{"from": 10, "to": 19, "price": 40_000}, {"from": 20, "to": 29, "price": 39_000}]
    product_id = toko_a.made(wholesales=bands)["product_id"]
    _, second = toko_a.detail(product_id)["wholesale_prices"]

    new = {"from": 5, "to": 19, "price": 41_000}
    change(toko_a, product_id, wholesales=[second | {"price": 38_000}, new])
    after = toko_a.detail(product_id)["wholesale_prices"]
    change(toko_a, product_id)

    assert after == [new | {"id": after[0]["id"]}, second | {"price": 38_000}]
    assert toko_a.detail(product_id)["wholesale_prices"] == after


def test_the_wholesale_minimum_is_the_lowest_quantity_of_an_active_price(toko_a: Toko) -> None:
    bands = [{"from": 20, "to": 29, "price": 39_000}, {"from": 10, "to": 19, "price": 40_000}]
    product_id = toko_a.made(wholesales=bands)["product_id"]
    other_id = toko_a.made(wholesales=bands, wholesale_status="N", variations=[MARUN | {"sku": ""}])[
        "product_id"
    ]

    answers = [toko_a.get("/product/wholesale", product_id=each).body for each in (product_id, other_id)]

    assert answers == [
        {"response": "success", "data": {"product_id": product_id, "minimum_quantity": 10}},
        {"response": "success", "data": {"product_id": other_id, "minimum_quantity": 0}},
    ]


def test_deleted_products_are_gone_with_all_that_hangs_on_them(toko_a: Toko) -> None:
    kept = toko_a.made(name="Tetap", variations=[MARUN | {"sku": "TETAP"}])
    made = toko_a.made()

    answer = toko_a.send("DELETE", "/product", {"id": [made["product_id"]]})
    again = toko_a.send("DELETE", "/product", {"id": [made["product_id"]]})

    assert answer.body == {"response": "success", "message": "Data has been deleted"}
    assert refusal(again) == (404, "not-found", ["id.0"])
    assert toko_a.names() == ["Tetap"]
    assert toko_a.get("/product/history", id=made["product_meta_id"][0]).status == 404
    assert toko_a.stock(kept["product_meta_id"][0]) == 25
    assert toko_a.make().status == 200  # its SKUs are free again


def test_products_are_deleted_all_or_none(toko_a: Toko) -> None:
    made = toko_a.made()

    answer = toko_a.send("DELETE", "/product", {"id": [made["product_id"], 999]})

    assert refusal(answer) == (404, "not-found", ["id.1"])
    assert toko_a.names() == [VOAL["name"]]
