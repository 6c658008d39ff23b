"""Stock of variations over the wire: what lies where, its history, its changes."""

from datetime import timedelta
from typing import Any

import pytest

from lapak.emulator.app import Emulator
from tests.emulator.products.wire import MARUN, VOAL, Toko, refusal

SPREAD = [{"warehouse_id": 22, "stock": 10}, {"warehouse_id": 23, "stock": 4}]


def variation(toko: Toko, **fields: Any) -> int:
    """Make a product of one variation with 25 pieces and return the variation."""
    places = fields.pop("warehouse_stock", [])
    return int(toko.made(variations=[MARUN | {"warehouse_stock": places}], **fields)["product_meta_id"][0])


def by_warehouse(toko: Toko, variation_id: int) -> dict[int, int]:
    rows = toko.get(f"/product/history/warehouse/{variation_id}").data
    return {row["warehouse_id"]: row["stock"] for row in rows}


def test_the_check_shows_stock_and_prices(toko_a: Toko) -> None:
    variation_id = variation(toko_a)

    assert toko_a.get("/product/check-stock", variation_id=variation_id).body == {
        "response": "Success",
        "data": {
            "stock": 25,
            "price": 45_000,
            "price_dropship": 40_000,
            "price1": 42_000,
            "price2": 41_000,
            "price3": 40_500,
        },
    }


def test_stock_is_spread_over_warehouses_and_the_rest_lies_in_the_main_one(toko_a: Toko) -> None:
    variation_id = variation(toko_a, is_warehouse=1, warehouse_stock=SPREAD)

    assert toko_a.get(f"/product/history/warehouse/{variation_id}").body == {
        "data": [
            {"warehouse_id": 0, "name": "Gudang Utama", "stock": 11},
            {"warehouse_id": 22, "name": "Gudang Ciputat", "stock": 10},
            {"warehouse_id": 23, "name": "Gudang Cadangan", "stock": 4},
        ]
    }
    assert [toko_a.stock(variation_id, warehouse_id=each) for each in (0, 22, 23)] == [11, 10, 4]
    assert toko_a.stock(variation_id) == 25
    [listed] = toko_a.get("/product/variation").data
    assert listed["warehouse_stock"] == [{"warehouse_id": 0, "stock": 11}, *SPREAD]
    [product] = toko_a.get("/product/search").data
    assert product["is_warehouse"] is True
    assert [place["name"] for place in product["warehouse"]] == [
        "Gudang Utama",
        "Gudang Ciputat",
        "Gudang Cadangan",
    ]


def test_opening_stock_stands_in_the_history(toko_a: Toko) -> None:
    made = toko_a.made()
    variation_id = made["product_meta_id"][0]

    assert toko_a.get("/product/history", id=variation_id).body == {
        "title": {
            "product_id": made["product_id"],
            "variation_id": variation_id,
            "product_name": "Kerudung Segi Empat Voal",
            "variation_name": " merah marun",
        },
        "data": [
            {
                "date": "Senin, 2 Nov 2026",
                "time_ago": "beberapa detik yang lalu",
                "user": "kirana@toko.example",
                "detail": {
                    "description": "Initial variation stock on 2026-11-02",
                    "id_order": None,
                    "stock_opname_id": None,
                },
                "warehouse": {"id": None, "name": None},
                "stock": {"in": 25, "out": 0, "last": 25},
                "old": 0,
            }
        ],
        "meta": {
            "pagination": {
                "total": 1,
                "count": 1,
                "per_page": 10,
                "current_page": 1,
                "total_pages": 1,
                "links": [],
            }
        },
    }


def test_changes_are_booked_newest_first(toko_a: Toko, emulator: Emulator) -> None:
    variation_id = variation(toko_a, is_warehouse=1, warehouse_stock=SPREAD)
    emulator.clock.advance(timedelta(hours=5))

    answer = toko_a.change_stock(variation_id, ("add", 10, 22), ("sub", 3, 0))

    assert answer.body == {
        "response": "Success",
        "data": {
            "date": "2026-11-02T06:15:30.000000Z",
            "variation_id": variation_id,
            "stock": [
                {"amount": 10, "status": "add", "warehouse_id": 22},
                {"amount": 3, "status": "sub", "warehouse_id": 0},
            ],
            "shop_id": 7,
            "description": "Kiriman dari konveksi",
            "total_stock": 32,
        },
    }
    newest, before, *opening = toko_a.moves(variation_id)
    assert (newest["warehouse"], newest["stock"], newest["old"]) == (
        {"id": 0, "name": "Gudang Utama"},
        {"in": 0, "out": 3, "last": 8},
        11,
    )
    assert (before["warehouse"], before["stock"], before["old"]) == (
        {"id": 22, "name": "Gudang Ciputat"},
        {"in": 10, "out": 0, "last": 20},
        10,
    )
    assert newest["detail"]["description"] == "Kiriman dari konveksi"
    assert {move["time_ago"] for move in opening} == {"5 jam yang lalu"}
    assert len(opening) == 3


