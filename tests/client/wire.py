"""A server and a clock for tests: nothing listens, nothing waits."""

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from lapak import APIStatusError, AsyncSmartSeller, LapakError, SmartSeller
from lapak.client.clock import Clock

KEY = "kunci-toko-melati-7f3a"
Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def page(rows: list[Any], total_pages: object = 1) -> httpx.Response:
    """Answer with one page of a list."""
    links: list[str] = []
    return httpx.Response(
        200, json={"data": rows, "meta": {"pagination": {"total_pages": total_pages, "links": links}}}
    )


def created() -> httpx.Response:
    """Answer that a supplier was created."""
    return httpx.Response(200, json={"response": "Success", "data": {"supplier_id": 7, "name": "Gudang"}})


def failed(status: int, message: object = "no", **headers: str) -> httpx.Response:
    """Answer with an error the way the API does."""
    body = {"response": "Failed", "message": message, "data": None}
    return httpx.Response(
        status, json=body, headers={name.replace("_", "-"): headers[name] for name in headers}
    )


class Server:
    """Answers in turn, the last answer again and again; remembers what it was asked."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return answer(request)

    @property
    def asked(self) -> int:
        return len(self.requests)

    def shop(self, **options: Any) -> SmartSeller:
        return SmartSeller(KEY, transport=httpx.MockTransport(self), **options)

    def async_shop(self, **options: Any) -> AsyncSmartSeller:
        return AsyncSmartSeller(KEY, transport=httpx.MockTransport(self), **options)


class FakeTime:
    """A clock that moves only when somebody sleeps or `pass_` is called."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def pass_(self, seconds: float) -> None:
        self.seconds += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.pass_(seconds)

    async def pause(self, seconds: float) -> None:
        self.sleep(seconds)

    def clock(self) -> Clock:
        return Clock(
            now=lambda: self.seconds,
            wall=lambda: self.seconds,
            sleep=self.sleep,
            pause=self.pause,
            jitter=lambda: 1.0,
        )


class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces, each a while after the one before."""

    def __init__(self, time: FakeTime, pieces: int, seconds: float) -> None:
        self._time = time
        self._pieces = pieces
        self._seconds = seconds

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._pieces):
            self._time.pass_(self._seconds)
            yield b" "
        yield b'{"data": []}'

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def caught(answer: httpx.Response | Exception) -> LapakError:
    """Return the error that a read with this answer ends with."""
    with pytest.raises(LapakError) as raised:
        Server(answer).shop(retries=0).suppliers.list()
    return raised.value


def refused(answer: httpx.Response) -> APIStatusError:
    """Return it, where it has to be a refusal."""
    error = caught(answer)
    assert isinstance(error, APIStatusError)
    return error
