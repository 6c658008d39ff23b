"""Single list calls through httpx.MockTransport, by httpx with json and by our client."""

import asyncio
import gc
import json
from collections.abc import Awaitable, Callable, Sequence
from time import process_time

import httpx

from lapak import AsyncSmartSeller, SmartSeller

__all__ = ["CALLERS", "SIZES", "seconds_per_call"]

SIZES = (1, 10, 100)
_ROUNDS = 7
_ROUND_SECONDS = 0.06
_KEY = "demo-toko-a"
_URL = "http://127.0.0.1/api/open"
_QUERY: dict[str, str | int] = {"per_page": 10, "start_date": "2026-11-01"}
_HEADERS = {"Authorization": f"Bearer {_KEY}", "Accept": "application/json"}

Contestant = Callable[[int], float]
"""Makes so many calls and returns the CPU seconds they took."""


def seconds_per_call(contestants: Sequence[Contestant]) -> list[float]:
    """Let contestants take turns, and return the best round of each."""
    calls = [_calls_per_round(run) for run in contestants]
    best = [float("inf") for _ in contestants]
    for _ in range(_ROUNDS):
        for place, run in enumerate(contestants):
            gc.collect()
            best[place] = min(best[place], run(calls[place]) / calls[place])
    return best


def _calls_per_round(run: Contestant) -> int:
    run(5)
    return max(5, round(_ROUND_SECONDS * 20 / max(run(20), 1e-6)))


def _transport(body: bytes) -> httpx.MockTransport:
    headers = {"Content-Type": "application/json"}
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=body))


def _sync(body: bytes) -> list[Contestant]:
    http = httpx.Client(base_url=_URL, headers=_HEADERS, transport=_transport(body))
    api = SmartSeller(_KEY, base_url=_URL, transport=_transport(body))

    def raw() -> object:
        return json.loads(http.get("/order", params=_QUERY).content)

    def ours() -> object:
        return api.orders.list(per_page=10, start_date="2026-11-01")

    return [lambda calls: _timed(raw, calls), lambda calls: _timed(ours, calls)]


def _async(body: bytes) -> list[Contestant]:
    http = httpx.AsyncClient(base_url=_URL, headers=_HEADERS, transport=_transport(body))
    api = AsyncSmartSeller(_KEY, base_url=_URL, transport=_transport(body))

    async def raw() -> object:
        return json.loads((await http.get("/order", params=_QUERY)).content)

    async def ours() -> object:
        return await api.orders.list(per_page=10, start_date="2026-11-01")

    return [
        lambda calls: asyncio.run(_timed_async(raw, calls)),
        lambda calls: asyncio.run(_timed_async(ours, calls)),
    ]


def _timed(call: Callable[[], object], calls: int) -> float:
    start = process_time()
    for _ in range(calls):
        call()
    return process_time() - start


async def _timed_async(call: Callable[[], Awaitable[object]], calls: int) -> float:
    start = process_time()
    for _ in range(calls):
        await call()
    return process_time() - start


CALLERS: dict[str, Callable[[bytes], list[Contestant]]] = {"sync": _sync, "async": _async}
