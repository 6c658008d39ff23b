"""The ways in which a story reaches the emulator, behind one surface: that of the synchronous clients."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import field, frozen

from lapak import AsyncNgorder, AsyncSirclo, AsyncSmartSeller, Ngorder, Sirclo, SmartSeller

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable
    from contextlib import ExitStack

    import httpx

__all__ = ["WAYS", "How", "Opened", "Way"]

T = TypeVar("T")

_CLIENTS: dict[tuple[str, str], Any] = {
    ("smartseller", "sync"): SmartSeller,
    ("smartseller", "async"): AsyncSmartSeller,
    ("ngorder", "sync"): Ngorder,
    ("ngorder", "async"): AsyncNgorder,
    ("sirclo", "sync"): Sirclo,
    ("sirclo", "async"): AsyncSirclo,
}


@frozen
class Way:
    """How calls travel, which twin of the client makes them, and to which of the two like editions."""

    carrier: str
    twin: str
    edition: str

    def __str__(self) -> str:
        return f"{self.carrier}-{self.twin}-{self.edition}"


WAYS = [
    Way("in_process", "sync", "smartseller"),
    Way("in_process", "async", "ngorder"),
    Way("socket", "sync", "ngorder"),
    Way("socket", "async", "smartseller"),
]
"""Every pair of a carrier, a twin and an edition is among them."""


@frozen
class Opened:
    """Clients that are open: making one takes longer than most stories."""

    runner: asyncio.Runner
    stack: ExitStack = field(repr=False)
    clients: dict[tuple[str, ...], Any] = field(factory=dict, repr=False)

    def close_later(self, client: Any) -> None:
        close = client.close
        is_async = inspect.iscoroutinefunction(close)
        self.stack.callback((lambda: self.runner.run(close())) if is_async else close)


@frozen
class How:
    """One of the ways, ready to open clients."""

    way: Way
    url_of: Callable[[str], str]
    transports: dict[str, httpx.MockTransport]
    opened: Opened = field(repr=False)

    def shop(self, key: str) -> SmartSeller:
        """Return a client of SmartSeller or Ngorder; both have the same surface."""
        return cast("SmartSeller", self._open(self.way.edition, key))

    def sirclo(self, key: str, secret: str) -> Sirclo:
        """Return a client of SIRCLO."""
        return cast("Sirclo", self._open("sirclo", key, secret))

    def _open(self, edition: str, *keys: str) -> Any:
        url = self.url_of(edition)
        name = (url, self.way.twin, *keys)
        if name not in self.opened.clients:
            kind = _CLIENTS[edition, self.way.twin]
            client = kind(*keys, base_url=url, transport=self.transports.get(self.way.twin))
            self.opened.close_later(client)
            is_sync = self.way.twin == "sync"
            self.opened.clients[name] = client if is_sync else _Awaited(client, self.opened.runner)
        return self.opened.clients[name]


@frozen
class _Awaited:
    """An asynchronous client, or its operations on a resource, whose calls are waited for."""

    _target: Any
    _runner: asyncio.Runner

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        return self._call(found) if inspect.ismethod(found) else _Awaited(found, self._runner)

    def _call(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            result = method(*arguments, **options)
            if hasattr(result, "__aiter__"):
                result = _all(result)
            return self._runner.run(result)

        return call


async def _all(rows: AsyncIterator[T]) -> list[T]:
    return [row async for row in rows]
