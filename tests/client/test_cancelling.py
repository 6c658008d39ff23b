"""A call that is cancelled leaves nothing behind, wherever it was: no connection, no place in the pool."""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from lapak import AsyncSmartSeller, DeadlineExceeded
from tests.client.wire import KEY

BODY = b'{"response": "Success", "data": {"order_id": 39384704, "po_number": 12200}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
STEPS = 60
"""Turns of the event loop, more than a call takes."""


class Shop:
    """Answers every request at once, or never."""

    def __init__(self, *, silent: bool = False) -> None:
        self.created: Counter[bytes] = Counter()
        self._silent = silent

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:-2])
                self.created[await reader.readexactly(int(lines.get(b"content-length", 0)))] += 1
                if not self._silent:
                    writer.write(ANSWER + BODY)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def run(shop: Shop, use: Callable[[AsyncSmartSeller], Any], **options: Any) -> None:
    async def here() -> None:
        server = await asyncio.start_server(shop.serve, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, AsyncSmartSeller(KEY, base_url=url, **options) as api:
            await use(api)

    asyncio.run(here())


def left(api: AsyncSmartSeller) -> list[object]:
    """List what is in the pool that serves nobody."""
    transport: Any = api.http._transport
    pool = transport.pool._pool
    return [*pool._requests, *(held for held in pool.connections if not held.is_idle())]


def test_a_call_can_be_cancelled_at_every_step() -> None:
    shop = Shop()
    outcomes: Counter[str] = Counter()

    async def use(api: AsyncSmartSeller) -> None:
        for steps in range(STEPS):
            for connected in (False, True):
                if connected:
                    await api.orders.create({"note": f"before {steps}"})
                task = asyncio.ensure_future(api.orders.create({"note": f"{steps} {connected}"}))
                for _ in range(steps):
                    await asyncio.sleep(0)
                task.cancel()
                try:
                    await task
                    outcomes["returned"] += 1
                except asyncio.CancelledError:
                    outcomes["cancelled"] += 1
                assert left(api) == [], f"after {steps} steps"
        assert {entry.state for entry in api._sender.ledger._unsettled} == {"lost"}

    run(shop, use)

    assert min(outcomes["cancelled"], outcomes["returned"]) > STEPS / 10
    assert max(shop.created.values()) == 1


def test_a_time_limit_around_a_call_is_kept() -> None:
    async def use(api: AsyncSmartSeller) -> None:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.05):
                await api.suppliers.list()
        assert not isinstance(caught.value, DeadlineExceeded)
        assert left(api) == []

    run(Shop(silent=True), use)


def test_a_call_whose_time_is_over_leaves_nothing() -> None:
    async def use(api: AsyncSmartSeller) -> None:
        with pytest.raises(DeadlineExceeded):
            await api.suppliers.list()
        assert left(api) == []

    run(Shop(silent=True), use, timeout=0.05)
