"""Bad requests over a real socket: refused as documented, never a failure, and the server lives on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from lapak.emulator.apis.smartseller.not_emulated import NOT_EMULATED
from tests.acceptance.doors import plain
from tests.acceptance.kirana import NOBODY

if TYPE_CHECKING:
    from tests.acceptance.doors import Door


def test_a_body_of_another_type_is_415_everywhere(door: Door) -> None:
    asked = [made for made in door.operations if made.body]
    others = [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "json",
        "",
        "a/b/c",
        "*/*",
    ]

    for made in asked:
        for kind in others if made.id == "orders_create" else others[:1]:
            door.check_refusal(door.ask(made.method, plain(made.path), b"{}", content_type=kind), 415)

    assert asked


def test_an_answer_of_another_type_is_406_everywhere(door: Door) -> None:
    for made in door.operations:
        answer = door.ask(made.method, plain(made.path), accept="text/html, application/json;q=0")
        door.check_refusal(answer, 406)


def test_a_wrong_key_is_401_everywhere(door: Door) -> None:
    wrong = {name: f"{value[:-1]}z" for name, value in door.keys.items()}

    for made in door.operations:
        answer = door.http.request(made.method, door.url + plain(made.path), headers=wrong)
        door.check_refusal(answer, 401)


@pytest.mark.parametrize(
    "value", ["", "Bearer", "Basic ZGVtbw==", "Bearer a b", "Bearer " + "a" * 10_000, "\xff"]
)
def test_odd_keys_are_401(door: Door, value: str) -> None:
    odd = [(name.encode(), value.encode("latin-1")) for name in door.keys]

    door.check_refusal(door.http.get(f"{door.url}/order", headers=odd), 401)


def test_a_method_that_a_path_does_not_have_is_405_everywhere(door: Door) -> None:
    methods: dict[str, set[str]] = {}
    for made in door.operations:
        methods.setdefault(made.path, set()).add(made.method)

    for path, declared in methods.items():
        for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "COBA"} - declared:
            answer = door.ask(method, plain(path))
            door.check_refusal(answer, 405)
            assert set(answer.headers["allow"].split(", ")) == declared


@pytest.mark.parametrize(
    "path", ["/", "/orders", "/order/", "//order", "/order/%2e%2e", "/ORDER", "/order/1/2/3", "/%00"]
)
def test_an_unknown_address_is_404(door: Door, path: str) -> None:
    door.check_refusal(door.ask("GET", path), 404)


def test_an_unknown_id_in_the_path_is_404(door: Door) -> None:
    named = [made for made in door.operations if "{" in made.path and made.id not in NOT_EMULATED]

    for made in named:
        path = f"{made.path.partition('{')[0]}{NOBODY}{made.path.partition('}')[2]}"
        door.check_refusal(door.ask(made.method, path), 404)

    assert len(named) == (0 if door.edition == "sirclo" else 9)


@pytest.mark.parametrize("door", ["smartseller", "ngorder"], indirect=True)
@pytest.mark.parametrize(
    "value", ["x", "1.5", "-", "%00", "%FF", "%F0%9F%AA%91", "9" * 19, "9" * 5000, "1%20", "null"]
)
def test_an_id_that_is_no_number_is_400(door: Door, value: str) -> None:
    message = door.check_refusal(door.ask("GET", f"/warehouse/{value}"), 400)["message"]

    assert list(message) == ["id"]


@pytest.mark.parametrize(
    "query", ["%FF", "\xff", "%00%01", "=&=&&", "a[b=1&a]=2", "&".join(["start=1"] * 5000)]
)
def test_odd_queries_are_no_failure(door: Door, query: str) -> None:
    """What no operation knows is ignored; SIRCLO's list misses its own."""
    answer = door.ask("GET", f"/order?{query}")

    if door.edition == "sirclo":
        assert "start: " in door.check_refusal(answer, 400)["message"]
    else:
        assert (answer.status_code, len(answer.json()["data"])) == (200, 10)


# The HTTP server under the emulator (granian) refuses these by itself, without a body: it cannot read them.
@pytest.mark.parametrize(
    ("request_end", "status"),
    [
        (b"X-Big: " + b"a" * 1_000_000 + b"\r\n\r\n", b"431"),
        (b"".join(b"X-%d: a\r\n" % number for number in range(500)) + b"\r\n", b"431"),
        (b"Content-Length: -1\r\n\r\n{}", b"400"),
        (b"Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}", b"400"),
        (b"no colon here\r\n\r\n", b"400"),
    ],
    ids=["a header of a megabyte", "500 headers", "negative length", "two lengths", "no header"],
)
def test_what_is_no_http_is_refused_by_the_server(door: Door, request_end: bytes, status: bytes) -> None:
    answer = door.raw(door.raw_head("POST /order") + request_end)

    assert answer[9:12] == status


@pytest.mark.parametrize(("length", "status"), [(60_000, b"4"), (70_000, b"414"), (1_000_000, b"431")])
def test_an_address_that_is_too_long_is_refused(door: Door, length: int, status: bytes) -> None:
    """Up to 64 KiB it reaches the emulator, which does not know it; beyond, the server refuses it."""
    answer = door.raw(door.raw_head(f"GET /order/{'a' * length}") + b"\r\n")

    assert answer[9:].startswith(status)


def test_a_broken_chunk_is_400(door: Door) -> None:
    head = (
        door.raw_head("POST /order") + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )

    answer = door.raw(head + b"bukan angka\r\n{}\r\n0\r\n\r\n")

    assert answer[9:12] == b"400"


def test_who_hangs_up_in_the_middle_disturbs_nobody(door: Door) -> None:
    head = door.raw_head("POST /order") + b"Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"

    with door.connected() as connection:
        connection.sendall(head)

    assert door.create(json.dumps(door.good_order).encode()).status_code == 200
