"""Requests of this library, told apart wherever they are shown. What may be shown is worked out only then."""

import logging
from typing import Any

import httpx

__all__ = ["LOG", "CalledRequest", "CalledURL", "url_of", "watch_httpx"]

LOG = logging.getLogger("lapak")


def url_of(text: Any) -> httpx.URL | None:
    """Parse a URL; None when it is none. The error of httpx would hold the whole text in its frames."""
    try:
        return httpx.URL(text)
    except (httpx.InvalidURL, TypeError):
        return None


class CalledURL(httpx.URL):
    """The URL of a call of ours: the same in every way, but told apart when httpx logs it."""

    def __repr__(self) -> str:
        """Show what may be seen."""
        return f"URL({_shown(self)!r})"


class CalledHeaders(httpx.Headers):
    """The headers of a call of ours: httpx hides Authorization in a repr, and no other key."""

    def __repr__(self) -> str:
        """Show what may be seen."""
        from lapak.client.sent import safe_headers  # noqa: PLC0415 - most calls are shown nowhere

        return f"Headers({safe_headers(self)!r})"


class CalledRequest(httpx.Request):
    """A request of ours, whose repr in tracebacks shows nothing personal."""

    def __init__(self, method: str, url: str, **parts: Any) -> None:
        """Mark the URL and the headers."""
        super().__init__(method, url, **parts)
        self.url = CalledURL(self.url)
        self.headers.__class__ = CalledHeaders  # a copy would take as long as the rest

    def __repr__(self) -> str:
        """Show what may be seen."""
        return f"<Request({self.method!r}, {_shown(self.url)!r})>"


class _CalledURLs(logging.Filter):
    """Takes personal values out of the URLs of this library."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite a record that has one; none is dropped."""
        if isinstance(record.args, tuple) and any(isinstance(item, CalledURL) for item in record.args):
            record.args = tuple(_shown(item) if isinstance(item, CalledURL) else item for item in record.args)
        return True


_CALLED_URLS = _CalledURLs()


def watch_httpx() -> None:
    """Filter what httpx logs of calls of this library, once."""
    logger = logging.getLogger("httpx")
    if _CALLED_URLS not in logger.filters:
        logger.addFilter(_CALLED_URLS)


def _shown(url: httpx.URL) -> str:
    from lapak.client.sent import safe_url  # noqa: PLC0415 - most calls are shown nowhere

    return safe_url(url)
