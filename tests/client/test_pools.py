"""Connections belong to one process and one event loop: whoever comes along with a client makes new ones."""

import asyncio
import gc
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from lapak import AsyncSmartSeller, SmartSeller
from lapak.client.loop_pools import LoopPools
from tests.client.sockets import Shop, serving, without_proxies
from tests.client.wire import KEY

left_open = pytest.mark.filterwarnings("ignore:unclosed (transport|<socket):ResourceWarning")
"""Nothing can close connections of a loop that is over; Python does when they go."""
BODY = b'{"response": "Success", "data": {"supplier_id": 7, "name": "Gudang"}}'
SUPPLIER = {"name": "Gudang"}


@pytest.fixture
def shop() -> type[Shop]:
    return Shop.answering(BODY)


@pytest.fixture
def url(shop: type[Shop]) -> Iterator[str]:
    with serving(shop) as address:
        yield address


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    without_proxies(monkeypatch)


@left_open
@pytest.mark.parametrize("proxy", ["", "HTTP_PROXY"])
def test_a_client_outlives_the_event_loop_that_it_was_used_in(
    shop: type[Shop], url: str, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    """A kept connection of a loop that is over would send the create and then fail with a RuntimeError."""
    if proxy:
        monkeypatch.setenv(proxy, url)
    api = AsyncSmartSeller(KEY, base_url="http://toko.example" if proxy else url)

    async def create(api: AsyncSmartSeller) -> int:
        return (await api.suppliers.create(SUPPLIER)).data.supplier_id

    made = [asyncio.run(create(api)) for _ in range(4)]

    assert made == [7] * 4
    assert len(shop.asked) == 4
    del api
    gc.collect()  # here, and not in another test


def transports() -> set[httpx.AsyncHTTPTransport]:
    """Return those that something still holds; other tests may have left some."""
    gc.collect()
    return {thing for thing in gc.get_objects() if isinstance(thing, httpx.AsyncHTTPTransport)}


@left_open
def test_connections_of_loops_that_are_over_do_not_add_up(url: str) -> None:
    others = transports()
    api = AsyncSmartSeller(KEY, base_url=url)

    for _ in range(10):
        asyncio.run(api.suppliers.create(SUPPLIER))

    assert len(transports() - others) == 1
    del api
    gc.collect()


@left_open
def test_event_loops_of_several_threads_can_share_a_client(shop: type[Shop], url: str) -> None:
    api = AsyncSmartSeller(KEY, base_url=url)
    start = threading.Barrier(4)
    made: list[int] = []

    async def create(api: AsyncSmartSeller) -> None:
        start.wait(10)
        made.extend([(await api.suppliers.create(SUPPLIER)).data.supplier_id for _ in range(5)])

    threads = [threading.Thread(target=asyncio.run, args=(create(api),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert made == [7] * 20
    assert len({asked.port for asked in shop.asked}) == 4
    del api, threads
    gc.collect()


class Pool(httpx.AsyncBaseTransport):
    """Only says what was done with it."""

    def __init__(self) -> None:
        self.asked = self.closed = 0

    async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
        self.asked += 1
        return httpx.Response(200)

    async def aclose(self) -> None:
        self.closed += 1


def test_a_loop_closes_its_own_connections() -> None:
    pools = [Pool(), Pool()]
    shared = LoopPools(iter(pools).__next__)

    async def use(*, close: bool) -> None:
        for _ in range(2):
            await shared.handle_async_request(httpx.Request("GET", "http://toko.example"))
        if close:
            await shared.aclose()

    asyncio.run(use(close=False))
    asyncio.run(use(close=True))

    assert [(pool.asked, pool.closed) for pool in pools] == [(2, 0), (2, 1)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_process_uses_connections_of_its_own(shop: type[Shop], url: str) -> None:
    """Over one connection the two would get each other's answers."""
    program = f"""
    import os
    from lapak import SmartSeller
    api = SmartSeller("kunci", base_url={url!r})
    api.request("GET", "/sebelum")
    if child := os.fork():
        assert os.waitpid(child, 0)[1] == 0
        api.request("GET", "/induk")
    else:
        with api:
            api.request("GET", "/anak")
            api.request("GET", "/anak")
    """

    subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", textwrap.dedent(program)], check=True, timeout=60
    )

    ports: Any = [asked.port for asked in shop.asked]
    assert [asked.path for asked in shop.asked] == ["/sebelum", "/anak", "/anak", "/induk"]
    assert ports[0] == ports[3] != ports[1] == ports[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_process_that_closes_a_client_leaves_that_of_its_parent_open(
    shop: type[Shop], url: str
) -> None:
    program = f"""
    import os
    from lapak import SmartSeller
    with SmartSeller("kunci", base_url={url!r}) as api:
        api.request("GET", "/sebelum")
        if child := os.fork():
            assert os.waitpid(child, 0)[1] == 0
            api.request("GET", "/induk")
    """

    subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", textwrap.dedent(program)], check=True, timeout=60
    )

    assert len({asked.port for asked in shop.asked}) == 1


def test_a_transport_of_the_caller_is_used_as_it_is() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))

    assert SmartSeller(KEY, transport=transport).http._transport is transport
    assert AsyncSmartSeller(KEY, transport=transport).http._transport is transport
