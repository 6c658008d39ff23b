"""The httpx clients underneath: with all proxies and transports of httpx, but without a memory."""

from typing import Any, TypeVar

import httpx

from lapak.client.errors import NotConfigured

__all__ = ["AsyncConnections", "Connections", "opened"]


class _NoCookies(httpx.Cookies):
    """Keeps nothing: a key says who calls, and a cookie of one call has no business in the next."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them in the answer."""

    def set_cookie_header(self, request: httpx.Request) -> None:
        """Send none."""


class Connections(httpx.Client):
    """A pool of connections."""

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
