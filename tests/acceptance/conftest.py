"""Stories run in process and over a socket, through the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack
from typing import TYPE_CHECKING

import httpx
import pytest

from lapak.emulator import DEMO_KEYS, DEMO_SECRET, async_transport, open_emulator, sync_transport
from tests.acceptance.doors import Door
from tests.acceptance.ways import WAYS, How, Opened, Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lapak import Sirclo, SmartSeller
    from lapak.emulator import Emulator
    from lapak.testing import Server

_AS_NEW = "acceptance"


@pytest.fixture(scope="session")
def _opened() -> Iterator[Opened]:
    with asyncio.Runner() as runner, ExitStack() as stack:
        yield Opened(runner, stack)


@pytest.fixture(scope="session")
def _server(_lapak_server_process: Server) -> Server:
    """Keep the demo shops as new: going back to them is far quicker than making them again."""
    _lapak_server_process.control("POST", "reset")
    _lapak_server_process.control("POST", "snapshot", name=_AS_NEW)
    return _lapak_server_process


@pytest.fixture(scope="session")
def _emulator() -> Iterator[Emulator]:
    made = open_emulator(strict=True)
    made.snapshot(_AS_NEW)
    yield made
    made.close()


@pytest.fixture
def server(_server: Server) -> Iterator[Server]:  # it is used
    """A strict `lapak up` with the demo shops as new; it must not say anything its bundles forbid."""
    _server.control("POST", "restore", name=_AS_NEW)
    yield _server
    assert _server.control("GET", "health")["violations"] == []


@pytest.fixture
def emulator(_emulator: Emulator) -> Emulator:  # it is used
    """A strict emulator in this process, with the demo shops as new."""
    _emulator.restore(_AS_NEW)
    return _emulator


@pytest.fixture(params=WAYS, ids=str)
def how(request: pytest.FixtureRequest, _opened: Opened) -> How:
    way: Way = request.param
    if way.carrier == "socket":
        server: Server = request.getfixturevalue("server")
        return How(way, server.base_url, {}, _opened)
    emulator: Emulator = request.getfixturevalue("emulator")
    transports = {"sync": sync_transport(emulator), "async": async_transport(emulator)}
    bases = {name: f"http://lapak.test{made.base}" for name, made in emulator.editions.items()}
    return How(way, bases.__getitem__, transports, _opened)


@pytest.fixture
def shop(how: How) -> SmartSeller:
    """Toko Kirana, 90 days of business behind it."""
    return how.shop(DEMO_KEYS[0])


@pytest.fixture
def other_shop(how: How) -> SmartSeller:
    """Kopi Nusantara, on the same emulator."""
    return how.shop(DEMO_KEYS[1])


@pytest.fixture
def sirclo(how: How) -> Sirclo:
    """Toko Kirana on SIRCLO's side."""
    return how.sirclo(DEMO_KEYS[0], DEMO_SECRET)


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=30) as made:
        yield made


@pytest.fixture(params=["smartseller", "ngorder", "sirclo"])
def door(request: pytest.FixtureRequest, server: Server, http: httpx.Client) -> Iterator[Door]:
    """An edition of a server that must answer as before in the end."""
    edition: str = request.param
    made = Door(edition, server.base_url(edition), http)
    yield made
    after = made.create(json.dumps(made.good_order).encode())
    assert after.status_code == 200, after.text
