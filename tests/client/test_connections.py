"""What httpx offers underneath works unhindered: kept connections, proxies of the environment, transports."""

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import lapak
from lapak import AsyncSmartSeller, DeadlineExceeded, MaybeApplied, SmartSeller
from tests.client.sockets import Shop, serving, without_proxies
from tests.client.wire import KEY

BODY = b'{"data": []}'


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


def test_calls_of_a_client_and_its_copies_share_one_connection(shop: type[Shop], url: str) -> None:
    with SmartSeller(KEY, base_url=url) as api:
        api.suppliers.list()
        api.with_options(retries=0).customers.list()
        api.request("GET", "/voucher")

    assert [asked.path for asked in shop.asked] == ["/supplier", "/customer", "/voucher"]
    assert len({asked.port for asked in shop.asked}) == 1


def test_calls_of_an_asynchronous_client_share_one_connection(shop: type[Shop], url: str) -> None:
    async def run() -> None:
        async with AsyncSmartSeller(KEY, base_url=url) as api:
            await api.suppliers.list()
            await api.with_options(retries=0).suppliers.list()

    asyncio.run(run())

    assert len(shop.asked) == 2
    assert len({asked.port for asked in shop.asked}) == 1


def test_two_shops_share_no_connection(shop: type[Shop], url: str) -> None:
    with SmartSeller("kunci-satu", base_url=url) as one, SmartSeller("kunci-dua", base_url=url) as other:
        one.suppliers.list()
        other.suppliers.list()
        one.suppliers.list()

    ports = [asked.port for asked in shop.asked]
    assert ports[0] == ports[2] != ports[1]
    assert [asked.key for asked in shop.asked] == [
        "Bearer kunci-satu",
        "Bearer kunci-dua",
        "Bearer kunci-satu",
    ]


def test_a_proxy_of_the_environment_is_used(
    shop: type[Shop], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", url)

    with SmartSeller(KEY, base_url="http://toko.example/api") as api:
        api.suppliers.list()

    assert [asked.path for asked in shop.asked] == ["http://toko.example/api/supplier"]


def test_a_key_in_a_netrc_file_is_left_alone(
    shop: type[Shop], url: str, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1\nlogin orang\npassword lain\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))

    with SmartSeller(KEY, base_url=url) as api:
        api.suppliers.list()

    assert [asked.key for asked in shop.asked] == [f"Bearer {KEY}"]


class Counting(httpx.BaseTransport):
    """A transport of a user, around another one."""

    def __init__(self) -> None:
        self.inner = httpx.HTTPTransport()
        self.urls: list[bytes] = []
        self.closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(request.url.raw_path)
        return self.inner.handle_request(request)

    def close(self) -> None:
        self.closed = True
        self.inner.close()


def test_a_transport_can_be_put_around_that_of_httpx(shop: type[Shop], url: str) -> None:
    transport = Counting()

    with SmartSeller(KEY, base_url=url, transport=transport) as api:
        api.customers.list(keyword="Sari & Budi", per_page=10)

    assert transport.urls == [b"/customer?keyword=Sari+%26+Budi&per_page=10"]
    assert [asked.path for asked in shop.asked] == [transport.urls[0].decode()]
    assert transport.closed


class Hanging(httpx.AsyncBaseTransport):
    """Never answers, whatever timeouts it is given."""

    async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.parametrize(("method", "kind"), [("GET", DeadlineExceeded), ("POST", MaybeApplied)])
def test_asynchronous_calls_end_even_when_a_transport_minds_no_timeout(
    method: str, kind: type[lapak.LapakError]
) -> None:
    async def run() -> None:
        async with AsyncSmartSeller(KEY, transport=Hanging(), timeout=0.05) as api:
            await api.request(method, "/voucher")

    with pytest.raises(kind, match=r"the answer was still coming after 0\.05 s"):
        asyncio.run(run())


def test_cancelling_a_task_is_not_held_back() -> None:
    async def run() -> None:
        async with AsyncSmartSeller(KEY, transport=Hanging()) as api:
            task = asyncio.create_task(api.suppliers.list())
            await asyncio.sleep(0)
            task.cancel()
            await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(run())
