from datetime import timedelta

import pytest

from lapak.emulator.app import Emulator
from tests.emulator.sirclo.wire import Shop, order

NOT_SET = "0001-01-01T00:00:00Z"
NOW = "2026-11-03T02:15:40.218305Z"
TIMES = ("accepted_at", "packed_at", "completed_at", "cancelled_at")


@pytest.fixture
def order_id(toko_a: Shop) -> int:
    made: int = toko_a.send(order("TKM-1", ("BTK-LASEM", 2))).body[0]["id"]
    return made


def test_each_step_stamps_its_time(emulator: Emulator, toko_a: Shop, order_id: int) -> None:
    for status in ("accepted", "packed", "shipped", "completed"):
        emulator.clock.advance(timedelta(hours=1))
        assert toko_a.update((order_id, status)).body == [{"id": order_id, "status": status}]

    made = toko_a.orders()[0]
    assert made["order_status"] == "completed"
    assert made["updated_at"] == "2026-11-03T06:15:40.218305Z"
    assert [made[name] for name in TIMES] == [
        "2026-11-03T03:15:40.218305Z",
        "2026-11-03T04:15:40.218305Z",
        "2026-11-03T06:15:40.218305Z",
        NOT_SET,
    ]
    assert toko_a.stock()["BTK-LASEM"] == 1


def test_steps_that_are_left_out_are_stamped_too(toko_a: Shop, order_id: int) -> None:
    toko_a.update((order_id, "packed"))

    assert [toko_a.orders()[0][name] for name in TIMES] == [NOW, NOW, NOT_SET, NOT_SET]


def test_cancelling_gives_the_stock_back(toko_a: Shop, order_id: int) -> None:
    toko_a.update((order_id, "cancelled"))

    made = toko_a.orders()[0]
    assert (made["order_status"], [made[name] for name in TIMES]) == (
        "cancelled",
        [NOT_SET, NOT_SET, NOT_SET, NOW],
    )
    assert toko_a.stock()["BTK-LASEM"] == 3


def test_cancelling_twice_gives_the_stock_back_once(emulator: Emulator, toko_a: Shop, order_id: int) -> None:
    toko_a.update((order_id, "cancelled"))
    before = toko_a.orders()
    emulator.clock.advance(timedelta(hours=1))

    again = toko_a.update((order_id, "cancelled"))

    assert again.body == [{"id": order_id, "status": "cancelled"}]
    assert toko_a.orders() == before
    assert toko_a.stock()["BTK-LASEM"] == 3


@pytest.mark.parametrize(
    ("path", "then"),
    [
        (["shipped"], "cancelled"),
        (["completed"], "shipped"),
        (["packed"], "accepted"),
        (["accepted"], "pending"),
        (["cancelled"], "accepted"),
    ],
)
def test_no_way_back(toko_a: Shop, order_id: int, path: list[str], then: str) -> None:
    toko_a.update(*((order_id, status) for status in path))
    before = toko_a.orders()

    refused = toko_a.update((order_id, then))

    assert (refused.status, refused.reason) == (400, "rule:status-transition")
    assert refused.body["message"] == f"0.status: a {path[-1]} order cannot become {then}"
    assert toko_a.orders() == before


def test_a_shipped_order_cannot_be_cancelled_by_sending_it_again(toko_a: Shop, order_id: int) -> None:
    toko_a.update((order_id, "shipped"))

    refused = toko_a.send(order("TKM-1", order_status="cancelled"))

    assert (refused.status, refused.reason) == (400, "rule:status-transition")
    assert refused.body["message"] == "0.order_status: a shipped order cannot become cancelled"
    assert toko_a.orders()[0]["order_status"] == "shipped"


def test_an_unknown_order_stops_the_whole_call(toko_a: Shop, order_id: int) -> None:
    refused = toko_a.update((order_id, "accepted"), (90017, "accepted"))

    assert (refused.status, refused.reason) == (404, "not-found")
    assert refused.body["message"] == "1.id: no order 90017 in this shop"
    assert toko_a.orders()[0]["order_status"] == ""


def test_the_order_of_another_shop_is_unknown(toko_a: Shop, toko_b: Shop, order_id: int) -> None:
    refused = toko_b.update((order_id, "cancelled"))

    assert refused.status == 404
    assert toko_a.orders()[0]["order_status"] == ""
    assert toko_b.orders() == []


def test_one_call_can_take_an_order_through_several_steps(toko_a: Shop, order_id: int) -> None:
    answer = toko_a.update((order_id, "accepted"), (order_id, "packed"))

    assert [row["status"] for row in answer.body] == ["accepted", "packed"]
    assert toko_a.orders()[0]["order_status"] == "packed"
