"""Interrupts and faults of a transport come out with their tracebacks, but with nothing of what was sent."""

import asyncio
import traceback
from typing import Any

import httpcore
import httpx
import pytest

import lapak
from tests.client.secrecy.answers import body
from tests.client.secrecy.canaries import KEY, SECRET
from tests.client.secrecy.watch import Watch, report

ERRORS = [KeyboardInterrupt, asyncio.CancelledError, RuntimeError, UnicodeError]
URL = "http://api.example/v1"


class Stream(httpcore.NetworkStream):
    """A connection that breaks off while a request is written."""

    def __init__(self, error: type[BaseException]) -> None:
        self._error = error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        assert KEY.encode() in buffer or b"{" in buffer
        if b"{" in buffer:
            raise self._error

    def close(self) -> None:
        """Nothing is open."""


class AsyncStream(httpcore.AsyncNetworkStream):
    """The same for asynchronous callers."""

    def __init__(self, error: type[BaseException]) -> None:
        self._stream = Stream(error)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Nothing is open."""


class Network(httpcore.NetworkBackend):
    """Opens such connections."""

    def __init__(self, error: type[BaseException]) -> None:
        self._error = error

    def connect_tcp(self, *_: Any, **__: Any) -> Stream:
        return Stream(self._error)


class AsyncNetwork(httpcore.AsyncNetworkBackend):
    """The same for asynchronous callers."""

    def __init__(self, error: type[BaseException]) -> None:
        self._error = error

    async def connect_tcp(self, *_: Any, **__: Any) -> AsyncStream:
        return AsyncStream(self._error)


def sirclo(error: type[BaseException]) -> lapak.Sirclo:
    transport = httpx.HTTPTransport()
    transport._pool = httpcore.ConnectionPool(network_backend=Network(error))
    return lapak.Sirclo(KEY, SECRET, base_url=URL, transport=transport)


def async_sirclo(error: type[BaseException]) -> lapak.AsyncSirclo:
    transport = httpx.AsyncHTTPTransport()
    transport._pool = httpcore.AsyncConnectionPool(network_backend=AsyncNetwork(error))
    return lapak.AsyncSirclo(KEY, SECRET, base_url=URL, transport=transport)


def broken_off(error: type[BaseException], *, sync: bool) -> BaseException:
    async def call() -> None:
        await async_sirclo(error).request("POST", "/orders", json=body())

    with pytest.raises(error) as caught:
        sirclo(error).request("POST", "/orders", json=body()) if sync else asyncio.run(call())
    return caught.value


@pytest.mark.parametrize("sync", [True, False], ids=["sync", "async"])
@pytest.mark.parametrize("error", ERRORS)
def test_nothing_is_seen_of_calls_that_are_broken_off(
    watch: Watch, error: type[BaseException], *, sync: bool
) -> None:
    raised = broken_off(error, sync=sync)

    watch.see_error("broken off", raised)

    assert "in _send_event" in "".join(traceback.format_exception(raised))
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("sync", [True, False], ids=["sync", "async"])
def test_variables_of_frames_that_stay_are_seen(
    watch: Watch, monkeypatch: pytest.MonkeyPatch, *, sync: bool
) -> None:
    """The test above can fail."""
    monkeypatch.setattr("lapak.client.sender.emptied", lambda *_: None)

    watch.see_error("broken off", broken_off(RuntimeError, sync=sync))

    assert {hit.where for hit in watch.hits()} == {"broken off: locals"}


def test_the_frames_of_what_the_caller_was_handling_stay() -> None:
    def fail() -> None:
        mine = "kept"
        raise KeyError(mine)

    def call() -> None:
        try:
            fail()
        finally:
            sirclo(RuntimeError).request("POST", "/orders", json=body())

    with pytest.raises(RuntimeError) as caught:
        call()

    links = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    while links.__context__ is not None:
        links = links.__context__
    assert links.exc_type is KeyError
    assert links.stack[-1].locals == {"mine": "'kept'"}
