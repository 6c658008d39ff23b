"""What the generated clients of all editions have in common."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

import httpx

from lapak import __version__
from lapak.client.connections import AsyncConnections, Connections, opened
from lapak.client.errors import NotConfigured
from lapak.client.operation import Response
from lapak.client.options import Options, WireSpelling
from lapak.client.requests import Target
from lapak.client.sender import AsyncSender, Sender
from lapak.client.settings import Settings
from lapak.client.undocumented import Effect, undocumented
from lapak.client.unset import UNSET, Unset

if TYPE_CHECKING:
    from lapak.client.hooks import Hooks
    from lapak.client.rate_limit import RateLimit

__all__ = ["AsyncClient", "SyncClient"]

HEADERS = {"User-Agent": f"lapak/{__version__}", "Accept": "application/json, */*;q=0.5"}
S = TypeVar("S", Sender, AsyncSender)


class _Client(Generic[S]):
    """What synchronous and asynchronous clients have in common."""

    _sender: S
    _settings: Settings
    _is_copy = False
    """Whether the connections belong to another client, which closes them."""

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self._sender.target.base_url

    def with_options(
        self,
        *,
        timeout: float | Unset = UNSET,
        retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset | None = UNSET,
        language: str | Unset | None = UNSET,
        wire_spelling: WireSpelling | Unset = UNSET,
        rate_limit: "RateLimit | Unset | None" = UNSET,
        hooks: "Hooks | Unset | None" = UNSET,
        strict: bool | Unset = UNSET,
    ) -> Self:
        """Return a client with other settings that shares the connections and the key.

        Settings that are left out stay as they are here; the budget of requests is the same one. Closing the
        copy does nothing; closing the client that it was made from closes the connections of both.

        Args:
            timeout: Seconds that a call may take, with all its tries and waits.
            retries: Tries after the first one, where trying again can do no harm.
            headers: Headers that join those that are there; None takes all of them away.
            language: Language of the server's messages; None leaves it to the server.
            wire_spelling: How to send names whose spelling is uncertain: both, curated or documented.
            rate_limit: Another budget of requests; None for no limit.
            hooks: Other functions to tell; None for none.
            strict: Whether answers that are not as documented are errors.
        """
        given: dict[str, Any] = {
            "timeout": timeout,
            "retries": retries,
            "headers": headers,
            "language": language,
            "wire_spelling": wire_spelling,
            "rate_limit": rate_limit,
            "hooks": hooks,
            "strict": strict,
        }
        if language and not self._settings.languages:
            raise NotConfigured(f"{type(self).__name__} has no languages to choose from")
        made = object.__new__(type(self))
        # Resources are made anew: those that are there hold the sender with the old settings.
        vars(made).update(
            (name, value)
            for name, value in vars(self).items()
            if not isinstance(getattr(type(self), name, None), cached_property)
        )
        try:
            made._sender = self._sender.with_options(self._sender.options.changed(given))
        except NotConfigured as error:
            raise error.with_traceback(None) from None
        finally:
            given.clear()  # a traceback with locals shows none of them
            del headers
        made._is_copy = True
        return made

    def __repr__(self) -> str:
        """Show where calls go, not the key."""
        where = self.base_url if hasattr(self, "_sender") else "not made"
        return f"{type(self).__name__}(base_url={where!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse: a pickle would hold the key, and connections work in one process only."""
        raise TypeError(f"{type(self).__name__} cannot be pickled or copied: make one, or use with_options()")


class SyncClient(_Client[Sender]):
    """Base of the synchronous clients."""

    def __init__(
        self,
        settings: Settings,
        keys: Sequence[str | None],
        options: Options,
        *,
        base_url: str | None,
        transport: httpx.BaseTransport | None,
    ) -> None:
        """Check the settings and open a connection pool; nothing is sent."""
        target = Target(settings.url(base_url), settings.credentials, settings.values(keys))
        self._settings = settings
        http = opened(Connections, headers=HEADERS, transport=transport)
        self._sender = Sender(http, target, options)

    @property
    def http(self) -> httpx.Client:
        """The httpx client underneath, to instrument it; what is sent with it directly carries no key."""
        return self._sender.http

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        effect: Effect | Sequence[Effect] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Call an address that the specification does not have, with everything that a documented call has.

        `parsed` of the answer is the decoded JSON body, the text of another text, or else the bytes.

        Args:
            method: GET, POST and so on.
            path: Address below `base_url`; a whole URL only when it leads there too.
            params: The query: lists repeat a name, None is left out.
            json: The body, anything that has a JSON form.
            effect: What the call does: read, write, irreversible, messages (a customer), moves-money. It
                decides what is tried again; left out, GET reads and the others write.
            timeout: Seconds that the call may take with all its tries, in place of the client's.
            retries: Tries after the first one, in place of the client's.
            headers: Headers beside those of the client, for this call only.
        """
        try:
            return self._sender.send(
                **undocumented(self.base_url, method, path, effect, params),
                body=json,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        except NotConfigured as error:
            raise error.with_traceback(None) from None
        finally:
            del path, params, json, headers  # a traceback with locals shows none of them

    def close(self) -> None:
        """Close the connections, unless they belong to the client that this one is a copy of."""
        if not self._is_copy:
            self._sender.http.close()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        self.close()


class AsyncClient(_Client[AsyncSender]):
    """Base of the asynchronous clients."""

    def __init__(
        self,
        settings: Settings,
        keys: Sequence[str | None],
        options: Options,
        *,
        base_url: str | None,
        transport: httpx.AsyncBaseTransport | None,
    ) -> None:
        """Check the settings and open a connection pool; nothing is sent."""
        target = Target(settings.url(base_url), settings.credentials, settings.values(keys))
        self._settings = settings
        http = opened(AsyncConnections, headers=HEADERS, transport=transport)
        self._sender = AsyncSender(http, target, options)

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client underneath, to instrument it; what is sent with it directly carries no key."""
        return self._sender.http

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = None,
        effect: Effect | Sequence[Effect] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - a deadline over all tries, the same as the other client has
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Do the same as `SyncClient.request`."""
        try:
            return await self._sender.send(
                **undocumented(self.base_url, method, path, effect, params),
                body=json,
                timeout=timeout,
                retries=retries,
                headers=headers,
            )
        except NotConfigured as error:
            raise error.with_traceback(None) from None
        finally:
            del path, params, json, headers  # a traceback with locals shows none of them

    async def close(self) -> None:
        """Close the connections, unless they belong to the client that this one is a copy of."""
        if not self._is_copy:
            await self._sender.http.aclose()

    async def __aenter__(self) -> Self:
        """Return the client."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connections."""
        await self.close()
