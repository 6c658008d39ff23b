"""An error in the middle of a list is not its end: who goes on gets what is left."""

import asyncio
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from lapak import AsyncSmartSeller, BadRequest, LapakWarning, ListProgress
from lapak.client import paging
from tests.client.test_paging import asked, counted, pages, rows
from tests.client.wire import Server, failed, page

SPAN: Any = {"start_date": "2026-11-01"}


def stubborn(server: Server, take: Callable[[Any], Any], **arguments: Any) -> list[Any]:
    """Go through a list with `next`, on and on whatever is raised; return what came and what was raised."""
    found: list[Any] = []
    with server.shop() as api:
        orders = api.orders.iter_all(**SPAN, **arguments)
        while True:
            try:
                found.append(take(next(orders)))
            except StopIteration:
                return found
            except (BadRequest, RuntimeError) as error:
                found.append(type(error).__name__)


def test_after_an_error_the_same_page_is_asked_for_again() -> None:
    server = pages(page(rows(1, 2), 2), failed(400, "no"), failed(400, "no"), page(rows(3), 2))

    assert stubborn(server, lambda row: row.order_id) == [1, 2, "BadRequest", "BadRequest", 3]
    assert asked(server) == ["1", "2", "2", "2"]


def test_asynchronous_callers_may_go_on_too() -> None:
    server = pages(page(rows(1, 2), 2), failed(400, "no"), page(rows(3), 2))

    async def run() -> list[int]:
        found: list[int] = []
        async with server.async_shop() as api:
            orders = api.orders.iter_all(**SPAN)
            with pytest.raises(BadRequest):
                found += [row.order_id async for row in orders]
            return [row.order_id async for row in orders]

    assert asyncio.run(run()) == [3]
    assert asked(server) == ["1", "2", "2"]


def test_a_loop_that_was_left_is_gone_on_with() -> None:
    server = pages(page(rows(1, 2), 2), page(rows(3), 2))

    async def run() -> list[int]:
        async with server.async_shop() as api:
            orders = api.orders.iter_all(**SPAN)
            async for _ in orders:
                break
            return [row.order_id async for row in orders]

    assert asyncio.run(run()) == [2, 3]


def test_rows_of_a_page_whose_progress_raised_are_not_lost() -> None:
    def tell(progress: ListProgress) -> None:
        if progress.pages == 1:
            raise RuntimeError

    server = pages(page(rows(1, 2), 2), page(rows(3), 2))

    assert stubborn(server, lambda row: row.order_id, progress=tell) == ["RuntimeError", 1, 2, 3]
    assert asked(server) == ["1", "2"]


def test_a_page_whose_progress_raised_is_not_lost() -> None:
    def tell(progress: ListProgress) -> None:
        if progress.pages == 1:
            raise RuntimeError

    with pages(page(rows(1), 2), page(rows(2), 2)).shop() as api:
        found = api.orders.iter_pages(**SPAN, progress=tell)
        with pytest.raises(RuntimeError):
            next(found)

        assert [row.order_id for each in found for row in each.data] == [1, 2]


def test_the_end_is_the_end() -> None:
    server = pages(page(rows(1), 1))

    with server.shop() as api:
        orders = api.orders.iter_all(**SPAN)

        assert len(list(orders)) == 1
        assert list(orders) == []
    assert server.asked == 1


def test_rows_come_before_the_warning_that_some_are_missing() -> None:
    """Where warnings are errors, the last page would be lost otherwise."""
    found: list[int] = []

    with warnings.catch_warnings(), pages(counted([1, 2], 5, 1), counted([], 5, 1)).shop() as api:
        warnings.simplefilter("error", LapakWarning)
        with pytest.raises(LapakWarning, match="counts 5 rows, but 2 came"):
            found.extend(row.order_id for row in api.orders.iter_all(**SPAN))

    assert found == [1, 2]


class Gate:
    """An asynchronous server whose first answer is kept back."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.asked, self.open = asyncio.Event(), asyncio.Event()
        self._answers = iter(answers)

    async def __call__(self, _: httpx.Request) -> httpx.Response:
        self.asked.set()
        await self.open.wait()
        return next(self._answers)

    def shop(self) -> AsyncSmartSeller:
        return AsyncSmartSeller("kunci", transport=httpx.MockTransport(self))


def test_two_tasks_cannot_ask_for_a_page_at_once() -> None:
    async def run() -> list[int]:
        gate = Gate(page(rows(1), 1))
        async with gate.shop() as api:
            orders: AsyncIterator[Any] = api.orders.iter_all(**SPAN)
            task = asyncio.ensure_future(anext(orders))
            await gate.asked.wait()
            with pytest.raises(RuntimeError, match="make an iterator for each task"):
                await anext(orders)
            gate.open.set()
            return [(await task).order_id, *[row.order_id async for row in orders]]

    assert asyncio.run(run()) == [1]


def test_two_threads_cannot_either() -> None:
    is_asked, go = threading.Event(), threading.Event()

    def slow(_: httpx.Request) -> httpx.Response:
        is_asked.set()
        assert go.wait(10)
        return page(rows(1), 1)

    found: list[Any] = []

    with pages(slow).shop() as api:
        orders: Iterator[Any] = api.orders.iter_all(**SPAN)
        thread = threading.Thread(target=lambda: found.extend(orders))
        thread.start()
        assert is_asked.wait(10)
        with pytest.raises(RuntimeError, match="make an iterator for each task"):
            next(orders)
        go.set()
        thread.join()

    assert [row.order_id for row in found] == [1]


def test_no_row_is_lost_when_a_thread_is_a_moment_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has seen that no row is left, and then another thread asks and is done."""
    found: list[Any] = []
    begin = paging._Course._begin

    def late(course: Any) -> None:
        monkeypatch.undo()
        found.append(next(course))
        begin(course)

    with pages(page(rows(1, 2, 3), 2), page(rows(4), 2)).shop() as api:
        orders: Iterator[Any] = api.orders.iter_all(**SPAN)
        monkeypatch.setattr(paging._Course, "_begin", late)
        found.extend(orders)

    assert [row.order_id for row in found] == [1, 2, 3, 4]


def test_a_cancelled_task_leaves_a_list_that_can_be_gone_on_with() -> None:
    async def run() -> list[int]:
        gate = Gate(page(rows(1), 1))
        async with gate.shop() as api:
            orders: AsyncIterator[Any] = api.orders.iter_all(**SPAN)
            task = asyncio.ensure_future(anext(orders))
            await gate.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            gate.open.set()
            return [row.order_id async for row in orders]

    assert asyncio.run(run()) == [1]
