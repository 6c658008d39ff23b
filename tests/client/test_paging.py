import asyncio
import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

import httpx
import pytest

from lapak import BadRequest, LapakWarning, ListProgress, ResponseUnreadable, Sirclo
from tests.client.wire import Answer, Server, failed, page

NO_AWB = "NO AWB"


def pages(*answers: Answer) -> Server:
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


@pytest.mark.parametrize("data", [[], None, {}, ""])
def test_a_page_without_rows_is_the_last(data: object) -> None:
    answer = httpx.Response(200, json={"data": data, "meta": {"pagination": {"total_pages": 99}}})

    with pytest.warns(LapakWarning, match="promises 99 pages, but page 1 has no rows"):
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


def counted(numbers: Iterable[int], total: object, total_pages: object) -> httpx.Response:
    pagination = {"total": total, "total_pages": total_pages}
    return httpx.Response(200, json={"data": rows(*numbers), "meta": {"pagination": pagination}})


def test_rows_that_go_pull_others_to_a_page_that_is_read_again() -> None:
    server = pages(
        counted([1, 2, 3], 7, 3), counted([5, 6, 7], 6, 2), counted([2, 3, 4], 6, 2), counted([5, 6, 7], 6, 2)
    )

    assert ids(server) == [1, 2, 3, 5, 6, 7, 4]
    assert asked(server) == ["1", "2", "1", "2"]


def test_pages_whose_rows_nothing_tells_apart_are_not_read_again() -> None:
    """They would come twice."""
    told = [{"note": "a"}, {"note": "b"}]
    shorter = {"data": told[:1], "meta": {"pagination": {"total": 3, "total_pages": 2}}}
    longer = {"data": told, "meta": {"pagination": {"total": 4, "total_pages": 2}}}
    server = pages(httpx.Response(200, json=longer), httpx.Response(200, json=shorter))

    assert len(ids(server)) == 3
    assert asked(server) == ["1", "2"]


def test_a_list_that_became_shorter_than_what_was_read_is_read_again() -> None:
    server = pages(counted([1, 2], 4, 2), counted([], 2, 1), counted([3, 4], 2, 1))

    assert ids(server) == [1, 2, 3, 4]
    assert asked(server) == ["1", "2", "1"]


@pytest.mark.parametrize("total", [20, None])
def test_counts_that_go_up_and_down_for_no_reason_do_not_hold_a_walk_up(total: int | None) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number, odd = int(request.url.params["pagination_offset"]), len(server.requests) % 2
        numbers = [2 * number - 1, 2 * number] if number <= 10 else []
        return counted(numbers, total and total + odd, 10 if total else 10 + odd)

    server = pages(answer)

    assert ids(server) == [*range(1, 21)]
    assert len(server.requests) < 100


@pytest.mark.parametrize("row_id", ["order_id", "note"])
def test_a_server_that_answers_the_same_page_for_ever_is_found_out(row_id: str) -> None:
    server = pages(
        lambda request: httpx.Response(
            200,
            json={
                "data": [{row_id: 1}, {row_id: 2}],
                "meta": {"pagination": {"total_pages": int(request.url.params["pagination_offset"]) + 1}},
            },
        )
    )

    with pytest.raises(ResponseUnreadable, match="in a row to repeat what earlier pages had") as caught:
        ids(server)

    assert caught.value.operation == "orders_list"
    assert len(server.requests) < 20


def test_a_server_that_goes_round_in_circles_is_found_out() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["pagination_offset"])
        return counted([number % 3], None, number + 1)

    server = pages(answer)

    with pytest.raises(ResponseUnreadable, match="number 50 in a row"):
        ids(server)


def test_a_server_that_promises_more_for_ever_is_stopped() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["pagination_offset"])
        return counted([number], None, number + 1)

    server = pages(answer)

    with pytest.raises(ResponseUnreadable, match=r"after 1004 pages there are more; 2 were promised"):
        ids(server)


def test_a_repeated_page_is_the_end_when_all_rows_are_there() -> None:
    server = pages(lambda _: counted([1, 2], 2, 9))

    assert ids(server) == [1, 2]
    assert len(server.requests) < 20


def test_rows_that_the_server_counts_but_does_not_send_are_missed() -> None:
    with pytest.warns(LapakWarning, match="counts 5 rows, but 3 came") as caught:
        assert ids(pages(counted([1, 2], 5, 2), counted([3], 5, 2))) == [1, 2, 3]

    assert caught[0].filename == __file__


