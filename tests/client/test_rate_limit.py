"""A budget of requests is kept to the second, by whoever shares it."""

import asyncio
import threading
from dataclasses import replace
from typing import Any, cast

import httpx
import pytest

from lapak import DeadlineExceeded, MaybeApplied, NotConfigured, RateLimit, ServerError, SmartSeller
from tests.client.wire import FakeTime, Server, failed, page


def shop(server: Server, time: FakeTime, **options: Any) -> SmartSeller:
    api = server.shop(**options)
    api._sender.clock = time.clock()
    return api


def test_a_burst_goes_out_at_once_and_the_rest_one_by_one() -> None:
    limit = RateLimit(per_second=2, burst=3)

    waits = [limit.take(100.0, 30.0) for _ in range(6)]

    assert waits == [0.0, 0.0, 0.0, 0.5, 1.0, 1.5]


def test_what_was_not_used_comes_back_with_time_up_to_the_burst() -> None:
    limit = RateLimit(per_second=2, burst=3)
    for _ in range(3):
        limit.take(100.0, 30.0)

    assert limit.take(100.5, 30.0) == 0.0
    assert limit.take(100.5, 30.0) == 0.5
    assert [limit.take(9000.0, 30.0) for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]


def test_a_place_that_comes_too_late_is_not_taken() -> None:
    limit = RateLimit(per_second=1, burst=1)
    limit.take(0.0, 30.0)

    assert limit.take(0.0, 1.0) is None
    assert limit.take(0.0, 0.5) is None
    assert limit.take(0.0, 1.5) == 1.0


def test_a_place_that_was_given_back_can_be_taken_again() -> None:
    limit = RateLimit(per_second=1, burst=1)
    limit.take(0.0, 30.0)
    assert limit.take(0.0, 30.0) == 1.0

    limit.give_back()

    assert limit.take(0.0, 30.0) == 1.0


def test_a_clock_that_stands_still_or_goes_back_gives_nothing_away() -> None:
    limit = RateLimit(per_second=1, burst=1)

    assert limit.take(50.0, 30.0) == 0.0
    assert limit.take(40.0, 30.0) == 1.0
    assert limit.take(50.0, 30.0) == 2.0


@pytest.mark.parametrize(
    ("per_second", "burst"),
    [
        (0, 5),
        (-1, 5),
        (float("nan"), 5),
        (float("inf"), 5),
        (True, 5),
        ("5", 5),
        (None, 5),
        (5, 0),
        (5, 1.5),
        (5, True),
    ],
)
def test_a_budget_must_make_sense(per_second: Any, burst: Any) -> None:
    with pytest.raises(NotConfigured, match="must be"):
        RateLimit(per_second, burst)


def test_a_budget_shows_itself() -> None:
    assert repr(RateLimit(per_second=0.5, burst=2)) == "RateLimit(per_second=0.5, burst=2)"


def test_calls_wait_for_their_turn() -> None:
    server, time = Server(page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=2, burst=1))

    for _ in range(4):
        api.suppliers.list()

    assert time.slept == [0.5, 0.5, 0.5]
    assert server.asked == 4


def test_a_copy_shares_the_budget_unless_it_gets_its_own() -> None:
    server, time = Server(page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=1, burst=1))
    api.suppliers.list()

    api.with_options(rate_limit=RateLimit(per_second=1, burst=1)).suppliers.list()
    api.with_options(rate_limit=None).suppliers.list()
    assert time.slept == []
    api.with_options(timeout=20).suppliers.list()
    assert time.slept == [1.0]


def test_shops_that_are_given_one_budget_share_it_and_others_do_not() -> None:
    server, time = Server(page([])), FakeTime()
    limit = RateLimit(per_second=1, burst=1)

    shop(server, time, rate_limit=limit).suppliers.list()
    shop(server, time, rate_limit=RateLimit(per_second=1, burst=1)).suppliers.list()
    assert time.slept == []
    shop(server, time, rate_limit=limit).suppliers.list()
    assert time.slept == [1.0]