def test_the_history_filters_by_warehouse_and_day(toko_a: Toko, emulator: Emulator) -> None:
    variation_id = variation(toko_a, is_warehouse=1, warehouse_stock=SPREAD)
    emulator.clock.advance(timedelta(hours=15, minutes=44, seconds=29))  # one second before midnight WIB
    toko_a.change_stock(variation_id, ("add", 1, 22))
    emulator.clock.advance(timedelta(seconds=1))
    toko_a.change_stock(variation_id, ("add", 2, 22))

    def came(**query: Any) -> list[int]:
        return [move["stock"]["in"] for move in toko_a.moves(variation_id, **query)]

    assert came() == [2, 1, 4, 10, 11]
    assert came(warehouse_id=22) == [2, 1, 10]
    assert came(end_date="2026-11-02") == [1, 4, 10, 11]
    assert came(start_date="2026-11-03") == [2]
    assert came(start_date="2026-11-03", end_date="2026-11-02") == []
    assert came(per_page=2, pagination_offset=2) == [4, 10]
    assert (
        toko_a.get("/product/history", id=variation_id, per_page=2).body["meta"]["pagination"]["total_pages"]
        == 3
    )


def test_a_refused_change_leaves_everything_as_it_was(toko_a: Toko) -> None:
    variation_id = variation(toko_a, is_warehouse=1, warehouse_stock=SPREAD)
    moves = toko_a.moves(variation_id)

    answer = toko_a.change_stock(variation_id, ("add", 5, 0), ("sub", 11, 22))

    assert refusal(answer) == (400, "rule:insufficient-stock", ["stock.1.amount"])
    assert answer.body["message"] == {"stock.1.amount": ["There are only 10 pieces in the warehouse."]}
    assert by_warehouse(toko_a, variation_id) == {0: 11, 22: 10, 23: 4}
    assert toko_a.moves(variation_id) == moves


def test_the_last_piece_can_be_taken_and_no_more(toko_a: Toko) -> None:
    variation_id = variation(toko_a)

    answers = [toko_a.change_stock(variation_id, ("sub", amount, 0)) for amount in (26, 25, 1)]

    assert [answer.status for answer in answers] == [400, 200, 400]
    assert toko_a.stock(variation_id) == 0


@pytest.mark.parametrize(
    ("status", "amount"), [("add", -1), ("sub", -1), ("add", 2**31 - 25), ("add", 2**63 - 1)]
)
def test_stock_stays_in_range(toko_a: Toko, status: str, amount: int) -> None:
    variation_id = variation(toko_a)

    answer = toko_a.change_stock(variation_id, (status, amount, 0))

    assert refusal(answer) == (400, "rule:stock-range", ["stock.0.amount"])
    assert toko_a.stock(variation_id) == 25


def test_a_warehouse_can_be_filled_to_the_brim(toko_a: Toko) -> None:
    variation_id = variation(toko_a)

    toko_a.change_stock(variation_id, ("add", 2**31 - 26, 0))

    assert toko_a.stock(variation_id) == 2**31 - 1


def test_stock_goes_into_warehouses_once_the_product_is_kept_by_warehouse(toko_a: Toko) -> None:
    variation_id = variation(toko_a)

    refused = toko_a.change_stock(variation_id, ("add", 10, 22))
    moved = toko_a.change_stock(variation_id, ("add", 10, 22), move=True)
    after = toko_a.change_stock(variation_id, ("add", 1, 22))

    assert refusal(refused) == (400, "rule:not-kept-by-warehouse", ["stock.0.warehouse_id"])
    assert (moved.status, after.status) == (200, 200)
    assert by_warehouse(toko_a, variation_id) == {0: 25, 22: 11}


def test_stock_returns_to_the_main_warehouse_when_it_is_no_longer_kept_by_warehouse(toko_a: Toko) -> None:
    made = toko_a.made(is_warehouse=1, variations=[MARUN | {"warehouse_stock": SPREAD}])
    variation_id = made["product_meta_id"][0]
    body = VOAL | {"id": made["product_id"], "is_warehouse": 0, "variations": [], "wholesales": []}

    toko_a.send("PATCH", "/product", body)

    assert by_warehouse(toko_a, variation_id) == {0: 25, 22: 0, 23: 0}
    assert toko_a.stock(variation_id) == 25


