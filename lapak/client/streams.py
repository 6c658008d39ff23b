# ruff: noqa: SLF001 - httpx passes no backend on to httpcore; where there is none to replace, nothing is
"""Sockets of synchronous clients, held to the deadline of the call that they serve.

httpcore reads a timeout once for all header lines, and once for all chunks of a body. A server that sends
them byte by byte would never exceed it. Here each read, write and attempt to connect gets what is left then.
"""

import socket
from collections.abc import Iterable
from ssl import SSLContext
from typing import Any

import httpcore
import httpx

from lapak.client.clock import Left

__all__ = ["hold"]

SLICE = 16_384
"""Bytes that are written at once; each time it is looked how much time is left."""
_IN_DIGITS = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV


class _Stream(httpcore.NetworkStream):
    """A connection."""

    def __init__(self, inner: httpcore.NetworkStream, timeout: float | None) -> None:
        """Begin with the timeout of connecting: talking to a SOCKS proxy has none of its own."""
        self._inner = inner
        self._last = timeout

    def _left(self, timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
        if timeout is not None:
            self._last = timeout
        return _left(self._last, late)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), SLICE):
            self._inner.write(buffer[start : start + SLICE], self._left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        seconds = self._left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, seconds), timeout)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    """Makes connections."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Try the addresses of a host in turn, as long as the call has time."""
        options = list(socket_options or ())
        failure: Exception = httpcore.ConnectError(f"no address is known for {host}")
        for address in _addresses(host, port):
            seconds = _left(timeout, httpcore.ConnectTimeout)
            try:
                made = super().connect_tcp(address, port, seconds, local_address, options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _Stream(made, timeout)
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(super().connect_unix_socket(path, timeout, socket_options), timeout)


def hold(transport: httpx.HTTPTransport) -> None:
    """Hold the connections that a transport will make to the deadlines of their calls."""
    pool = transport._pool
    if type(getattr(pool, "_network_backend", None)) is httpcore.SyncBackend:
        pool._network_backend = _Backend()


def _left(timeout: float | None, late: type[httpcore.TimeoutException]) -> float | None:
    """Return what is left now of a timeout that was read earlier."""
    if not isinstance(timeout, Left):
        return timeout
    seconds = timeout.now
    if seconds <= 0:
        raise late("timed out")
    return seconds


def _addresses(host: str, port: int) -> list[str]:
    """Look up a host."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [socket.getnameinfo(at, _IN_DIGITS)[0] for *_, at in found]
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(str(error)) from error
