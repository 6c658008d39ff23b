"""`client.request` reaches what no specification has, and takes the key nowhere else."""

import asyncio
from contextlib import nullcontext
from typing import Any

import httpx
import pytest

from lapak import (
    APIStatusError,
    BadRequest,
    DeadlineExceeded,
    LapakError,
    NotConfigured,
    NotFound,
    Response,
    ResponseUnreadable,
    SmartSeller,
)
from tests.client.wire import KEY, FakeTime, Server, failed, page

BASE = "http://toko.example:8765/api/open"
REFUSED = httpx.ConnectError("refused")
LOST = httpx.ReadError("lost")


def shop(server: Server, **options: Any) -> SmartSeller:
    api = server.shop(**{"base_url": BASE, **options})
    api._sender.clock = FakeTime().clock()
    return api


def whole(request: httpx.Request) -> str:
    """Return the address that was called; its `str` hides what may be personal."""
    return f"{request.url.scheme}://{request.url.netloc.decode()}{request.url.raw_path.decode()}"


def answer(content: bytes, kind: str | None) -> httpx.Response:
    return httpx.Response(200, content=content, headers={} if kind is None else {"Content-Type": kind})


def test_a_request_carries_the_key_the_query_the_body_and_the_headers() -> None:
    server = Server(httpx.Response(201, json={"data": {"id": 7}}, headers={"X-Request-Id": "r-1"}))

    got = shop(server, headers={"X-Toko": "satu"}).request(
        "post",
        "/voucher",
        params={"kota": ["Bandung", "Solo"], "baru": True, "kosong": None},
        json={"nama": "Lebaran", "potongan": 5000},
        headers={"X-Kanal": "web"},
    )

    assert isinstance(got, Response)
    assert (got.status, got.headers["x-request-id"], got.parsed) == (201, "r-1", {"data": {"id": 7}})
    request = server.requests[0]
    assert (request.method, whole(request)) == ("POST", f"{BASE}/voucher?kota=Bandung&kota=Solo&baru=true")
    assert request.content == b'{"nama":"Lebaran","potongan":5000}'
    assert [request.headers[name] for name in ("authorization", "x-toko", "x-kanal", "content-type")] == [
        f"Bearer {KEY}",
        "satu",
        "web",
        "application/json",
    ]


def test_asynchronous_clients_do_the_same() -> None:
    server = Server(answer(b'{"data": 1}', "application/json"))

    async def run() -> Response[Any]:
        async with server.async_shop(base_url=BASE) as api:
            return await api.request("GET", "/voucher", params={"halaman": 2})

    assert asyncio.run(run()).parsed == {"data": 1}
    assert whole(server.requests[0]) == f"{BASE}/voucher?halaman=2"


@pytest.mark.parametrize(
    ("content", "kind", "parsed"),
    [
        (b'{"a": 1}', "application/json", {"a": 1}),
        (b"[1, 2]", "application/json; charset=utf-8", [1, 2]),
        (b'{"a": 1}', "application/problem+json", {"a": 1}),
        (b"", "application/json", None),
        (b"", None, b""),
        (b'{"a": 1}', "text/html; charset=utf-8", {"a": 1}),
        (b'{"a": 1}', None, {"a": 1}),
        (b"<p>Halo</p>", "text/html", "<p>Halo</p>"),
        (b"nomor;nama\n1;Sari", "text/csv", "nomor;nama\n1;Sari"),
        (b"%PDF-1.7", "application/pdf", b"%PDF-1.7"),
        (b"\x00\x01", None, b"\x00\x01"),
    ],
)
def test_the_body_is_read_by_what_it_says_it_is(content: bytes, kind: str | None, parsed: object) -> None:
    got = shop(Server(answer(content, kind))).request("GET", "/apa")

    assert (got.parsed, got.content) == (parsed, content)


def test_json_that_is_none_is_unreadable() -> None:
    with pytest.raises(ResponseUnreadable) as caught:
        shop(Server(answer(b"<html>", "application/json"))).request("GET", "/apa")
    assert caught.value.status == 200


def test_errors_are_those_of_documented_calls() -> None:
    with pytest.raises(NotFound) as missing:
        shop(Server(failed(404, "tidak ada"))).request("GET", "/apa")
    with pytest.raises(BadRequest):
        shop(Server(failed(200))).request("POST", "/apa")

    assert (missing.value.operation, missing.value.message) == ("GET /apa", "tidak ada")


def test_the_key_is_not_in_errors() -> None:
    api = shop(Server(failed(400, f"key {KEY} is wrong", X_Echo=KEY)))

    with pytest.raises(APIStatusError) as caught:
        api.request("GET", f"/cari/{KEY}", params={"kunci": KEY})

    assert KEY not in f"{caught.value!r} {vars(caught.value)}"


