"""The pytest plugin, as other projects use it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from lapak.emulator.assembly import DEMO_KEYS
from lapak.emulator.transport import sync_transport
from lapak.testing import Server, ServerError

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator

HEADERS = {"Authorization": f"Bearer {DEMO_KEYS[0]}"}
NEW = {
    "name": "Gudang Uji",
    "district_id": 3636,
    "address": "Jalan Aria",
    "phone": "0812",
    "description": "-",
}


def names(client: httpx.Client) -> list[str]:
    return [row["name"] for row in client.get("/supplier").json()["data"]]


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_gets_the_demo_shops_as_new(lapak_emulator: Emulator, turn: int) -> None:
    base_url = f"http://localhost{lapak_emulator.editions['smartseller'].base}"
    with httpx.Client(transport=sync_transport(lapak_emulator), base_url=base_url, headers=HEADERS) as client:
        before = names(client)
        client.post("/supplier/create", json=NEW | {"name": f"Gudang {turn}"}).raise_for_status()
        after = names(client)

    assert len(before) > 1
    assert sorted(after) == sorted([*before, f"Gudang {turn}"])
    assert lapak_emulator.strict


def test_a_reset_brings_the_demo_shops_back(lapak_emulator: Emulator) -> None:
    base_url = f"http://localhost{lapak_emulator.editions['smartseller'].base}"
    with httpx.Client(transport=sync_transport(lapak_emulator), base_url=base_url, headers=HEADERS) as client:
        before = names(client)
        for _ in range(2):
            client.post("/supplier/create", json=NEW).raise_for_status()
            lapak_emulator.reset()
            assert names(client) == before


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_gets_the_server_as_new(lapak_server: Server, turn: int) -> None:
    with httpx.Client(base_url=lapak_server.base_url("smartseller"), headers=HEADERS) as client:
        assert f"Gudang {3 - turn}" not in names(client)
        client.post("/supplier/create", json=NEW | {"name": f"Gudang {turn}"}).raise_for_status()
        assert f"Gudang {turn}" in names(client)


def test_one_process_serves_all_tests(lapak_server: Server, _lapak_server_process: Server) -> None:  # noqa: PT019
    assert lapak_server is _lapak_server_process


def test_a_refused_command_is_told(lapak_server: Server) -> None:
    with pytest.raises(ServerError, match="POST restore: There is no snapshot 'x'"):
        lapak_server.control("POST", "restore", name="x")


def test_a_server_that_does_not_start_says_what_it_said(tmp_path: object) -> None:
    with pytest.raises(ServerError, match="cannot be opened"):
        Server(str(tmp_path))


def test_the_plugin_imports_nothing_heavy() -> None:
    heavy = ("granian", "orjson", "jsonschema_rs", "httpx", "lapak.emulator")
    code = f"import sys, lapak.testing; print([name for name in {heavy} if name in sys.modules])"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)  # noqa: S603

    assert done.stdout == "[]\n"
