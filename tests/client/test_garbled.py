"""JSON that did not come through whole: what may be called again is, and the rest says so."""

from typing import Any

import httpx
import pytest

from lapak import ConnectionFailed, Hooks, RateLimit, ResponseUnreadable, RetryEvent
from tests.client.test_retries import CREATE, DELETE, PATCH, READ, SET, send
from tests.client.wire import FakeTime, Server, failed, page

WHOLE = page([{"id": 7, "name": "Gudang Ciputat"}]).content
GARBLED = {
    "cut": WHOLE[:-9],
    "too much": WHOLE + b"}",
    "another byte": WHOLE.replace(b":", b";", 1),
    "no characters": WHOLE.replace(b"Gudang", b"\xff\xfe\xff\xfe\xff\xfe"),
}
OTHER = {
    "a page": b"<!doctype html><title>Masuk</title>",
    "nothing": b"",
    "a page with a mark": b"\xef\xbb\xbf\r\n<html>",
    "a page in an old character set": "<html>Halaman tidak ada \u2013 kembali".encode("cp1252"),
    "only a mark": b"\xef\xbb\xbf",
    "too deep": b"[" * 200_000,
}


def answer(content: bytes) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "application/json"}, content=content)


@pytest.mark.parametrize("called", [READ, SET, DELETE], ids=lambda made: made.method)
@pytest.mark.parametrize("content", GARBLED.values(), ids=GARBLED)
def test_what_may_be_called_again_is(called: Any, content: bytes) -> None:
    server, time = Server(answer(content), page([])), FakeTime()

    assert send(server, called, time).parsed == page([]).json()
    assert server.asked == 2
    assert time.slept == [0.25]


@pytest.mark.parametrize("called", [CREATE, PATCH], ids=lambda made: made.method)
@pytest.mark.parametrize("content", GARBLED.values(), ids=GARBLED)
def test_other_writes_are_sent_once(called: Any, content: bytes) -> None:
    server = Server(answer(content), page([]))

    with pytest.raises(ResponseUnreadable):
        send(server, called)
    assert server.asked == 1


@pytest.mark.parametrize("content", OTHER.values(), ids=OTHER)
def test_what_would_come_again_is_not_asked_for_again(content: bytes) -> None:
    server = Server(answer(content), page([]))

    with pytest.raises(ResponseUnreadable):
        send(server, READ)
    assert server.asked == 1


def test_the_last_answer_stands() -> None:
    server = Server(*[answer(GARBLED["cut"])] * 3)

    with pytest.raises(ResponseUnreadable) as caught:
        send(server, READ)
    assert server.asked == 3
    assert caught.value.content == GARBLED["cut"]


def test_a_deletion_that_was_heard_badly_is_done() -> None:
    server = Server(answer(GARBLED["cut"]), failed(404))

    assert send(server, DELETE).status == 404
    assert server.asked == 2


def test_a_connection_that_fails_after_it_is_the_outcome() -> None:
    server = Server(answer(GARBLED["cut"]), httpx.ConnectError("refused"))

    with pytest.raises(ConnectionFailed):
        send(server, READ, retries=1)


def test_hooks_learn_why() -> None:
    told: list[RetryEvent] = []
    server = Server(answer(GARBLED["cut"]), page([]))

    send(server, READ, hooks=Hooks(retry=told.append))

    assert [(event.reason, event.status) for event in told] == [("GarbledAnswer", None)]


@pytest.mark.parametrize("called", [READ, SET, DELETE], ids=lambda made: made.method)
def test_it_stands_when_there_is_no_place_for_another_try(called: Any) -> None:
    server = Server(answer(GARBLED["cut"]), page([]))

    with pytest.raises(ResponseUnreadable) as caught:
        send(server, called, rate_limit=RateLimit(per_second=0.01, burst=1))
    assert server.asked == 1
    assert caught.value.content == GARBLED["cut"]