@pytest.mark.parametrize(
    ("method", "effect", "first", "asked"),
    [
        ("GET", None, LOST, 2),
        ("HEAD", None, LOST, 2),
        ("POST", "read", LOST, 2),
        ("PUT", None, LOST, 2),
        ("DELETE", None, LOST, 2),
        ("POST", None, LOST, 1),
        ("PATCH", None, LOST, 1),
        ("GET", "write", LOST, 1),
        ("PUT", "irreversible", LOST, 1),
        ("POST", None, REFUSED, 2),
        ("POST", "messages", REFUSED, 1),
        ("POST", ("irreversible", "moves-money"), REFUSED, 1),
        ("GET", None, failed(503, retry_after="1"), 2),
        ("POST", None, failed(503, retry_after="1"), 1),
    ],
)
def test_the_effect_decides_what_is_sent_again(method: str, effect: Any, first: Any, asked: int) -> None:
    server = Server(first, page([]))

    with nullcontext() if asked > 1 else pytest.raises(LapakError):
        shop(server).request(method, "/apa", effect=effect)
    assert server.asked == asked


def test_options_of_the_call_win() -> None:
    server = Server(REFUSED)
    with pytest.raises(Exception, match="refused"):
        shop(server).request("GET", "/apa", retries=4)
    assert server.asked == 5

    late = Server(httpx.ReadTimeout("timed out"))
    with pytest.raises(DeadlineExceeded, match="within 3 s"):
        shop(late).request("GET", "/apa", timeout=3, retries=0)


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/voucher", "/voucher"),
        ("voucher", "/voucher"),
        ("/voucher/", "/voucher/"),
        ("/voucher/kode%20baru", "/voucher/kode%20baru"),
        ("/v.1/..a/a..", "/v.1/..a/a.."),
        ("/toko/melati:7/a,b", "/toko/melati:7/a,b"),
        ("/voucher?halaman=2&kota=Solo", "/voucher?halaman=2&kota=Solo"),
        (f"{BASE}/voucher?halaman=2", "/voucher?halaman=2"),
        ("HTTP://TOKO.example:8765/api/open/voucher", "/voucher"),
    ],
)
def test_addresses_hang_below_the_base_url(path: str, url: str) -> None:
    server = Server(page([]))

    shop(server).request("GET", path)

    assert whole(server.requests[0]) == f"{BASE}{url}"


def test_params_win_over_the_query_of_an_address() -> None:
    server = Server(page([]))

    shop(server).request("GET", "/voucher?halaman=2&kota=Solo", params={"halaman": 3})

    assert server.requests[0].url.query == b"halaman=3&kota=Solo"


@pytest.mark.parametrize(
    "path",
    [
        "https://lain.example/api/open/voucher",
        "http://lain.example:8765/api/open/voucher",
        "https://toko.example:8765/api/open/voucher",
        "http://toko.example/api/open/voucher",
        "http://toko.example:8766/api/open/voucher",
        "http://toko.example:8765/api/openly",
        "http://toko.example:8765/",
        "http://toko.example:8765@lain.example/api/open/voucher",
        "http://kunci@toko.example:8765/api/open/voucher",
        "//lain.example/voucher",
        "///lain.example/voucher",
        "/\\lain.example/voucher",
        "\\\\lain.example\\voucher",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "..",
        "../admin",
        "/../admin",
        "/a/../../admin",
        "/./admin",
        "/%2e%2e/admin",
        "/%2E%2e%2fadmin",
        "/a%2f..%2f..%2fadmin",
        "/%252e%252e/admin",
        "/..;/admin",
        "/..%5cadmin",
        f"{BASE}/../admin",
        f"{BASE}/%2e%2e/admin",
        "/voucher#bagian",
        "/voucher\r\nX-Header: 1",
        "/voucher\tbaru",
        " /voucher",
        "",
        None,
        b"/voucher",
    ],
    ids=repr,
)
def test_addresses_that_lead_elsewhere_are_refused_and_the_key_stays_here(path: Any) -> None:
    server = Server(page([]))

    with pytest.raises(NotConfigured, match="path"):
        shop(server).request("GET", path)
    assert server.asked == 0


def test_another_place_is_refused_by_asynchronous_clients_too() -> None:
    server = Server(page([]))

    async def run() -> None:
        async with server.async_shop(base_url=BASE) as api:
            await api.request("GET", "https://lain.example/voucher")

    with pytest.raises(NotConfigured, match="the key of the shop goes to"):
        asyncio.run(run())
    assert server.asked == 0


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "GET /", "", "GET\r\n"])
def test_only_usual_methods_are_sent(method: str) -> None:
    with pytest.raises(NotConfigured, match="method must be one of"):
        shop(Server(page([]))).request(method, "/apa")


@pytest.mark.parametrize("effect", ["delete", (), ("read", "sms")])
def test_an_effect_must_be_a_known_word(effect: Any) -> None:
    with pytest.raises(NotConfigured, match="effect must be one or more of read, write"):
        shop(Server(page([]))).request("GET", "/apa", effect=effect)


def test_a_base_url_at_the_root_of_a_host_is_no_exception() -> None:
    server = Server(page([]))
    api = server.shop(base_url="https://toko.example")

    api.request("GET", "https://toko.example:443/voucher")

    assert whole(server.requests[0]) == "https://toko.example/voucher"
    with pytest.raises(NotConfigured, match="another place"):
        api.request("GET", "https://toko.example.lain/voucher")