def test_every_try_takes_its_share() -> None:
    server, time = Server(failed(502), page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=1, burst=1))

    api.suppliers.list()

    assert time.slept == [0.25, 0.75]
    assert server.asked == 2


def test_a_call_that_cannot_be_sent_in_time_fails_before_it_is_sent_and_without_waiting() -> None:
    server, time = Server(page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=0.1, burst=1), timeout=5)
    api.suppliers.list()

    for call in (api.suppliers.list, lambda: api.suppliers.create({"name": "Gudang"})):
        with pytest.raises(DeadlineExceeded, match="the rate limit leaves no place for it, nothing was sent"):
            call()

    assert (server.asked, time.slept) == (1, [])


def test_waiting_for_a_turn_counts_against_the_deadline() -> None:
    server, time = Server(page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=0.5, burst=1), timeout=5)
    api.suppliers.list()

    api.suppliers.list()

    assert server.requests[1].extensions["timeout"]["write"] == pytest.approx(3.0)


@pytest.mark.parametrize(
    ("method", "first", "kind"),
    [("GET", failed(502), ServerError), ("PUT", httpx.ReadError("lost"), MaybeApplied)],
)
def test_a_try_that_finds_no_place_leaves_the_last_outcome_standing(
    method: str, first: httpx.Response | Exception, kind: type[Exception]
) -> None:
    server, time = Server(first, page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=0.01, burst=1))

    with pytest.raises(kind):
        api.request(method, "/pengaturan")
    assert server.asked == 1


def test_a_wrong_argument_takes_no_place() -> None:
    server, time = Server(page([])), FakeTime()
    api = shop(server, time, rate_limit=RateLimit(per_second=1, burst=1))

    with pytest.raises(NotConfigured, match="out of the API"):
        api.request("GET", "/../admin")
    with pytest.raises(NotConfigured, match="header"):
        api.suppliers.list(headers={"X-Toko": "a\nb"})
    with pytest.raises(ValueError, match="part of the address"):
        api.bank_accounts.get(cast("int", ""))
    api.suppliers.list()

    assert time.slept == []


def test_asynchronous_calls_wait_in_the_order_in_which_they_came() -> None:
    server, time = Server(page([])), FakeTime()

    async def run() -> list[float]:
        waits: list[float] = []

        async def pause(seconds: float) -> None:
            waits.append(seconds)

        async with server.async_shop(rate_limit=RateLimit(per_second=2, burst=2)) as api:
            api._sender.clock = replace(time.clock(), pause=pause)
            await asyncio.gather(*(api.suppliers.list() for _ in range(5)))
        return waits

    assert asyncio.run(run()) == [0.5, 1.0, 1.5]
    assert server.asked == 5


def test_a_cancelled_wait_gives_its_place_back() -> None:
    server, time = Server(page([])), FakeTime()
    limit = RateLimit(per_second=1, burst=1)

    async def run() -> None:
        async with server.async_shop(rate_limit=limit) as api:
            waiting = asyncio.Event()

            async def forever(_: float) -> None:
                waiting.set()
                await asyncio.Event().wait()

            api._sender.clock = replace(time.clock(), pause=forever)
            await api.suppliers.list()
            task = asyncio.create_task(api.suppliers.list())
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert server.asked == 1
    assert limit.take(time.seconds, 30.0) == 1.0


def test_many_threads_get_no_more_than_there_is() -> None:
    limit = RateLimit(per_second=1, burst=40)
    start = threading.Barrier(8)
    waits: list[float | None] = []

    def work() -> None:
        start.wait(10)
        waits.extend([limit.take(0.0, 1000.0) for _ in range(10)])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert sorted(wait for wait in waits if wait is not None) == [0.0] * 40 + [
        float(number) for number in range(1, 41)
    ]
