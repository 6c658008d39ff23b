"""The httpx clients underneath: with all proxies and transports of httpx, but without a memory."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import httpx

from lapak.client.errors import NotConfigured
from lapak.client.pools import ProcessPool

__all__ = ["AsyncConnections", "Connections", "opened"]


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
