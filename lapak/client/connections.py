# ruff: noqa: SLF001 - httpx and httpcore offer no other way; what is missing in another version is left alone
"""The httpx clients underneath: with all proxies and transports of httpx, but without a memory."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

import httpx

from lapak.client.errors import NotConfigured
from lapak.client.pools import ProcessPool

__all__ = ["AsyncConnections", "Connections", "opened", "tidy"]


class _NoCookies(httpx.Cookies):
    """Keeps nothing: a key says who calls, and a cookie of one call has no business in the next."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them in the answer."""

    def set_cookie_header(self, request: httpx.Request) -> None:
        """Send none."""


class Connections(httpx.Client):
    """A pool of connections."""

    def _init_transport(self, *args: Any, **settings: Any) -> httpx.BaseTransport:
        make = partial(super()._init_transport, *args, **settings)
        return _held(make) if settings.get("transport") is not None else ProcessPool(partial(_held, make))

    def _init_proxy_transport(self, *args: Any, **settings: Any) -> httpx.BaseTransport:
        return ProcessPool(partial(_held, partial(super()._init_proxy_transport, *args, **settings)))

    @property
    def cookies(self) -> httpx.Cookies:
        """None are kept."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Keep none."""


class AsyncConnections(httpx.AsyncClient):
    """A pool of connections for asynchronous callers."""

    def _init_transport(self, *args: Any, **settings: Any) -> httpx.AsyncBaseTransport:
        make = partial(super()._init_transport, *args, **settings)
        return make() if settings.get("transport") is not None else _loop_pools(make)

    def _init_proxy_transport(self, *args: Any, **settings: Any) -> httpx.AsyncBaseTransport:
        return _loop_pools(partial(super()._init_proxy_transport, *args, **settings))

    @property
    def cookies(self) -> httpx.Cookies:
        """None are kept."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Keep none."""


def _held(make: Callable[[], httpx.BaseTransport]) -> httpx.BaseTransport:
    """Make a transport whose connections are held to the deadlines of calls."""
    transport = make()
    if isinstance(transport, httpx.HTTPTransport):
        from lapak.client.streams import hold  # noqa: PLC0415 - transports of tests have no sockets

        hold(transport)
    return transport


def _loop_pools(make: Callable[[], httpx.AsyncBaseTransport]) -> httpx.AsyncBaseTransport:
    from lapak.client.loop_pools import LoopPools  # noqa: PLC0415 - synchronous clients need not load anyio

    return LoopPools(make)


_NO_COOKIES = _NoCookies()
C = TypeVar("C", Connections, AsyncConnections)


def opened(kind: type[C], **settings: Any) -> C:
    """Make a pool; httpx reads the environment, and what it says of a proxy may repeat its password."""
    try:
        return kind(follow_redirects=False, **settings)
    except (ValueError, httpx.InvalidURL, ImportError, OSError) as error:
        kind_of_error = type(error).__name__
    raise NotConfigured(  # here, where no other error and none of its frames hang on to it
        f"no connections can be made ({kind_of_error}): look at HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY "
        "and SSL_CERT_FILE, SSL_CERT_DIR; a SOCKS proxy needs httpx[socks]"
    )


async def tidy(http: httpx.AsyncClient, request: httpx.Request) -> None:
    """Take out of the pools what a request has left there that was broken off.

    httpcore shields its own tidying up from the cancellations of anyio, but not from those of asyncio, and
    keeps a connection that was made for a request and never used by it. With a hundred of them it is full.
    """
    from anyio import CancelScope  # noqa: PLC0415 - httpx has loaded it by then

    from lapak.client.loop_pools import LoopPools  # noqa: PLC0415

    with CancelScope(shield=True), suppress(AttributeError):
        for transport in (http._transport, *http._mounts.values()):
            used = transport.pool if isinstance(transport, LoopPools) else transport
            if isinstance(used, httpx.AsyncHTTPTransport):
                for connection in _left_over(used._pool, request):
                    await connection.aclose()


def _left_over(pool: Any, request: httpx.Request) -> list[Any]:
    """Take out the request and connections that serve none, and give their places to requests that wait."""
    others = [it for it in pool._requests if it.request.extensions is not request.extensions]
    serving = [it.connection for it in others]
    used = [it for it in pool._connections if it in serving or it.is_idle()]
    if len(others) == len(pool._requests) and len(used) == len(pool._connections):
        return []  # as a rule httpcore has done it all
    left = [it for it in pool._connections if it not in used and not it.is_closed()]
    pool._requests[:], pool._connections[:] = others, used
    return left + list(pool._assign_requests_to_connections())
