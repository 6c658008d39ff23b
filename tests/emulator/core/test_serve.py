"""`lapak up` over a real socket."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
import time
from http.client import HTTPConnection, HTTPResponse, IncompleteRead, RemoteDisconnected
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

from lapak.emulator.assembly import DEMO_KEYS, DEMO_SECRET
from lapak.testing import Server, ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator

LOST = (RemoteDisconnected, ConnectionResetError, IncompleteRead)
HEADERS = {"Authorization": f"Bearer {DEMO_KEYS[0]}"}
SUPPLIERS = "/smartseller/api/open/supplier"
NEW = {"name": "Gudang", "district_id": 3636, "address": "Jalan Aria", "phone": "0812", "description": "-"}
with_proc = pytest.mark.skipif(not Path("/proc/net/tcp").is_file(), reason="there is no /proc here")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(seed="none") as made:
        yield made


def raw(server: Server, request: bytes) -> bytes:
    where = urlsplit(server.url)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=10) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
        return answer


def ask(
    server: Server, method: str, path: str, body: bytes | None = None, **headers: str
) -> tuple[HTTPResponse, Any]:
    where = urlsplit(server.url)
    connection = HTTPConnection(where.hostname or "", where.port, timeout=10)
    try:
        connection.request(method, path, body, HEADERS | headers)
        response = connection.getresponse()
        read = response.read()
        return response, json.loads(read) if read else None
    finally:
        connection.close()


def test_a_call_over_the_socket_is_answered(server: Server) -> None:
    response, body = ask(server, "GET", SUPPLIERS)

    assert response.status == 200
    assert response.headers["x-lapak-operation"] == "suppliers_list"
    assert response.headers["content-type"] == "application/json"
    assert body == {"data": []}


def test_every_edition_is_served_under_its_name(server: Server) -> None:
    health = server.control("GET", "health")

    assert set(health["editions"]) == {"smartseller", "ngorder", "sirclo"}
    assert server.base_url("ngorder") == f"{server.url}/ngorder/api/open"
    assert server.base_url("sirclo") == f"{server.url}/sirclo/v1"
    with pytest.raises(ServerError, match="no edition 'komship'; it has"):
        server.base_url("komship")


@pytest.mark.parametrize("method", ["PUT", "TRACE", "QUERY", "OPTIONS", "DELETE", "FOO"])
def test_undeclared_methods_are_405(server: Server, method: str) -> None:
    response, _ = ask(server, method, SUPPLIERS)

    assert (response.status, response.headers["allow"]) == (405, "GET")


def test_head_is_405_without_a_body(server: Server) -> None:
    response, body = ask(server, "HEAD", SUPPLIERS)

    assert (response.status, body) == (405, None)


def test_headers_with_an_underscore_arrive(server: Server) -> None:
    day = "start=2026-01-01T00:00:00Z&end=2026-01-02T00:00:00Z"
    path = f"/sirclo/v1/order?{day}"

    assert ask(server, "GET", path, api_key=DEMO_KEYS[0], api_secret=DEMO_SECRET)[0].status == 200
    assert ask(server, "GET", path, api_key=DEMO_KEYS[0], api_secret="")[0].status == 401


def test_a_body_of_ten_megabytes_is_413(server: Server) -> None:
    response, body = ask(
        server, "POST", f"{SUPPLIERS}/create", b"x" * 10_000_000, **{"Content-Type": "application/json"}
    )

    assert response.status == 413
    assert body["response"] == "Failed"


def test_a_chunked_body_is_read(server: Server) -> None:
    def pieces() -> Iterator[bytes]:
        for character in json.dumps(NEW):
            yield character.encode()

    response = httpx.post(
        f"{server.url}{SUPPLIERS}/create",
        content=pieces(),
        headers=HEADERS | {"Content-Type": "application/json"},
    )

    assert response.status_code == 200


def test_a_get_with_a_body_is_read(server: Server) -> None:
    body = json.dumps({"products": [{"name": "Sepatu"}]}).encode()

    response, answer = ask(
        server,
        "GET",
        "/smartseller/api/open/product/sku/generate-new",
        body,
        **{"Content-Type": "application/json"},
    )

    assert response.status == 200
    assert answer["data"][0]["name"] == "Sepatu"


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET /%FF HTTP/1.1",
        b"GET /smartseller/api/open/warehouse/%FF HTTP/1.1",
        b"GET /smartseller/api/open/warehouse/%00%0A HTTP/1.1",
        b"GET /smartseller/api/open/region?keyword=%FF HTTP/1.1",
        b"GET /smartseller/api/open/region?keyword=\xff HTTP/1.1",
        b"GET /smartseller/api/open/warehouse/../supplier HTTP/1.1",
        b"GET http://other.example/smartseller HTTP/1.1",
        b"OPTIONS * HTTP/1.1",
        b"GET /" + b"a" * 60_000 + b" HTTP/1.1",
        b"nonsense",
        b"GET / HTTP/9.9",
    ],
)
def test_odd_requests_are_refused_without_a_failure(server: Server, request_line: bytes) -> None:
    auth = f"Authorization: {HEADERS['Authorization']}".encode()

    answer = raw(server, request_line + b"\r\nHost: 127.0.0.1\r\n" + auth + b"\r\nConnection: close\r\n\r\n")

    assert answer.startswith(b"HTTP/1.")
    assert answer[9:10] == b"4"


def test_the_control_interface_refuses_other_names(server: Server) -> None:
    assert ask(server, "POST", "/_lapak/reset", Host="evil.example")[0].status == 403
    assert ask(server, "GET", "/_lapak/health", Origin="https://evil.example")[0].status == 403


@with_proc
def test_it_listens_on_loopback_only(server: Server) -> None:
    port = urlsplit(server.url).port
    entries = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    listening = {entry[1] for entry in entries if entry[3] == "0A"}

    assert {address for address in listening if address.endswith(f":{port:04X}")} == {f"0100007F:{port:04X}"}


def test_a_second_server_on_the_same_port_is_refused(server: Server) -> None:
    with pytest.raises(ServerError, match="cannot be used: Address already in use"):
        Server(port=urlsplit(server.url).port or 0, seed="none")


def test_a_dropped_connection_breaks_before_the_answer_is_whole(server: Server) -> None:
    server.control("POST", "faults", drop=True, nth=1, operation="suppliers_list")

    with pytest.raises(LOST):
        ask(server, "GET", SUPPLIERS)

    assert ask(server, "GET", SUPPLIERS)[0].status == 200
    server.control("DELETE", "faults")


def test_one_thread_refuses_to_delay(server: Server) -> None:
    with pytest.raises(ServerError, match="Start it with `lapak up --threads 8`"):
        server.control("POST", "faults", delay_ms=1000)


def test_with_more_threads_a_delayed_answer_holds_up_nobody() -> None:
    with Server(seed="none", threads=4) as server:
        server.control("POST", "faults", delay_ms=60_000, nth=1, operation="suppliers_list")
        slow = threading.Thread(target=_ask_and_give_up, args=(server,), daemon=True)
        slow.start()
        while not server.control("GET", "faults")["faults"][0]["hits"]:
            pass

        started = time.monotonic()
        assert ask(server, "GET", SUPPLIERS)[0].status == 200

        assert time.monotonic() - started < 30
        server.kill()
        slow.join()


def _ask_and_give_up(server: Server) -> None:
    with pytest.raises(LOST):
        ask(server, "GET", SUPPLIERS)


def test_strict_answers_are_checked_in_the_server_too(server: Server) -> None:
    health = server.control("GET", "health")

    assert (health["strict"], health["violations"]) == (True, [])


def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    store = str(tmp_path / "toko.sqlite3")
    server = Server(store, seed="none")
    made = [
        ask(
            server,
            "POST",
            f"{SUPPLIERS}/create",
            json.dumps(NEW).encode(),
            **{"Content-Type": "application/json"},
        )[1]
        for _ in range(20)
    ]
    server.kill()

    with Server(store) as again:
        _, body = ask(again, "GET", SUPPLIERS)

    assert [row["id"] for row in body["data"]] == [answer["data"]["supplier_id"] for answer in made]


def test_stopping_is_clean(tmp_path: Path) -> None:
    store = tmp_path / "toko.sqlite3"
    server = Server(str(store), seed="none")

    assert server.stop() == 0

    assert [path.name for path in tmp_path.iterdir()] == ["toko.sqlite3"]


@with_proc
def test_the_worker_ends_when_its_parent_is_killed() -> None:
    server = Server(seed="none")
    process = server._process
    (worker,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()

    os.kill(process.pid, signal.SIGKILL)
    process.wait()

    ended = threading.Event()
    deadline = time.monotonic() + 20
    while _is_running(worker) and time.monotonic() < deadline:
        ended.wait(0.01)
    assert not _is_running(worker)
    server.kill()


def _is_running(pid: str) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_clock_stands_where_it_was_stopped_before_the_shops_were_made() -> None:
    with Server(clock="2026-11-21T09:30:00+07:00") as server:
        address = f"{server.base_url('smartseller')}/order?start_date=2026-01-01&per_page=1"
        answer = httpx.get(address, headers={"Authorization": "Bearer demo-toko-a"})
        clock = server.control("GET", "clock")

    assert answer.json()["data"][0]["order_date"] == "2026-11-21"
    assert clock["now"].startswith("2026-11-21T09:30:00")
