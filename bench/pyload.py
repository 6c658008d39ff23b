"""A load generator for machines without wrk: `python -m bench.pyload SECONDS CONNECTIONS < target.json`.

One process with asyncio, nothing between it and the sockets. It is slower than wrk and shares the cores with
the server, so its figures are to be compared with each other only.
"""

import asyncio
import json
import sys
import time
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from attrs import asdict

from bench.figures import Load

__all__ = ["content_length", "percentile", "request_bytes"]

_END = b"\r\n\r\n"
_SUCCESS = range(200, 300)


class _Caller(asyncio.Protocol):
    """Sends a request, waits for the answer, sends it again."""

    def __init__(self, request: bytes, deadline: float, times: list[float], statuses: list[int]) -> None:
        self._request, self._deadline = request, deadline
        self._times, self._statuses = times, statuses
        self._buffer = b""
        self.over = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(_END)
        if not found or len(rest) < content_length(head):
            return
        self._times.append(time.perf_counter() - self._sent)
        self._statuses.append(int(head[9:12]))
        self._buffer = b""
        if self._sent < self._deadline:
            self._send()
        else:
            self._transport.close()

    def connection_lost(self, _: Exception | None) -> None:
        self.over.set_result(None)

    def _send(self) -> None:
        self._sent = time.perf_counter()
        if isinstance(self._transport, asyncio.WriteTransport):
            self._transport.write(self._request)


def content_length(head: bytes) -> int:
    """Read how long the body of an answer is."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def request_bytes(target: Mapping[str, object]) -> bytes:
    """Write a request the way it goes over the wire."""
    url, body, headers = urlsplit(str(target["url"])), str(target["body"]).encode(), target["headers"]
    address = f"{url.path}?{url.query}" if url.query else url.path
    lines = [f"{target['method']} {address} HTTP/1.1", f"Host: {url.netloc}"]
    lines += [f"{name}: {value}" for name, value in headers.items()] if isinstance(headers, dict) else []
    lines += [f"Content-Length: {len(body)}"] if body else []
    return "\r\n".join(lines).encode() + _END + body


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that so many percent of the values do not exceed; 0 without values."""
    ordered = sorted(values)
    return ordered[max(0, -int(-len(ordered) * percent // 100) - 1)] if ordered else 0.0


async def _run(target: Mapping[str, object], seconds: int, connections: int) -> Load:
    url, loop = urlsplit(str(target["url"])), asyncio.get_running_loop()
    times: list[float] = []
    statuses: list[int] = []
    start = time.perf_counter()
    made = [
        await loop.create_connection(
            lambda: _Caller(request_bytes(target), start + seconds, times, statuses),
            url.hostname or "",
            url.port or 80,
        )
        for _ in range(connections)
    ]
    await asyncio.gather(*(caller.over for _, caller in made))
    failed = sum(status not in _SUCCESS for status in statuses)
    elapsed = time.perf_counter() - start
    return Load(len(times), elapsed, failed, percentile(times, 50), percentile(times, 99))


if __name__ == "__main__":
    made = _run(json.load(sys.stdin), int(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.write(json.dumps(asdict(asyncio.run(made))))
