"""What the generated clients of all editions have in common."""

import math
import os
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from lapak import __version__
from lapak.client.errors import NotConfigured
from lapak.client.sender import AsyncSender, Sender

__all__ = ["AsyncClient", "Credential", "Settings", "SyncClient"]

USER_AGENT = f"lapak/{__version__}"


@dataclass(frozen=True, slots=True)
class Credential:
    """A key that goes into a header."""

    argument: str
    variable: str
    """Environment variable that gives it when the argument is left out."""
    header: str
    prefix: str = ""

    def value(self, given: str | None) -> str:
        """Return the key; refuse one that no header can carry, without repeating it."""
        key = (os.environ.get(self.variable, "") if given is None else given).strip()
        if not key:
            raise NotConfigured(f"no {self.argument}: pass {self.argument}= or set {self.variable}")
        if not (key.isascii() and key.isprintable()):
            raise NotConfigured(f"{self.argument} has characters that no header can carry")
        return key


@dataclass(frozen=True, slots=True)
class Settings:
    """What an edition says about itself."""

    base_url: str
    """The live server."""
    url_variable: str
    """Environment variable that gives another one."""
    credentials: tuple[Credential, ...]

    def url(self, given: str | None) -> httpx.URL:
        """Return the base URL: the argument, the environment's, or the live one."""
        text = given or os.environ.get(self.url_variable) or self.base_url
        try:
            url = httpx.URL(text)
        except (httpx.InvalidURL, TypeError):
            raise NotConfigured("base_url is no URL") from None
        if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
            raise NotConfigured("base_url must be http(s)://host[:port][/path], without user or query")
        return url


class _Auth(httpx.Auth):
    """Adds the keys to requests. They are kept here and nowhere else."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers.update(self._headers)
        yield request


class _Options:
    """Checked constructor arguments, in the form that httpx and the senders take."""

    def __init__(
        self,
        settings: Settings,
        keys: Sequence[str | None],
        *,
        base_url: str | None,
        timeout: float,
        retries: int,
        language: str | None,
    ) -> None:
        if not timeout > 0 or math.isnan(timeout):
            raise NotConfigured("timeout must be more than 0 seconds")
        if retries < 0:
            raise NotConfigured("retries must be 0 or more")
        values = [made.value(key) for made, key in zip(settings.credentials, keys, strict=True)]
        carried = zip(settings.credentials, values, strict=True)
        self.base_url = settings.url(base_url)
        self.auth = _Auth({made.header: made.prefix + value for made, value in carried})
        self.headers = {"User-Agent": USER_AGENT, "Accept": "application/json, */*;q=0.5"}
        if language:
            self.headers["Accept-Language"] = language
        self.secrets = values


class SyncClient:
    """Base of the synchronous clients."""

    def __init__(
        self,
        settings: Settings,
        keys: Sequence[str | None],
        *,
        base_url: str | None,
        timeout: float,
        retries: int,
        language: str | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        """Check the settings and open a connection pool; nothing is sent."""
        options = _Options(
            settings, keys, base_url=base_url, timeout=timeout, retries=retries, language=language
        )
        self.base_url = str(options.base_url)
        """Where calls go."""
        http = httpx.Client(
            base_url=options.base_url,
            auth=options.auth,
            headers=options.headers,
            transport=transport,
            follow_redirects=False,
        )
        self._sender = Sender(http, timeout=timeout, retries=retries, secrets=options.secrets)

    def __repr__(self) -> str:
        """Show where calls go, not the key."""
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self._sender.http.close()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()


class AsyncClient:
    """Base of the asynchronous clients."""

    def __init__(
        self,
        settings: Settings,
        keys: Sequence[str | None],
        *,
        base_url: str | None,
        timeout: float,
        retries: int,
        language: str | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        """Check the settings and open a connection pool; nothing is sent."""
        options = _Options(
            settings, keys, base_url=base_url, timeout=timeout, retries=retries, language=language
        )
        self.base_url = str(options.base_url)
        """Where calls go."""
        http = httpx.AsyncClient(
            base_url=options.base_url,
            auth=options.auth,
            headers=options.headers,
            transport=transport,
            follow_redirects=False,
        )
        self._sender = AsyncSender(http, timeout=timeout, retries=retries, secrets=options.secrets)

    def __repr__(self) -> str:
        """Show where calls go, not the key."""
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    async def close(self) -> None:
        """Close the connections."""
        await self._sender.http.aclose()

    async def __aenter__(self) -> Self:
        """Return the client."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.close()
