"""Both kinds of clients behind one face, so that the same tests serve both."""

import asyncio
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Protocol, Self

from lapak import AsyncSmartSeller, SmartSeller
from lapak.client.clock import Clock
from tests.client.faults.proxy import Proxy
from tests.client.test_documented import bundle, example
from tests.client.wire import KEY

__all__ = ["CALLERS", "AsyncCaller", "Caller", "SyncCaller"]

_ORDER = example(bundle("smartseller")["paths"]["/order"]["post"]["requestBody"]["content"])


class Caller(Protocol):
    """Calls the shop behind a proxy. A wait between two tries takes no time, and mends the proxy."""

    def __enter__(self) -> Self:
        """Open connections."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close them."""

    def create(self, note: str, **options: Any) -> Any:
        """Create an order; return what comes back, or what is raised."""

    def read(self, **options: Any) -> Any:
        """List orders, the same way."""


class SyncCaller:
    """Calls and waits."""

    def __init__(self, proxy: Proxy) -> None:
        self._api = SmartSeller(KEY, base_url=proxy.url)
        self._api._sender.clock = Clock(sleep=lambda _: proxy.mend(), jitter=lambda: 0.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._api.close()

    def create(self, note: str, **options: Any) -> Any:
        try:
            return self._api.orders.create({**_ORDER, "note": note}, **options)
        except Exception as error:  # noqa: BLE001 - which of them is raised is the question
            return error

    def read(self, **options: Any) -> Any:
        try:
            return self._api.orders.list(**options)
        except Exception as error:  # noqa: BLE001 - as above
            return error


class AsyncCaller:
    """Calls from an event loop."""

    def __init__(self, proxy: Proxy) -> None:
        async def pause(_: float) -> None:
            proxy.mend()

        self._api = AsyncSmartSeller(KEY, base_url=proxy.url)
        self._api._sender.clock = Clock(pause=pause, jitter=lambda: 0.0)
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self._api.close())
        self._runner.close()

    def create(self, note: str, **options: Any) -> Any:
        return self._run(self._api.orders.create({**_ORDER, "note": note}, **options))

    def read(self, **options: Any) -> Any:
        return self._run(self._api.orders.list(**options))

    def _run(self, call: Coroutine[Any, Any, Any]) -> Any:
        try:
            return self._runner.run(call)
        except Exception as error:  # noqa: BLE001 - as above
            return error


CALLERS: dict[str, type[SyncCaller] | type[AsyncCaller]] = {"sync": SyncCaller, "async": AsyncCaller}
