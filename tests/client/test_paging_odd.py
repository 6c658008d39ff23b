"""Servers that count wrong, cap what is asked for, or leave holes: no list is clipped without a word."""

from typing import Any

import httpx
import pytest

from lapak import LapakWarning, ResponseUnreadable
from lapak.client.walk import GROWTH
from tests.client.test_paging import asked, counted, ids, pages, rows
from tests.client.wire import Server


def capped(total: int, cap: int, *, promised: int) -> Server:
    """Answer pages of `cap` rows, whatever was asked for, and promise so many pages."""

    def answer(request: httpx.Request) -> httpx.Response:
        start = (int(request.url.params["pagination_offset"]) - 1) * cap
        return counted(range(start + 1, min(start + cap, total) + 1), total, promised)

    return Server(answer)


def test_a_server_that_caps_the_page_but_counts_pages_of_the_size_asked_for_clips_nothing() -> None:
    server = capped(95, 10, promised=1)

    assert ids(server, per_page=1000) == [*range(1, 96)]
    assert len(server.requests) == 10


def test_there_may_be_far_more_pages_than_promised_where_rows_are_counted() -> None:
    total = 2 * GROWTH

    assert len(ids(capped(total, 1, promised=2), per_page=1000)) == total


def test_pages_beyond_the_promised_ones_end_with_the_first_that_brings_nothing() -> None:
    server = pages(counted([1, 2], 9, 1), counted([1, 2], 9, 1))

    with pytest.warns(LapakWarning, match="counts 9 rows, but 2 came"):
        assert ids(server) == [1, 2]
    assert asked(server) == ["1", "2"]


def test_pages_that_are_not_counted_to_be_short_are_not_gone_beyond() -> None:
    server = pages(counted([1, 2], None, 1))

    assert ids(server) == [1, 2]
    assert asked(server) == ["1"]


def test_a_page_without_rows_in_the_middle_is_no_end() -> None:
    """A server that leaves out rows after it has made pages sends such."""
    server = pages(counted([1, 2], 6, 3), counted([], 6, 3), counted([3, 4], 6, 3), counted([], 6, 3))

    with pytest.warns(LapakWarning, match="counts 6 rows, but 4 came"):
        assert ids(server) == [1, 2, 3, 4]
    assert asked(server) == ["1", "2", "3", "4"]


def test_a_page_without_rows_in_the_middle_is_told_where_rows_are_not_counted() -> None:
    server = pages(counted([1], None, 3), counted([], None, 3), counted([2], None, 3))

    with pytest.warns(LapakWarning, match="promises 3 pages, but page 2 has no rows"):
        assert ids(server) == [1, 2]


def test_three_pages_without_rows_are_an_end() -> None:
    server = pages(counted([1], 50, 50), counted([], 50, 50))

    with pytest.warns(LapakWarning, match="counts 50 rows, but 1 came"):
        assert ids(server) == [1]
    assert asked(server) == ["1", "2", "3", "4"]


def test_a_page_without_rows_is_the_end_when_all_rows_are_there() -> None:
    server = pages(counted([1, 2], 2, 9), counted([], 2, 9))

    assert ids(server) == [1, 2]
    assert asked(server) == ["1", "2"]


@pytest.mark.parametrize("shared", [0, -1, "0", ""])
def test_a_key_under_which_a_page_has_different_rows_tells_nothing_apart(shared: Any) -> None:
    def answer(*notes: str, more: int) -> httpx.Response:
        data: list[dict[str, Any]] = [{"order_id": shared, "note": note} for note in notes]
        meta = {"pagination": {"total": 6, "total_pages": 2}}
        return httpx.Response(200, json={"data": [*data, {"order_id": more}], "meta": meta})

    server = pages(answer("pagi", "sore", more=1), answer("malam", "siang", more=2))

    assert len(ids(server)) == 6


def test_rows_that_are_the_same_keep_their_key() -> None:
    """A join in the server can double a row, and the next page may have it again."""
    assert ids(pages(counted([1, 2, 2], 4, 2), counted([2, 3], 4, 2))) == [1, 2, 2, 3]


@pytest.mark.parametrize(
    "links",
    [
        {},
        [],
        None,
        "next",
        {"next": None},
        {"next": "https://elsewhere.example/order?pagination_offset=7"},
        {"next": "/order?pagination_offset=1"},
    ],
)
def test_links_are_not_followed(links: object) -> None:
    def answer(*numbers: int) -> httpx.Response:
        meta = {"pagination": {"total": 3, "total_pages": 2, "links": links}}
        return httpx.Response(200, json={"data": rows(*numbers), "meta": meta})

    server = pages(answer(1, 2), answer(3))

    assert ids(server) == [1, 2, 3]
    assert {request.url.host for request in server.requests} == {"api.smartseller.co.id"}
    assert asked(server) == ["1", "2"]


def test_rows_that_nothing_tells_apart_come_once_where_every_page_counts_only_itself() -> None:
    """The last page counts none: that is no reason to read the others again."""

    def answer(request: httpx.Request) -> httpx.Response:
        assert server.asked < 50
        number = int(request.url.params["pagination_offset"])
        data = [{"note": f"{number}-{row}"} for row in range(3)] if number < 4 else []
        return httpx.Response(200, json={"data": data, "meta": {"pagination": {"total": len(data)}}})

    server = pages(answer)

    assert len(ids(server)) == 9
    assert asked(server) == ["1", "2", "3", "4"]


def test_counts_that_always_grow_are_no_reason_to_go_on_for_ever() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        assert server.asked < 2000
        return counted([1, 2], 1000 * server.asked, None)

    server = pages(answer)

    with pytest.raises(ResponseUnreadable, match="number 1000 in a row to repeat"):
        ids(server)


def test_a_page_without_rows_is_no_end_where_rows_are_counted_but_pages_are_not() -> None:
    server = pages(counted([1], 2, None), counted([], 2, None), counted([2], 2, None), counted([], 2, None))

    assert ids(server) == [1, 2]


ROW = {"order_id": 1}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"data": {"0": ROW, "2": ROW}}, "page 1 has dict in place of a list of rows"),
        ({"data": "Data tidak ditemukan"}, "page 1 has str in place of a list of rows"),
        ({"0": {"data": [ROW]}}, "page 1 has nothing in place of a list of rows"),
        ({"message": "Data tidak ditemukan"}, "page 1 has nothing in place of a list of rows"),
    ],
)
def test_rows_in_an_odd_shape_are_not_taken_for_an_empty_list(answer: dict[str, object], said: str) -> None:
    with pages(httpx.Response(200, json=answer)).shop() as api:
        with pytest.warns(LapakWarning, match=f"^orders_list: {said}"):
            assert list(api.orders.iter_all(start_date="2026-11-01")) == []
        with pytest.warns(LapakWarning, match=f"^suppliers_list: {said}"):
            assert list(api.suppliers.iter_all()) == []


@pytest.mark.parametrize("data", [[], None, {}, ""])
def test_an_empty_list_may_be_written_in_several_ways(data: object) -> None:
    with pages(httpx.Response(200, json={"data": data})).shop() as api:
        assert list(api.orders.iter_all(start_date="2026-11-01")) == []
        assert list(api.suppliers.iter_all()) == []


def test_an_answer_that_counts_no_rows_has_none() -> None:
    answer = {"message": "Data tidak ditemukan", "meta": {"pagination": {"total": 0}}}

    assert ids(pages(httpx.Response(200, json=answer))) == []
