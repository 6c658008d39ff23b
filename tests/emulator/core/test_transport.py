"""The emulator in process, behind httpx."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING
from urllib.parse import unquote

import httpx
import pytest

from lapak.emulator.transport import async_transport, sync_transport
from tests.emulator.core.conftest import BASE
from tests.emulator.core.widgets import KEY_A

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lapak.emulator.app import Emulator

URL = f"http://toko.test{BASE}"
HEADERS = {"Authorization": f"Bearer {KEY_A}"}


@pytest.fixture
def client(emulator: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(transport=sync_transport(emulator), base_url=URL, headers=HEADERS) as made:
        yield made


def async_get(emulator: Emulator, path: str, *, times: int = 1, timeout: float = 5.0) -> list[httpx.Response]:
    async def run() -> list[httpx.Response]:
        transport = async_transport(emulator)
        async with httpx.AsyncClient(
            transport=transport, base_url=URL, headers=HEADERS, timeout=timeout
        ) as client:
            return await asyncio.gather(*(client.get(path) for _ in range(times)))

    return asyncio.run(run())


def test_a_sync_client_is_answered(client: httpx.Client) -> None:
    assert client.post("/widget", json={"name": "Meja", "price": 5}).json() == {
        "response": "Success",
        "data": {"id": 1},
    }

    response = client.get("/widget/1")

    assert response.json() == {"data": {"name": "Meja", "price": 5}}
    assert response.headers["x-lapak-operation"] == "widgets_get"
    assert response.headers["content-length"] == str(len(response.content))


def test_an_async_client_is_answered(emulator: Emulator) -> None:
    (response,) = async_get(emulator, "/widget?keyword=caf%C3%A9&per_page=3")

    assert response.json()["query"] == {"keyword": "café", "per_page": 3}
    assert response.json()["url"] == f"{URL}/widget"


@pytest.mark.parametrize("encoded", ["a%2Fb", "%C3%A9", "a%20b", "%252F"])
def test_paths_keep_their_encoding(client: httpx.Client, encoded: str) -> None:
    assert client.get(f"/widget/{encoded}/label").json()["path"] == {"name": unquote(encoded)}


def test_repeated_headers_and_parameters_arrive(client: httpx.Client) -> None:
    response = client.get(
        "/widget", params={"color": ["merah", "biru"]}, headers=[("accept", "text/html"), ("accept", "*/*")]
    )

    assert response.json()["query"] == {"color": ["merah", "biru"]}


def test_a_lost_answer_is_a_protocol_error(emulator: Emulator, client: httpx.Client) -> None:
    emulator.faults.add(drop=True, effect="after", nth=1)

    with pytest.raises(httpx.RemoteProtocolError, match="Server disconnected"):
        client.post("/counter/increment")

    assert client.get("/counter").json() == {"value": 1}


def test_a_delay_longer_than_the_patience_of_the_client_is_a_timeout(
    emulator: Emulator, client: httpx.Client
) -> None:
    emulator.faults.add(delay_ms=60_000, effect="after", operation="counters_increment")

    with pytest.raises(httpx.ReadTimeout):
        client.post("/counter/increment", timeout=0.01)

    assert client.get("/counter").json() == {"value": 1}


def test_a_short_delay_is_waited_for(emulator: Emulator, client: httpx.Client) -> None:
    emulator.faults.add(delay_ms=20)
    started = time.monotonic()

    assert client.get("/counter").json() == {"value": 0}

    assert time.monotonic() - started >= 0.02


def test_delays_of_async_clients_run_side_by_side(emulator: Emulator) -> None:
    emulator.faults.add(delay_ms=200)
    loop_time: list[float] = []

    async def run() -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        async with httpx.AsyncClient(
            transport=async_transport(emulator), base_url=URL, headers=HEADERS
        ) as client:
            await asyncio.gather(*(client.get("/counter") for _ in range(10)))
        loop_time.append(loop.time() - started)

    asyncio.run(run())

    assert 0.2 <= loop_time[0] < 1.5


def test_an_async_delay_can_be_too_long(emulator: Emulator) -> None:
    emulator.faults.add(delay_ms=60_000)

    with pytest.raises(httpx.ReadTimeout):
        async_get(emulator, "/counter", timeout=0.01)
