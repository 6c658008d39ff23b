import asyncio
import datetime as dt
from typing import Any

import httpx
import pytest

from lapak import BadRequest
from tests.client.wire import Server, failed, page

NO_AWB = "NO AWB"


def pages(*answers: httpx.Response | Exception) -> Server:
    return Server(*answers)


def ids(server: Server, **arguments: Any) -> list[Any]:
    with server.shop() as api:
        return [order.order_id for order in api.orders.iter_all(order_progress_status=NO_AWB, **arguments)]


def rows(*numbers: int) -> list[dict[str, int]]:
    return [{"order_id": number} for number in numbers]


def asked(server: Server) -> list[str]:
    return [request.url.params["pagination_offset"] for request in server.requests]


def test_all_pages_are_gone_through_by_number() -> None:
    server = pages(page(rows(1, 2), 3), page(rows(3, 4), 3), page(rows(5), 3))

    assert ids(server) == [1, 2, 3, 4, 5]
    assert asked(server) == ["1", "2", "3"]


def test_arguments_go_along_to_every_page() -> None:
    server = pages(page(rows(1), 2), page(rows(2), 2))

    ids(server, per_page=100, start_date=dt.date(2026, 11, 1), keyword="")

    for request in server.requests:
        assert request.url.params["per_page"] == "100"
        assert request.url.params["start_date"] == "2026-11-01"
        assert request.url.params["order_progress_status"] == NO_AWB
        assert request.url.params["keyword"] == ""


def test_a_page_is_asked_for_when_the_one_before_is_used_up() -> None:
    server = pages(page(rows(1, 2), 2), page(rows(3), 2))
    orders = server.shop().orders.iter_all(order_progress_status=NO_AWB)

    assert server.asked == 0
    next(orders)
    next(orders)
    assert server.asked == 1
    next(orders)
    assert server.asked == 2


def test_a_row_that_a_new_one_pushed_to_the_next_page_comes_once() -> None:
    assert ids(pages(page(rows(1, 2), 2), page(rows(2, 3), 2))) == [1, 2, 3]


def test_rows_of_one_page_are_never_left_out() -> None:
    assert ids(pages(page(rows(1, 1), 1))) == [1, 1]


def test_rows_without_an_id_are_never_left_out() -> None:
    odd: list[dict[str, object]] = [{}, {"order_id": None}, {"order_id": {"$oid": 1}}]

    assert len(ids(pages(page(odd, 2), page(odd, 2)))) == 6


def test_two_walks_know_nothing_of_each_other() -> None:
    server = pages(page(rows(1, 2), 1))

    assert ids(server) == ids(server) == [1, 2]


def test_the_number_of_pages_may_grow_and_shrink() -> None:
    assert ids(pages(page(rows(1), 2), page(rows(2), 3), page(rows(3), 3))) == [1, 2, 3]
    assert ids(pages(page(rows(1), 9), page(rows(2), 1))) == [1, 2]


@pytest.mark.parametrize("total", ["2", 2.0, " 2 "])
def test_the_number_of_pages_may_be_a_text(total: object) -> None:
    assert ids(pages(page(rows(1), total), page(rows(2), total))) == [1, 2]


@pytest.mark.parametrize(
    "meta",
    [{}, None, [], "x", {"pagination": {}}, {"pagination": []}, {"pagination": {"total_pages": "many"}}],
)
def test_without_a_number_of_pages_the_walk_ends_when_nothing_new_comes(meta: object) -> None:
    def answer(*numbers: int) -> httpx.Response:
        return httpx.Response(200, json={"data": rows(*numbers), "meta": meta})

    assert ids(pages(answer(1, 2), answer(3), answer())) == [1, 2, 3]
    assert ids(pages(answer(1, 2), answer(1, 2))) == [1, 2]


@pytest.mark.parametrize("data", [[], None, {}, "x", 7])
def test_a_page_without_rows_is_the_last(data: object) -> None:
    answer = httpx.Response(200, json={"data": data, "meta": {"pagination": {"total_pages": 99}}})

    assert ids(pages(answer)) == []


def test_a_page_that_fails_stops_the_walk() -> None:
    server = pages(page(rows(1), 2), failed(400, "no"))
    orders = server.shop().orders.iter_all(order_progress_status=NO_AWB)

    assert next(orders).order_id == 1
    with pytest.raises(BadRequest):
        next(orders)


def test_a_page_whose_reply_is_lost_is_asked_for_again() -> None:
    server = pages(page(rows(1), 2), httpx.ConnectError("refused"), page(rows(2), 2))

    with server.shop() as api:
        api._sender.clock = api._sender.clock.__class__(sleep=lambda _: None)
        orders = list(api.orders.iter_all(order_progress_status=NO_AWB))

    assert [order.order_id for order in orders] == [1, 2]


def test_asynchronous_callers_get_the_same() -> None:
    server = pages(page(rows(1, 2), 2), page(rows(2, 3), 2))

    async def run() -> list[int]:
        async with server.async_shop() as api:
            return [order.order_id async for order in api.orders.iter_all(order_progress_status=NO_AWB)]

    assert asyncio.run(run()) == [1, 2, 3]
    assert asked(server) == ["1", "2"]
