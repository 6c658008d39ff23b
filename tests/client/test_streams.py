"""A server may send as slowly as it likes: synchronous calls end at their deadline, too."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpcore
import httpx
import pytest

from lapak import DeadlineExceeded, LapakError, MaybeApplied, SmartSeller
from lapak.client import streams
from lapak.client.clock import Deadline, Timeouts
from tests.client.wire import KEY, FakeTime

DEADLINE = 0.5
"""Seconds in which even a busy machine has sent a request."""
GAP = 0.02
"""Seconds between two pieces, far less than the deadline."""
LONGEST = 3.0
"""Seconds after which a server gives up, so that a test that fails does end."""
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
DRIPS = {
    "status line": (b"HTTP/1.1 200 O", b"K"),
    "a header": (OK + b"X-Nama: ", b"a"),
    "header lines": (OK, b"A: b\r\n"),
    "interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "size of a chunk": (CHUNKED + b"5;", b"a"),
    "trailer": (CHUNKED + b"0\r\nX: ", b"a"),
    "head of a packed body": (OK + b"Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\xff", b"a"),
    "body": (OK + b"Content-Length: 9999\r\n\r\n", b" "),
    "body of a refusal": (b"HTTP/1.1 400 Bad Request\r\nContent-Length: 9999\r\n\r\n", b" "),
}


class Slow:
    """Serves one connection after the other with a function, until it is closed."""

    def __init__(self, serve: Callable[[socket.socket, threading.Event], None]) -> None:
        self._serve = serve
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                connection = self._socket.accept()[0]
                connection.settimeout(LONGEST)
                with connection:
                    self._serve(connection, self._over)
            except OSError:
                continue

    def close(self) -> None:
        self._over.set()
        with socket.create_connection(self._socket.getsockname()):
            self._thread.join()
        self._socket.close()


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[socket.socket, threading.Event], None]], str]]:
    made: list[Slow] = []

    def start(serve: Callable[[socket.socket, threading.Event], None]) -> str:
        made.append(Slow(serve))
        return made[-1].url

    yield start
    for server in made:
        server.close()


def dripping(first: bytes, piece: bytes) -> Callable[[socket.socket, threading.Event], None]:
    def drip(connection: socket.socket, over: threading.Event) -> None:
        connection.recv(65_536)
        connection.sendall(first)
        end = time.monotonic() + LONGEST
        while time.monotonic() < end and not over.wait(GAP):
            connection.sendall(piece)

    return drip


def late(error: type[LapakError], url: str, call: Callable[[SmartSeller], object]) -> float:
    """Return how many seconds after its deadline a call ended."""
    with SmartSeller(KEY, base_url=url, timeout=DEADLINE, retries=0) as api:
        start = time.monotonic()
        with pytest.raises(error):
            call(api)
        return time.monotonic() - start - DEADLINE


@pytest.mark.parametrize("drip", DRIPS)
@pytest.mark.parametrize(("method", "error"), [("GET", DeadlineExceeded), ("POST", MaybeApplied)])
def test_an_answer_that_drips_is_cut_off(serve: Any, drip: str, method: str, error: type[LapakError]) -> None:
    url = serve(dripping(*DRIPS[drip]))

    assert late(error, url, lambda api: api.request(method, "/voucher")) < LONGEST * 2 / 3


def test_an_answer_that_drips_through_a_proxy_is_cut_off(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", serve(dripping(*DRIPS["header lines"])))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)

    spent = late(DeadlineExceeded, "http://toko.example", lambda api: api.request("GET", "/voucher"))

    assert spent < LONGEST * 2 / 3


def test_a_server_that_takes_an_upload_in_sips_is_given_up() -> None:
    clock, given = FakeTime(), []

    class Inner(httpcore.NetworkStream):
        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            given.append((len(buffer), timeout))
            clock.pass_(4)

    timeouts = Timeouts(Deadline(10, clock.clock()))
    stream = streams._Stream(Inner(), timeouts.get("connect"))

    with pytest.raises(httpcore.WriteTimeout):
        stream.write(b"\0" * 100_000, timeouts.get("write"))

    assert given == [(16_384, 10.0), (16_384, 6.0), (16_384, 2.0)]


def test_all_addresses_of_a_host_share_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some of a host's addresses lead nowhere: each would have taken the 10 seconds of one."""
    clock, asked = FakeTime(), []

    def nobody(_: object, host: str, __: int, timeout: float, *___: object) -> None:
        asked.append((host, round(timeout)))
        clock.pass_(timeout)
        raise httpcore.ConnectTimeout("timed out")

    addresses = [f"192.0.2.{number}" for number in range(1, 6)]
    monkeypatch.setattr(streams, "_addresses", lambda *_: addresses)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", nobody)
    with SmartSeller(KEY, base_url="http://toko.example", timeout=25, retries=0) as api:
        api._sender.clock = clock.clock()

        with pytest.raises(DeadlineExceeded):
            api.suppliers.list()

    assert asked == list(zip(addresses, (10, 10, 5), strict=False))


def test_the_next_address_of_a_host_is_tried(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    url = serve(lambda connection, _: connection.sendall(OK + b"Content-Length: 2\r\n\r\n{}"))
    monkeypatch.setattr(streams, "_addresses", lambda *_: ["127.0.0.2", "127.0.0.1"])

    with SmartSeller(KEY, base_url=url, timeout=10) as api:
        assert api.request("GET", "/voucher").parsed == {}


@pytest.mark.parametrize("host", ["toko..example", f"{'a' * 64}.example", "toko.invalid"])
def test_a_host_that_cannot_be_looked_up_is_a_failed_connection(host: str) -> None:
    transport = httpx.HTTPTransport()
    streams.hold(transport)
    pool: Any = transport._pool

    with pytest.raises(httpcore.ConnectError):
        pool._network_backend.connect_tcp(host, 80, timeout=1.0)


def test_a_stream_that_is_given_no_timeout_keeps_the_last_one() -> None:
    """The conversation with a SOCKS proxy has none in httpcore."""
    clock, given = FakeTime(), []

    class Inner(httpcore.NetworkStream):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
            given.append((max_bytes, timeout))
            return b""

    timeouts = Timeouts(Deadline(20, clock.clock()))
    stream = streams._Stream(Inner(), timeouts.get("connect"))

    stream.read(1)
    clock.pass_(15)
    stream.read(2)
    stream.read(3, 7.0)
    stream.read(4, timeouts.get("read"))
    clock.pass_(5)
    with pytest.raises(httpcore.ReadTimeout):
        stream.read(5)

    assert given == [(1, 10.0), (2, 5.0), (3, 7.0), (4, 5.0)]
