"""Pools of connections for asynchronous callers: every event loop has its own.

A connection of a loop that is over still sends what it is given, and fails only then: nobody would learn that
it was sent. Locks and sockets of one loop do not work in another one either.
"""

import threading
from collections.abc import Callable

import httpx
from anyio.lowlevel import RunVar

__all__ = ["LoopPools"]


class _Mark:
    """Stands for an event loop."""


_MARK: RunVar[_Mark] = RunVar("lapak")


class _Here(threading.local):
    """What the current thread uses: it has one running loop at a time."""

    loop: _Mark | None = None
    pool: httpx.AsyncBaseTransport | None = None


class LoopPools(httpx.AsyncBaseTransport):
    """A pool for every event loop that calls come from."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        """Make the pool of the first loop: settings that make no sense show now."""
        self._make = make
        self._here = _Here()
        self._here.pool = make()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send over connections of the running loop."""
        here, loop = self._here, _running()
        pool = here.pool
        if pool is None or here.loop not in {None, loop}:
            # The one of the loop before goes; to close it would take that loop.
            pool = here.pool = self._make()
        here.loop = loop
        return await pool.handle_async_request(request)

    @property
    def pool(self) -> httpx.AsyncBaseTransport | None:
        """The pool of the loop that runs in this thread."""
        return self._here.pool

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of others end with their loops."""
        pool, self._here.pool = self._here.pool, None
        if pool is not None and self._here.loop is _running():
            await pool.aclose()


def _running() -> _Mark:
    mark = _MARK.get(None)
    if mark is None:
        mark = _Mark()
        _MARK.set(mark)
    return mark
