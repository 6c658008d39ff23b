"""Calls are slow, counted, and end when nothing answers."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from generator.verify.caller import Call, Caller
from generator.verify.pace import Pace
from generator.verify.refusals import named_fields


class Time:
    """A clock that only sleeping and calls move."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


Answering = Callable[[httpx.Request], httpx.Response]


def caller(answer: Answering, time: Time, limit: int = 100) -> Caller:
    client = httpx.Client(base_url="https://api.example.com/v1", transport=httpx.MockTransport(answer))
    client.headers["authorization"] = "Bearer k"
    return Caller(client, Pace(1.0, time.clock, time.sleep), limit)


def test_calls_begin_a_second_apart(time: Time) -> None:
    begun = []

    def answer(_: httpx.Request) -> httpx.Response:
        begun.append(time.now)
        time.now += 0.3
        return httpx.Response(200, json={})

    calls = caller(answer, time)
    for _ in range(4):
        calls.send(Call("get", "/a"))

    assert begun == [100.0, 101.0, 102.0, 103.0]
    assert time.slept == [0.7, 0.7, 0.7]


def test_slow_server_is_not_waited_for_twice(time: Time) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        time.now += 5
        return httpx.Response(200, json={})

    calls = caller(answer, time)
    calls.send(Call("get", "/a"))
    calls.send(Call("get", "/a"))

    assert time.slept == []


@pytest.mark.parametrize(("header", "waits"), [("7", 7.0), ("100000", 60.0), ("tomorrow", 30.0), ("0", 1.0)])
def test_too_many_requests_are_waited_out_once(header: str, waits: float, time: Time) -> None:
    answers = iter([httpx.Response(429, headers={"retry-after": header}), httpx.Response(429)])

    answer = caller(lambda _: next(answers), time).send(Call("get", "/a"))

    assert answer.status == 429
    assert time.slept == [waits]


def test_gives_up_when_nobody_answers(time: Time) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route to demo-toko-a", request=request)

    calls = caller(answer, time)
    problems = [calls.send(Call("get", "/a")).problem for _ in range(5)]

    assert calls.calls == 3
    assert (
        problems
        == ["no answer (ConnectError)"] * 3 + ["the server could not be reached several times in a row"] * 2
    )


def test_limit_of_calls_holds(time: Time) -> None:
    calls = caller(lambda _: httpx.Response(200), time, limit=2)

    problems = [calls.send(Call("get", "/a")).problem for _ in range(3)]

    assert problems == ["", "", "the limit of 2 calls was reached"]


def test_values_are_escaped_into_the_path(time: Time) -> None:
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.raw_path, request.headers.get("authorization")))
        return httpx.Response(200)

    calls = caller(answer, time)
    call = Call("get", "/thing/{id}", {"id": "a/b c"}, {"flag": True, "many": [1, 2]})
    calls.send(call)
    calls.send(call, anonymous=True)

    path = b"/v1/thing/a%2Fb%20c?flag=true&many=1&many=2"
    assert seen == [(path, "Bearer k"), (path, None)]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ({"message": {"products.0.qty": ["x"], "id": ["y"]}}, ["products", "id"]),
        ({"message": "The variation_id field is required."}, ["variation_id"]),
        ({"message": "0.remote_order_id: is required"}, []),
        ({"message": "start: is required"}, ["start"]),
        ({"errors": {"qty": "x"}}, ["qty"]),
        (["x"], []),
    ],
)
def test_fields_of_a_refusal_are_read(body: object, names: list[str]) -> None:
    assert named_fields(body) == names
