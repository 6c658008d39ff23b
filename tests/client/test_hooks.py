"""Hooks are told exactly what happens, nothing personal, and can break nothing."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from lapak import (
    ConnectionFailed,
    Hooks,
    MaybeApplied,
    NotConfigured,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    SmartSeller,
)
from tests.client.wire import KEY, FakeTime, Server, created, failed, page

BASE = SmartSeller(KEY).base_url
LISTED: dict[str, Any] = {"operation": "suppliers_list", "method": "GET", "url": f"{BASE}/supplier"}


class Told:
    """Hooks that remember."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.hooks = Hooks(self.events.append, self.events.append, self.events.append)


def shop(server: Server, time: FakeTime, **options: Any) -> SmartSeller:
    api = server.shop(**options)
    api._sender.clock = time.clock()
    return api


def slowly(
    time: FakeTime, seconds: float, answer: httpx.Response
) -> Callable[[httpx.Request], httpx.Response]:
    def answered(_: httpx.Request) -> httpx.Response:
        time.pass_(seconds)
        return answer

    return answered


def test_a_call_that_works_is_one_request_and_one_response() -> None:
    told, time = Told(), FakeTime()
    answer = httpx.Response(200, json={"data": []}, headers={"X-Request-Id": "r-91"})

    shop(Server(slowly(time, 1.5, answer)), time, hooks=told.hooks).suppliers.list()

    assert told.events == [
        RequestEvent(**LISTED, attempt=1),
        ResponseEvent(**LISTED, attempt=1, status=200, elapsed=1.5, request_id="r-91"),
    ]


def test_every_try_is_told_with_the_wait_between() -> None:
    told, time = Told(), FakeTime()
    server = Server(
        slowly(time, 2.0, failed(503, retry_after="7", X_Request_Id="r-1")),
        httpx.ReadTimeout("timed out"),
        slowly(time, 1.0, page([])),
    )

    shop(server, time, hooks=told.hooks).suppliers.list()

    assert told.events == [
        RequestEvent(**LISTED, attempt=1),
        ResponseEvent(**LISTED, attempt=1, status=503, elapsed=2.0, request_id="r-1"),
        RetryEvent(**LISTED, attempt=1, status=503, elapsed=2.0, request_id="r-1", wait=7.0, reason="503"),
        RequestEvent(**LISTED, attempt=2),
        ResponseEvent(**LISTED, attempt=2, status=None, elapsed=0.0, request_id=None, reason="ReadTimeout"),
        RetryEvent(
            **LISTED, attempt=2, status=None, elapsed=9.0, request_id=None, wait=0.5, reason="ReadTimeout"
        ),
        RequestEvent(**LISTED, attempt=3),
        ResponseEvent(**LISTED, attempt=3, status=200, elapsed=1.0, request_id=None),
    ]
    assert time.slept == [7.0, 0.5]


def test_a_call_that_fails_for_good_ends_with_its_last_response() -> None:
    told = Told()

    with pytest.raises(ConnectionFailed):
        Server(httpx.ConnectError("refused")).shop(hooks=told.hooks, retries=0).suppliers.list()

    assert [type(event) for event in told.events] == [RequestEvent, ResponseEvent]
    assert (told.events[1].status, told.events[1].reason) == (None, "ConnectError")


def test_asynchronous_clients_tell_the_same() -> None:
    def events(run: Callable[[Server, FakeTime, Hooks], object]) -> list[Any]:
        told, time = Told(), FakeTime()
        server = Server(
            slowly(time, 2.0, failed(502)), httpx.ConnectError("refused"), slowly(time, 1, page([]))
        )
        run(server, time, told.hooks)
        return told.events

    async def listed(server: Server, time: FakeTime, hooks: Hooks) -> None:
        async with server.async_shop(hooks=hooks) as api:
            api._sender.clock = time.clock()
            await api.suppliers.list()

    one = events(lambda server, time, hooks: shop(server, time, hooks=hooks).suppliers.list())
    other = events(lambda server, time, hooks: asyncio.run(listed(server, time, hooks)))

    assert len(one) == 8
    assert one == other


def test_only_the_hooks_that_are_given_are_called() -> None:
    waits: list[float] = []
    time = FakeTime()

    api = shop(Server(failed(502), page([])), time, hooks=Hooks(retry=lambda event: waits.append(event.wait)))
    api.suppliers.list()

    assert waits == [0.25]


def test_a_copy_keeps_the_hooks_unless_it_gets_others() -> None:
    one, other = Told(), Told()
    api = Server(page([])).shop(hooks=one.hooks)

    api.with_options(timeout=5).suppliers.list()
    api.with_options(hooks=other.hooks).suppliers.list()
    api.with_options(hooks=None).suppliers.list()

    assert (len(one.events), len(other.events)) == (2, 2)


def test_a_hook_that_raises_breaks_neither_the_call_nor_the_other_hooks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("nomor 081234567890")

    statuses: list[int | None] = []
    hooks = Hooks(broken, lambda event: statuses.append(event.status), broken)
    server, time = Server(failed(502), page([])), FakeTime()
    with caplog.at_level(logging.DEBUG, logger="lapak"):
        answer = shop(server, time, hooks=hooks).suppliers.list()

    assert answer.data == []
    assert statuses == [502, 200]
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warnings == [
        "a hook for RequestEvent raised RuntimeError",
        "a hook for RetryEvent raised RuntimeError",
        "a hook for RequestEvent raised RuntimeError",
    ]
    assert "0812" not in caplog.text


def test_a_hook_that_raises_does_not_send_a_create_again() -> None:
    def broken(_: object) -> None:
        raise httpx.ConnectError("from a hook")

    server = Server(created())
    server.shop(hooks=Hooks(broken, broken, broken)).suppliers.create({"name": "Gudang"})
    assert server.asked == 1

    lost = Server(httpx.ReadError("lost"))
    with pytest.raises(MaybeApplied):
        lost.shop(hooks=Hooks(broken, broken, broken)).suppliers.create({"name": "Gudang"})
    assert lost.asked == 1


def test_what_ends_a_program_is_not_held_back() -> None:
    def stop(_: object) -> None:
        raise KeyboardInterrupt

    server = Server(page([]))
    with pytest.raises(KeyboardInterrupt):
        server.shop(hooks=Hooks(request=stop)).suppliers.list()
    assert server.asked == 0


async def waits(_: object) -> None:
    """Be a coroutine."""


@pytest.mark.parametrize("hook", [waits, "cetak", 5])
def test_hooks_are_plain_functions(hook: Any) -> None:
    for name in ("request", "response", "retry"):
        with pytest.raises(NotConfigured, match=f"the hook {name} must be a plain function"):
            Hooks(**{name: hook})


def test_events_hold_nothing_personal_and_no_key() -> None:
    told, time = Told(), FakeTime()
    echo = httpx.Response(200, json={"data": []}, headers={"X-Request-Id": f"r-{KEY}"})
    api = shop(Server(echo), time, hooks=told.hooks)

    api.customers.list(keyword="Sari Wulandari", per_page=10)
    api.request("GET", f"/pelanggan/081234567890/{KEY}", params={"telepon": "081234567890", "key": KEY})

    shown = repr(told.events)
    for secret in (KEY, "Sari", "Wulandari", "0812"):
        assert secret not in shown
    assert told.events[0].url == f"{BASE}/customer?keyword=***&per_page=10"
    assert told.events[2].operation == "GET /pelanggan/***/***"
    assert told.events[2].url == f"{BASE}/pelanggan/***/***?telepon=***&key=***"
