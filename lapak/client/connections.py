"""The httpx clients underneath: with all proxies and transports of httpx, but without a memory."""

from typing import Any

import httpx

__all__ = ["AsyncConnections", "Connections"]


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
