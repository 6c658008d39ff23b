import asyncio
import math
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from lapak import ConnectionFailed, DeadlineExceeded, LapakError, MaybeApplied, NotConfigured, SmartSeller
from tests.client.wire import Dripping, FakeTime, Server, created, page

SUPPLIER = {"name": "Gudang"}


def shop(server: Server, time: FakeTime, **options: float) -> SmartSeller:
    api = server.shop(**options)
    api._sender.clock = time.clock()
    return api


def slow(time: FakeTime, seconds: float) -> Callable[[httpx.Request], httpx.Response]:
    """Take a while, and give up when the request's own timeout says so."""

    def answer(request: httpx.Request) -> httpx.Response:
        allowed = request.extensions["timeout"]["read"]
        if allowed < seconds:
            time.pass_(allowed)
            raise httpx.ReadTimeout("timed out")
        time.pass_(seconds)
        return page([])

    return answer


def unconnected(time: FakeTime) -> Callable[[httpx.Request], httpx.Response]:
    """Let no connection come about."""

    def refuse(request: httpx.Request) -> httpx.Response:
        time.pass_(request.extensions["timeout"]["connect"])
        raise httpx.ConnectTimeout("timed out")

    return refuse


def test_a_call_has_30_seconds_by_default() -> None:
    time = FakeTime()

    shop(Server(slow(time, 29.9)), time).suppliers.list(retries=0)
    with pytest.raises(DeadlineExceeded, match="no answer within 30 s"):
        shop(Server(slow(time, 30.1)), time).suppliers.list(retries=0)


def test_a_read_that_hears_nothing_is_tried_again_in_time() -> None:
    time = FakeTime()
    server = Server(slow(time, 100), page([]))
    begin = time.seconds

    shop(server, time).suppliers.list()

    assert server.asked == 2
    assert time.seconds - begin == pytest.approx(20, abs=0.5)


def test_the_last_try_of_a_read_has_all_that_is_left() -> None:
    time = FakeTime()
    server = Server(*[slow(time, 100)] * 3)
    begin = time.seconds

    with pytest.raises(DeadlineExceeded, match="no answer within 30 s"):
        shop(server, time).suppliers.list()

    waits = [request.extensions["timeout"]["read"] for request in server.requests]
    assert waits == pytest.approx([20, 6.5, 2.75])  # pauses of 0.25 and 0.5 s between them
    assert time.seconds - begin == pytest.approx(30)


def test_a_short_deadline_is_not_shared() -> None:
    time = FakeTime()

    assert shop(Server(slow(time, 1.3)), time, timeout=1.4).suppliers.list().data == []


@pytest.mark.parametrize(
    "call",
    [
        lambda api: api.suppliers.create({"name": "Gudang"}),
        lambda api: api.suppliers.update({"id": 7, "name": "Gudang"}),
        lambda api: api.bank_accounts.delete(7),
        lambda api: api.shipments.download_invoice_pdf("kRtWqa"),
        lambda api: api.request("GET", "/laporan"),
    ],
)
def test_writes_files_and_unknown_calls_have_the_whole_time_at_once(
    call: Callable[[SmartSeller], object],
) -> None:
    time = FakeTime()
    server = Server(httpx.ReadError("enough"))

    with pytest.raises(LapakError):
        call(shop(server, time, retries=1))
    assert server.requests[0].extensions["timeout"]["read"] == pytest.approx(30)


def test_all_tries_share_the_time() -> None:
    time = FakeTime()
    server = Server(httpx.ConnectError("refused"), httpx.ConnectError("refused"), slow(time, 100))
    begin = time.seconds

    with pytest.raises(DeadlineExceeded):
        shop(server, time, timeout=10).suppliers.list()
    assert time.seconds - begin == pytest.approx(10)
    assert server.asked == 3


def test_a_call_can_have_its_own_time() -> None:
    time = FakeTime()
    api = shop(Server(slow(time, 40)), time, retries=0)

    assert api.suppliers.list(timeout=50).data == []
    with pytest.raises(DeadlineExceeded, match="within 2 s"):
        api.suppliers.list(timeout=2)


@pytest.mark.parametrize("seconds", [math.inf, math.nan, 0, -1, 86_401, True, "5"])
def test_there_always_is_a_deadline(seconds: Any) -> None:
    server = Server(page([]))
    api = server.shop()

    for call in (
        lambda: server.shop(timeout=seconds),
        lambda: api.with_options(timeout=seconds),
        lambda: api.suppliers.list(timeout=seconds),
        lambda: api.request("GET", "/supplier", timeout=seconds),
        lambda: asyncio.run(server.async_shop().suppliers.list(timeout=seconds)),
    ):
        with pytest.raises(NotConfigured, match="timeout must be"):
            call()
    assert server.asked == 0


def test_no_client_is_made_without_a_deadline() -> None:
    with pytest.raises(NotConfigured, match="timeout must be"):
        Server(page([])).shop(timeout=None)


def test_connecting_leaves_time_for_a_second_try() -> None:
    server = Server(page([]))

    server.shop().suppliers.list()

    assert server.requests[0].extensions["timeout"]["connect"] == 10


def test_timeouts_shrink_while_a_request_is_on_its_way() -> None:
    """Httpcore asks for the timeout of each phase when the phase begins."""
    time = FakeTime()
    server = Server(page([]))
    shop(server, time).suppliers.list(retries=0)
    timeouts = server.requests[0].extensions["timeout"]

    time.pass_(25)

    assert (timeouts.get("connect"), timeouts.get("write"), timeouts.get("read")) == (5, 5, 5)


def test_a_body_that_drips_is_cut_off() -> None:
    time = FakeTime()
    dripping = Server(lambda _: httpx.Response(200, stream=Dripping(time, pieces=100, seconds=1)))
    begin = time.seconds

    with pytest.raises(DeadlineExceeded, match="the body was still coming"):
        shop(dripping, time, timeout=5).suppliers.list()
    assert time.seconds - begin == pytest.approx(5)


def test_a_body_that_drips_is_cut_off_for_asynchronous_callers() -> None:
    time = FakeTime()
    dripping = Server(lambda _: httpx.Response(200, stream=Dripping(time, pieces=100, seconds=1)))

    async def run() -> None:
        async with dripping.async_shop(timeout=5) as api:
            api._sender.clock = time.clock()
            await api.suppliers.list()

    with pytest.raises(DeadlineExceeded, match="the body was still coming"):
        asyncio.run(run())


def test_a_create_whose_time_runs_out_after_sending_may_be_applied() -> None:
    time = FakeTime()

    with pytest.raises(MaybeApplied):
        shop(Server(slow(time, 31)), time).suppliers.create(SUPPLIER)


def test_a_create_whose_time_runs_out_before_sending_is_not_applied() -> None:
    time = FakeTime()
    server = Server(unconnected(time), created())

    with pytest.raises(DeadlineExceeded, match="within 8 s"):
        shop(server, time, timeout=8, retries=0).suppliers.create(SUPPLIER)


def test_a_connection_that_is_given_up_early_is_no_deadline() -> None:
    """The call had 60 seconds; a connection has 10."""
    time = FakeTime()

    with pytest.raises(ConnectionFailed, match="ConnectTimeout"):
        shop(Server(unconnected(time)), time, timeout=60).suppliers.create(SUPPLIER)
    assert time.seconds - 1000 < 40


def test_a_deadline_is_a_timeout_to_callers_who_only_know_python() -> None:
    assert issubclass(DeadlineExceeded, TimeoutError)
