"""The table of shared/retry-rules.md, row by row."""

import asyncio
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from lapak import (
    APIStatusError,
    ConnectionFailed,
    DeadlineExceeded,
    MaybeApplied,
    RateLimited,
    ServerError,
    ServerUnavailable,
)
from lapak.client.operation import Care, Operation
from lapak.client.retry import retry_after
from tests.client.wire import FakeTime, Server, created, failed, page

REFUSED = httpx.ConnectError("connection refused")
NO_CONNECTION = httpx.ConnectTimeout("timed out")
LOST = httpx.ReadError("connection reset")
SLOW = httpx.ReadTimeout("timed out")
HALF_SENT = httpx.WriteError("broken pipe")
CUT = httpx.RemoteProtocolError("server disconnected without sending a response")
SUPPLIER = {"name": "Gudang", "district_id": 1, "address": "Jalan A", "phone": "0812", "description": ""}


def operation(method: str, *effect: str) -> Operation[Any]:
    return Operation(
        id="things_do", method=method, path="/thing", read=lambda payload: payload, effect=effect
    )


def send(server: Server, called: Operation[Any], time: FakeTime | None = None, **options: Any) -> Any:
    api = server.shop(**options)
    api._sender.clock = (time or FakeTime()).clock()
    return api._sender.send(called)


READ = operation("GET", "read")
SET = operation("PUT", "write")
DELETE = operation("DELETE", "write")
CREATE = operation("POST", "write")
PATCH = operation("PATCH", "write")
MESSAGE = operation("POST", "write", "messages")
MONEY = operation("PUT", "moves-money")
READING_POST = operation("POST", "read")


@pytest.mark.parametrize(
    "called", [READ, READING_POST, SET, DELETE, CREATE, PATCH], ids=lambda made: made.method
)
@pytest.mark.parametrize(
    "error", [REFUSED, NO_CONNECTION, httpx.PoolTimeout("pool")], ids=lambda made: type(made).__name__
)
def test_a_call_is_repeated_when_no_byte_was_sent(called: Operation[Any], error: Exception) -> None:
    server = Server(error, page([]))

    assert send(server, called).status == 200
    assert server.asked == 2


@pytest.mark.parametrize("called", [MESSAGE, MONEY], ids=["messages", "moves-money"])
def test_messages_and_money_are_never_repeated(called: Operation[Any]) -> None:
    server = Server(REFUSED, page([]))

    with pytest.raises(ConnectionFailed):
        send(server, called)
    assert server.asked == 1


@pytest.mark.parametrize("called", [READ, READING_POST, SET, DELETE], ids=lambda made: made.method)
@pytest.mark.parametrize("lost", [LOST, SLOW, HALF_SENT, CUT, failed(502), failed(504)])
def test_reads_and_repeatable_writes_are_repeated_when_the_reply_is_lost(
    called: Operation[Any], lost: Exception | httpx.Response
) -> None:
    server = Server(lost, page([]))

    assert send(server, called).status == 200
    assert server.asked == 2


@pytest.mark.parametrize(
    "called", [CREATE, PATCH, MESSAGE, MONEY], ids=["POST", "PATCH", "messages", "money"]
)
@pytest.mark.parametrize("lost", [LOST, SLOW, HALF_SENT, CUT, failed(502), failed(504)])
def test_other_writes_are_sent_once_and_may_be_applied(
    called: Operation[Any], lost: Exception | httpx.Response
) -> None:
    server = Server(lost, page([]))

    with pytest.raises(MaybeApplied) as caught:
        send(server, called)
    assert server.asked == 1
    assert caught.value.status == (lost.status_code if isinstance(lost, httpx.Response) else None)
    assert caught.value.operation == "things_do"


def test_creating_a_supplier_is_sent_once_when_its_reply_is_lost() -> None:
    server = Server(LOST, created())

    with pytest.raises(MaybeApplied):
        server.shop().suppliers.create(SUPPLIER)
    assert server.asked == 1


@pytest.mark.parametrize("called", [READ, SET, DELETE], ids=lambda made: made.method)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_waited_for(called: Operation[Any], status: int) -> None:
    time = FakeTime()
    server = Server(failed(status, retry_after="7"), page([]))

    assert send(server, called, time).status == 200
    assert time.slept == [7.0]


@pytest.mark.parametrize("called", [CREATE, MESSAGE, MONEY], ids=["create", "messages", "money"])
@pytest.mark.parametrize(("status", "kind"), [(429, RateLimited), (503, ServerUnavailable)])
def test_a_write_that_is_put_off_is_raised(
    called: Operation[Any], status: int, kind: type[RateLimited | ServerUnavailable]
) -> None:
    server = Server(failed(status, retry_after="7"), page([]))

    with pytest.raises(kind) as caught:
        send(server, called)
    assert (server.asked, caught.value.retry_after) == (1, 7.0)


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_that_gives_no_time_is_not_asked_again(status: int) -> None:
    server = Server(failed(status), page([]))

    with pytest.raises(APIStatusError):
        send(server, READ)
    assert server.asked == 1


