# ruff: noqa: SLF001 - httpx and httpcore offer no other way; what is missing in another version is left alone
"""The httpx clients underneath: with all proxies and transports of httpx, but without a memory."""

from contextlib import suppress
from typing import Any

import httpx

__all__ = ["AsyncConnections", "Connections", "tidy"]


class _NoCookies(httpx.Cookies):
    """Keeps nothing: a key says who calls, and a cookie of one call has no business in the next."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them in the answer."""

    def set_cookie_header(self, request: httpx.Request) -> None:
        """Send none."""


class Connections(httpx.Client):
    """A pool of connections."""

    def __init__(self, **settings: Any) -> None:
        """Hold its connections, and those to proxies of the environment, to the deadlines of calls."""
        super().__init__(**settings)
        for transport in (self._transport, *self._mounts.values()):
            if isinstance(transport, httpx.HTTPTransport):
                from lapak.client.streams import hold  # noqa: PLC0415 - transports of tests have no sockets

                hold(transport)

    @property
    def cookies(self) -> httpx.Cookies:
        """None are kept."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Keep none."""


class AsyncConnections(httpx.AsyncClient):
    """A pool of connections for asynchronous callers."""

    @property
    def cookies(self) -> httpx.Cookies:
        """None are kept."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Keep none."""


_NO_COOKIES = _NoCookies()


async def tidy(http: httpx.AsyncClient, request: httpx.Request) -> None:
    """Take out of the pools what a request has left there that was broken off.

    httpcore shields its own tidying up from the cancellations of anyio, but not from those of asyncio, and
    keeps a connection that was made for a request and never used by it. With a hundred of them it is full.
    """
    from anyio import CancelScope  # noqa: PLC0415 - httpx has loaded it by then

    with CancelScope(shield=True), suppress(AttributeError):
        for transport in (http._transport, *http._mounts.values()):
            if isinstance(transport, httpx.AsyncHTTPTransport):
                for connection in _left_over(transport._pool, request):
                    await connection.aclose()


def _left_over(pool: Any, request: httpx.Request) -> list[Any]:
    """Take out the request and connections that serve none, and give their places to requests that wait."""
    pool._requests[:] = [it for it in pool._requests if it.request.extensions is not request.extensions]
    serving = [it.connection for it in pool._requests]
    idle = [it for it in pool._connections if it in serving or it.is_idle() or it.is_closed()]
    left = [it for it in pool._connections if it not in idle]
    pool._connections[:] = idle
    return left + list(pool._assign_requests_to_connections())