@pytest.mark.parametrize("total", [-1, 0, "x", True, 1e400, [3], None])
@pytest.mark.parametrize("total_pages", [0, -3, "", 1e400, False])
def test_counts_that_make_no_sense_are_not_used(total: object, total_pages: object) -> None:
    def answer(*numbers: int) -> httpx.Response:
        meta = {"pagination": {"total": total, "total_pages": total_pages}}
        return httpx.Response(200, content=json.dumps({"data": rows(*numbers), "meta": meta}))

    assert ids(pages(answer(1, 2), answer(3), answer())) == [1, 2, 3]


def test_an_id_may_be_a_number_here_and_a_text_there() -> None:
    server = pages(page([{"order_id": 1}, {"order_id": 2}], 2), page([{"order_id": "2"}, {"order_id": 3}], 2))

    assert ids(server) == [1, 2, 3]


def test_pages_come_as_they_are_sent() -> None:
    server = pages(page(rows(1, 2), 2), page(rows(2, 3), 2))
    told: list[ListProgress] = []

    with server.shop() as api:
        found = list(api.orders.iter_pages(start_date="2026-11-01", per_page=2, progress=told.append))

    assert [[row.order_id for row in each.data] for each in found] == [[1, 2], [2, 3]]
    assert told == [ListProgress(2, None, 1, 2), ListProgress(3, None, 2, 2)]
    assert {request.url.params["per_page"] for request in server.requests} == {"2"}


def test_a_list_that_comes_in_one_page_is_asked_for_once() -> None:
    answer = httpx.Response(200, json={"data": [{"id": 1}, {"id": 1}, {"id": 2}]})
    server = pages(answer)
    told: list[ListProgress] = []

    with server.shop() as api:
        found = [row.id for row in api.suppliers.iter_all(progress=told.append)]
        (one,) = api.suppliers.iter_pages()

    assert found == [1, 1, 2]
    assert len(one.data) == 3
    assert told == [ListProgress(3, None, 1, None)]
    assert server.asked == 2


def test_rows_in_groups_come_one_after_the_other() -> None:
    row = {"logistic_name": "JNE", "rate_name": "REG", "is_active": True}
    data = {"Regular": [{"id": 1, **row}], "Express": None, "Trucking": [{"id": 363, **row}]}
    server = pages(httpx.Response(200, json={"data": data}))

    with server.shop() as api:
        assert [row.id for row in api.storefront_couriers.iter_all()] == [1, 363]


def test_lists_of_sirclo_have_no_pages() -> None:
    span: Any = {"start": "2026-11-01T00:00:00+07:00", "end": "2026-11-03T00:00:00+07:00"}
    orders = pages(httpx.Response(200, json={"orders": [{"id": 7}, {"id": 8}]}))
    stocks = pages(httpx.Response(200, json=[{"id": 512}, {"id": 513}]))

    with (
        Sirclo("kunci", "rahasia", transport=httpx.MockTransport(orders)) as api,
        Sirclo("kunci", "rahasia", transport=httpx.MockTransport(stocks)) as other,
    ):
        assert [row.id for row in api.orders.iter_all(**span)] == [7, 8]
        assert [len(one.orders) for one in api.orders.iter_pages(**span)] == [2]
        assert [row.id for row in other.stocks.iter_all(**span)] == [512, 513]
        assert [len(one) for one in other.stocks.iter_pages(**span)] == [2]


@pytest.mark.parametrize("size", [None, 10, 3])
def test_a_full_page_of_a_list_without_page_numbers_may_be_cut(size: int | None) -> None:
    """Also where the caller said how many: more than that are not to be had by going on."""
    full = pages(httpx.Response(200, json={"data": [{"variation_id": number} for number in range(10)]}))

    with full.shop() as api:
        with pytest.warns(LapakWarning, match=r"10 rows came, as many as .* pass a larger per_page="):
            assert len(list(api.products.iter_all_variations(per_page=size))) == 10
        assert len(list(api.products.iter_all_variations(per_page=11))) == 10


def test_asynchronous_pages_are_the_same() -> None:
    server = pages(page(rows(1, 2), 2), page(rows(2, 3), 2))
    told: list[ListProgress] = []

    async def run() -> list[int]:
        async with server.async_shop() as api:
            walk = api.orders.iter_pages(start_date="2026-11-01", progress=told.append)
            return [len(each.data) async for each in walk]

    assert asyncio.run(run()) == [2, 2]
    assert [progress.rows for progress in told] == [2, 3]


def test_what_progress_raises_stops_the_walk() -> None:
    def stop(_: ListProgress) -> None:
        raise KeyboardInterrupt

    server = pages(page(rows(1), 9))

    with pytest.raises(KeyboardInterrupt):
        ids(server, progress=stop)
    assert server.asked == 1