def test_a_wait_that_ends_after_the_deadline_is_not_begun() -> None:
    time = FakeTime()
    server = Server(failed(429, retry_after="31"), page([]))

    with pytest.raises(RateLimited):
        send(server, READ, time)
    assert (server.asked, time.slept) == (1, [])


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 422, 500])
def test_other_errors_are_not_repeated(status: int) -> None:
    server = Server(failed(status), page([]))

    with pytest.raises(APIStatusError):
        send(server, READ)
    assert server.asked == 1


def test_a_failure_inside_a_200_is_not_repeated() -> None:
    server = Server(failed(200), page([]))

    with pytest.raises(APIStatusError):
        send(server, READ)
    assert server.asked == 1


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_there_are_as_many_retries_as_asked_for(retries: int) -> None:
    server = Server(REFUSED)

    with pytest.raises(ConnectionFailed):
        send(server, READ, retries=retries)
    assert server.asked == retries + 1


def test_pauses_grow() -> None:
    time = FakeTime()

    with pytest.raises(ConnectionFailed):
        send(Server(REFUSED), READ, time, retries=4)
    assert time.slept == [0.25, 0.5, 1.0, 2.0]


@pytest.mark.parametrize(
    ("answer", "kind"), [(LOST, ConnectionFailed), (SLOW, DeadlineExceeded), (failed(502), ServerError)]
)
def test_a_read_that_stays_lost_raises_what_happened_last(
    answer: Exception | httpx.Response, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        send(Server(answer), READ)


@pytest.mark.parametrize("last", [LOST, REFUSED, failed(503), failed(500)])
def test_a_repeatable_write_whose_reply_was_lost_once_may_be_applied(
    last: Exception | httpx.Response,
) -> None:
    """A refused connection at the second try says nothing about the first one."""
    with pytest.raises(MaybeApplied):
        send(Server(LOST, last), SET, retries=1)


def test_a_404_after_a_lost_reply_means_that_the_first_delete_worked() -> None:
    server = Server(LOST, failed(404))

    answer = send(server, DELETE)

    assert (answer.status, answer.parsed) == (404, {})


def test_a_404_at_the_first_try_of_a_delete_is_an_error() -> None:
    with pytest.raises(APIStatusError):
        send(Server(failed(404)), DELETE)


@pytest.mark.parametrize(
    ("made", "care"),
    [
        (READ, Care.NONE),
        (READING_POST, Care.NONE),
        (SET, Care.REPEATABLE),
        (DELETE, Care.REPEATABLE),
        (operation("DELETE", "irreversible"), Care.REPEATABLE),
        (operation("PUT", "irreversible"), Care.ONCE),
        (operation("GET", "write"), Care.ONCE),
        (CREATE, Care.ONCE),
        (PATCH, Care.ONCE),
        (MESSAGE, Care.ASK),
        (MONEY, Care.ASK),
    ],
)
def test_care_follows_from_method_and_effect(made: Operation[Any], care: Care) -> None:
    assert made.care is care


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        ("120", 120.0),
        (" 5 ", 5.0),
        (formatdate(1060, usegmt=True), 60.0),
        (formatdate(900, usegmt=True), 0.0),
        ("Thu, 01 Jan 1970 00:17:40", 60.0),
        ("", None),
        ("-1", None),
        ("1.5", None),
        ("soon", None),
        ("٣", None),
        ("9" * 400, None),
        ("Mon, 01 Jan 2024 00:00:00 +99999999999999999999", None),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
    ],
)
def test_retry_after_is_read_in_both_forms(header: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": header}, now=1000.0) == seconds


def test_no_retry_after_is_none() -> None:
    assert retry_after({}, now=1000.0) is None


@pytest.mark.parametrize("called", [READ, CREATE], ids=["read", "create"])
@pytest.mark.parametrize("first", [REFUSED, LOST, failed(429, retry_after="3"), failed(400)])
def test_both_kinds_of_callers_do_the_same(called: Operation[Any], first: Exception | httpx.Response) -> None:
    def outcome(run: Callable[[Server, FakeTime], Any]) -> tuple[object, ...]:
        server, time = Server(first, page([])), FakeTime()
        try:
            result = run(server, time).status
        except Exception as error:  # noqa: BLE001 - whatever it is, it is compared
            result = type(error), str(error)
        return result, server.asked, time.slept

    async def run(server: Server, time: FakeTime) -> Any:
        async with server.async_shop() as api:
            api._sender.clock = time.clock()
            return await api._sender.send(called)

    assert outcome(lambda server, time: send(server, called, time)) == outcome(
        lambda server, time: asyncio.run(run(server, time))
    )