def test_an_update_spreads_stock_anew(toko_a: Toko) -> None:
    made = toko_a.made(is_warehouse=1, variations=[MARUN | {"warehouse_stock": SPREAD}])
    variation_id = made["product_meta_id"][0]
    anew = [
        {"warehouse_id": 23, "stock": 20},
        {"warehouse_id": 0, "stock": 5},
        {"warehouse_id": 23, "stock": 2},
    ]
    row = MARUN | {"id": variation_id, "stock_quantity": 30, "warehouse_stock": anew}

    toko_a.send(
        "PATCH",
        "/product",
        VOAL | {"id": made["product_id"], "is_warehouse": 1, "variations": [row], "wholesales": []},
    )

    assert by_warehouse(toko_a, variation_id) == {0: 8, 22: 0, 23: 22}


def test_sync_sets_the_total(toko_a: Toko) -> None:
    variation_id = variation(toko_a)

    answer = toko_a.send("PATCH", "/product/sync-stock", {"variation_id": variation_id, "amount": 20})

    request_id = answer.data["request_id"]
    assert len(request_id) == 13
    assert answer.body == {
        "response": "Success",
        "data": {"variation_id": str(variation_id), "amount": "20", "request_id": request_id},
    }
    assert toko_a.stock(variation_id) == 20
    assert toko_a.moves(variation_id)[0]["stock"] == {"in": 0, "out": 5, "last": 20}


def test_sync_with_the_same_amount_is_no_move(toko_a: Toko) -> None:
    variation_id = variation(toko_a)
    moves = toko_a.moves(variation_id)

    toko_a.send("PATCH", "/product/sync-stock", {"variation_id": variation_id, "amount": 25})

    assert toko_a.moves(variation_id) == moves


@pytest.mark.parametrize(
    ("amount", "rule"), [(-1, "stock-range"), (2**31, "stock-range"), (13, "insufficient-stock"), (14, None)]
)
def test_sync_keeps_its_rules(toko_a: Toko, amount: int, rule: str | None) -> None:
    variation_id = variation(toko_a, is_warehouse=1, warehouse_stock=SPREAD)

    answer = toko_a.send("PATCH", "/product/sync-stock", {"variation_id": variation_id, "amount": amount})

    if rule is None:
        assert by_warehouse(toko_a, variation_id) == {0: 0, 22: 10, 23: 4}
    else:
        assert refusal(answer) == (400, f"rule:{rule}", ["amount"])
        assert toko_a.stock(variation_id) == 25


def test_only_own_stock_is_counted(toko_a: Toko) -> None:
    made = toko_a.made(product_type="R", variations=[MARUN | {"stock": "Y"}])
    variation_id = made["product_meta_id"][0]

    answers = [
        toko_a.change_stock(variation_id, ("add", 1, 0)),
        toko_a.send("PATCH", "/product/sync-stock", {"variation_id": variation_id, "amount": 1}),
    ]

    assert [refusal(answer) for answer in answers] == [
        (400, "rule:stock-not-counted", ["variation_id"]),
        (400, "rule:stock-not-counted", ["variation_id"]),
    ]
    assert toko_a.stock(variation_id) == 0
    assert by_warehouse(toko_a, variation_id) == {}


def test_unknown_variations_and_warehouses_are_not_found(toko_a: Toko) -> None:
    own = variation(toko_a, is_warehouse=1)

    answers = [
        toko_a.get("/product/check-stock", variation_id=own, warehouse_id=30),
        toko_a.get("/product/check-stock", variation_id=999),
        toko_a.get("/product/history/warehouse/999"),
        toko_a.get("/product/history", id=999),
        toko_a.get("/product/history", id=own, warehouse_id=30),
        toko_a.change_stock(999, ("add", 1, 0)),
        toko_a.change_stock(own, ("add", 1, 0), ("add", 1, 30)),
        toko_a.send("PATCH", "/product/sync-stock", {"variation_id": 999, "amount": 1}),
    ]

    assert [refusal(answer) for answer in answers] == [
        (404, "not-found", ["warehouse_id"]),
        (404, "not-found", ["variation_id"]),
        (404, "not-found", ["variation_id"]),
        (404, "not-found", ["id"]),
        (404, "not-found", ["warehouse_id"]),
        (404, "not-found", ["variation_id"]),
        (404, "not-found", ["stock.1.warehouse_id"]),
        (404, "not-found", ["variation_id"]),
    ]


def test_another_shop_neither_sees_nor_moves_the_stock(toko_a: Toko, toko_b: Toko) -> None:
    variation_id = variation(toko_a)
    moves = toko_a.moves(variation_id)

    answers = [
        toko_b.get("/product/check-stock", variation_id=variation_id),
        toko_b.get(f"/product/history/warehouse/{variation_id}"),
        toko_b.get("/product/history", id=variation_id),
        toko_b.change_stock(variation_id, ("sub", 1, 0)),
        toko_b.send("PATCH", "/product/sync-stock", {"variation_id": variation_id, "amount": 0}),
    ]

    assert [answer.status for answer in answers] == [404] * 5
    assert toko_a.moves(variation_id) == moves
