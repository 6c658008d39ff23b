"""The key, and what identifies people, must not get into errors, logs and reprs."""

import base64
import json
import logging
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import lapak
from lapak.client.redaction import HIDDEN, masked, shown, without_secrets
from tests.client.wire import KEY, FakeTime, Server, failed, page

SECRET = "rahasia-sirclo-91c2"  # noqa: S105 - the canary of these tests
PHONES = ["081234567890", "+6281234567890", "62 812-3456-7890", "0812 3456 7890"]


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def everything(error: BaseException) -> str:
    """Write all that a bug report or an error tracker would take from an exception."""
    parts = ["".join(traceback.format_exception(error))]
    for link in chain(error):
        request = getattr(link, "_request", None)
        parts += [
            str(link),
            repr(link),
            repr(link.args),
            repr(vars(link)),
            repr(getattr(request, "headers", "")),
        ]
    return "\n".join(parts)


def echo(status: int) -> httpx.Response:
    """Answer with the key in every place a careless server might put it."""
    return httpx.Response(
        status,
        json={
            "response": "Failed",
            "message": {f"key {KEY}": [f"{KEY} is unknown"], "nested": {KEY: [{KEY: KEY}]}},
            "request_id": KEY,
            "data": {"Authorization": f"Bearer {KEY}", "api_key": SECRET},
        },
        headers={"X-Echo": f"Bearer {KEY}", "Set-Cookie": "session=1", "X-Request-Id": KEY},
    )


@pytest.mark.parametrize(
    "answer",
    [
        *(echo(status) for status in (200, 400, 401, 422, 429, 500, 503)),
        httpx.Response(200, text=f"<html>{KEY}"),
        httpx.Response(200, json=[KEY]),
        httpx.Response(500, text=KEY, headers={"content-type": "text/plain"}),
        httpx.ConnectError(f"cannot send Bearer {KEY}"),
        httpx.ReadError(KEY),
        httpx.ReadTimeout(KEY),
    ],
)
def test_the_key_is_in_no_error(answer: httpx.Response | Exception) -> None:
    api = Server(answer).shop(retries=0)

    for call in (api.suppliers.list, lambda: api.suppliers.create({"name": "x"})):
        with pytest.raises(lapak.LapakError) as caught:
            call()
        assert KEY not in everything(caught.value)
        assert SECRET not in everything(caught.value)


def test_a_lost_reply_keeps_no_reference_to_the_request() -> None:
    """The exception of httpx holds the request, and the request holds the key."""

    def lose(request: httpx.Request) -> httpx.Response:
        assert request.headers["authorization"] == f"Bearer {KEY}"
        raise httpx.ReadError("reset", request=request)

    with pytest.raises(lapak.MaybeApplied) as caught:
        Server(lose).shop().suppliers.create({"name": "x"})
    assert [type(link) for link in chain(caught.value)] == [lapak.MaybeApplied]


def test_both_keys_of_sirclo_are_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_SIRCLO_KEY", KEY)
    monkeypatch.setenv("LAPAK_SIRCLO_SECRET", SECRET)
    seen: list[tuple[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers["api_key"], request.headers["api_secret"]))
        return httpx.Response(401, json={"message": f"{KEY} and {SECRET} do not match", "reference": "r"})

    with (
        lapak.Sirclo(transport=httpx.MockTransport(answer)) as api,
        pytest.raises(lapak.AuthenticationFailed) as caught,
    ):
        api.stocks.list(start="2026-11-01T00:00:00Z", end="2026-11-02T00:00:00Z")
    assert seen == [(KEY, SECRET)]
    assert caught.value.message == "*** and *** do not match"
    assert KEY not in everything(caught.value)
    assert SECRET not in everything(caught.value)
    assert SECRET not in repr(api)


def test_nothing_personal_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(httpx.ReadError(f"{KEY} {PHONES[0]}"), page([]))
    api = server.shop()
    api._sender.clock = api._sender.clock.__class__(sleep=lambda _: None)

    api.suppliers.list()

    assert "suppliers_list: try 1: ReadError" in caplog.text
    assert KEY not in caplog.text
    assert PHONES[0] not in caplog.text


def test_the_key_is_in_no_repr() -> None:
    api = Server(page([])).shop()

    assert repr(api) == "SmartSeller(base_url='https://api.smartseller.co.id/api/open')"
    for thing in (
        api,
        api._sender,
        api._sender.http,
        api._sender.http.auth,
        api._sender.http.headers,
        vars(api),
    ):
        assert KEY not in repr(thing)
    assert KEY not in repr(api.suppliers.with_response.list())


@pytest.mark.parametrize("key", ["sk-1\nX: y", "sk-\u2713", "sk\x00", "\u200bsk"])
def test_a_key_that_no_header_can_carry_is_refused_without_repeating_it(key: str) -> None:
    with pytest.raises(lapak.NotConfigured) as caught:
        lapak.SmartSeller(key)
    assert key not in everything(caught.value)
    assert "sk" not in str(caught.value)


def test_the_key_is_not_sent_to_where_a_redirect_points() -> None:
    server = Server(httpx.Response(302, headers={"location": "https://elsewhere.example/"}))

    with pytest.raises(lapak.APIStatusError):
        server.shop().suppliers.list()
    assert server.asked == 1


@pytest.mark.parametrize("phone", PHONES)
def test_phones_and_mail_addresses_are_hidden_in_the_text_of_errors(phone: str) -> None:
    with pytest.raises(lapak.BadRequest) as caught:
        Server(failed(400, f"{phone} of budi.s@example.co.id is taken")).shop().suppliers.list()

    assert str(caught.value) == "suppliers_list: 400 *** of *** is taken"
    assert phone in caught.value.message


@pytest.mark.parametrize(
    "text", ["order 23101433", "Rp1.000.000.000", "id 7978133", "2020-10-08 09:26:45", "80811111"]
)
def test_other_numbers_stay(text: str) -> None:
    assert masked(text) == text


def test_secrets_are_hidden_at_any_depth() -> None:
    value = {"a": [KEY, {"b": f"x{KEY}y"}], KEY: 1, "n": None, "i": 7, "Cookie": "c"}

    assert without_secrets(value, [KEY]) == {
        "a": ["***", {"b": "x***y"}],
        "***": 1,
        "n": None,
        "i": 7,
        "Cookie": "***",
    }


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "api_key:"])
@pytest.mark.parametrize("after", ["", "x", "xy", "xyz"])
def test_a_key_inside_base64_is_hidden_at_every_offset(before: str, after: str) -> None:
    text = base64.b64encode(f"{before}{KEY}{after}".encode()).decode()

    assert HIDDEN in without_secrets(f"Basic {text}", [KEY])
    assert HIDDEN in without_secrets(
        base64.urlsafe_b64encode(f"{before}{KEY}{after}".encode()).decode(), [KEY]
    )


@pytest.mark.parametrize("write", [quote, quote_plus, json.dumps, lambda text: text.encode().hex(), ascii])
def test_a_key_is_hidden_however_it_is_written(write: Callable[[str], str]) -> None:
    key = 'sk live/9+"\\=k'

    assert without_secrets(f"<{write(key)}>", [key]).strip("\"'<>") == HIDDEN


@pytest.mark.parametrize(
    "phone",
    [
        "081234567890",
        "+62 812 3456 7890",
        "(0812) 3456-7890",
        "0812.3456.7890",
        "62812-3456-7890",
        "%2B6281234567890",
    ],
)
def test_phones_are_hidden_in_any_spelling(phone: str) -> None:
    assert masked(f"call {phone} now") == "call *** now"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("to Jalan Melati 12, Ciputat", "to ***"),
        ("Jl. Kenanga No. 5; and more", "***; and more"),
        ("RT 03 RW 05 there", "*** there"),
        ("BCA 8810223344", "BCA ***"),
        ("BCA 8810-2233-44", "BCA ***"),
        ("VA 8808081234567899", "VA ***"),
        ("Bearer abcdef123456", "***"),
        ("token=abc", "***"),
        ("budi%40toko.example.id", "***"),
        ("Siti ordered", "*** ordered"),
    ],
)
def test_what_looks_personal_is_hidden(text: str, left: str) -> None:
    assert masked(text, {"Siti"}) == left


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ({"id": 7, "qty": 2, "total_amount": 97500}, {"id": 7, "qty": 2, "total_amount": 97500}),
        ({"order_date": "2026-11-14", "status": "PAID"}, {"order_date": "2026-11-14", "status": "PAID"}),
        ({"payment_status": "NO AWB", "is_print": False}, {"payment_status": "NO AWB", "is_print": False}),
        ({"name": "Siti", "phone": 81234567890, "note": None}, {"name": "***", "phone": "***", "note": None}),
        ({"anything": "Siti"}, {"anything": "***"}),
        ({"Siti Rahmawati": 1}, {"***": 1}),
        ({"total": 6281234567890}, {"total": "***"}),
        ({"status": "Siti Rahmawati"}, {"status": "***"}),
        ({"code": "081234567"}, {"code": "***"}),
        ([[["x"]]], [[["***"]]]),
        ({"created_at": "2026-11-14T02:20:31.000000Z"}, {"created_at": "2026-11-14T02:20:31.000000Z"}),
        ({"response": "Failed", "type": "siti rahma"}, {"response": "Failed", "type": "***"}),
        ({"remote_order_id": "TKM-884120917"}, {"remote_order_id": "TKM-884120917"}),
        ({"order_number": "INV/2026/11/0917"}, {"order_number": "INV/2026/11/0917"}),
        (
            {"order_id": 580123456789012345, "ordersn": "2611"},
            {"order_id": 580123456789012345, "ordersn": "2611"},
        ),
        ({"order_number": "Siti Rahmawati"}, {"order_number": "***"}),
        ({"order_id": "081234567801", "sku": "siti"}, {"order_id": "***", "sku": "***"}),
        (
            {"total": 1_250_000_000, "nominal": "Rp1.250.000"},
            {"total": 1_250_000_000, "nominal": "Rp1.250.000"},
        ),
        ({"withdrawable_balance": 5, "raw_price": 7}, {"withdrawable_balance": 5, "raw_price": 7}),
        ({"total": "081234567801", "fee": "812 3456 7801"}, {"total": "***", "fee": "***"}),
        ({"kontak": "812345678", "nama": "021"}, {"kontak": "***", "nama": "***"}),
        ({"otp": "771204", "cvv": 123, "passcode": 4411}, {"otp": "***", "cvv": "***", "passcode": "***"}),
        (
            {"lat": -6.2001, "lng": 106.8166, "kode_pos": 15411},
            {"lat": "***", "lng": "***", "kode_pos": "***"},
        ),
        (
            {"dob": "1990-02-01", "rt": "07", "corporate_id": 7},
            {"dob": "***", "rt": "***", "corporate_id": "***"},
        ),
        ({"x": "02155512"}, {"x": "***"}),
    ],
)
def test_only_what_is_harmless_is_shown(value: object, seen: object) -> None:
    assert shown(value) == seen


def test_what_is_nested_too_deeply_is_hidden() -> None:
    value: Any = "x"
    for _ in range(10_000):
        value = {"a": value}

    assert HIDDEN in repr(shown(value))


def test_httpx_logs_no_personal_query(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(page([]))

    server.shop().customers.list(keyword="Dewi Anggraini", per_page=10)

    (line,) = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert "keyword=***" in line
    assert "per_page=10" in line
    assert server.requests[0].url.params["keyword"] == "Dewi Anggraini"
    assert server.requests[0].url.query == b"keyword=Dewi+Anggraini&per_page=10"


def test_each_call_is_logged_under_lapak(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="lapak")
    server = Server(failed(503, retry_after="1"), page([]))
    api = server.shop()
    api._sender.clock = FakeTime().clock()

    api.customers.list(keyword="Dewi")

    said = [record.getMessage() for record in caplog.records]
    assert [line.split(" {")[0] for line in said] == [
        "customers_list: GET https://api.smartseller.co.id/api/open/customer?keyword=***",
        "customers_list: 503 after 0.000 s, 48 bytes",
        "customers_list: try 1: 503, again in 1.00 s",
        "customers_list: GET https://api.smartseller.co.id/api/open/customer?keyword=***",
        "customers_list: 200 after 1.000 s, 62 bytes",
    ]


def test_nothing_is_worked_out_for_a_log_that_nobody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("it was")

    monkeypatch.setattr("lapak.client.log.log_request", fail)
    monkeypatch.setattr("lapak.client.log.log_outcome", fail)
    logging.getLogger("lapak").setLevel(logging.INFO)
    try:
        Server(page([])).shop().suppliers.list()
    finally:
        logging.getLogger("lapak").setLevel(logging.NOTSET)


def test_httpx_logs_other_urls_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    """The filter on the logger of httpx concerns calls of this library only."""
    caplog.set_level(logging.INFO, logger="httpx")
    server = Server(page([]))
    server.shop()

    httpx.Client(transport=httpx.MockTransport(server)).get("https://example.org/?keyword=Dewi")

    assert "https://example.org/?keyword=Dewi" in caplog.text
    assert len(logging.getLogger("httpx").filters) == 1


def test_transports_and_their_instruments_get_the_whole_url() -> None:
    """Some transports send what `str(request.url)` says."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    server = Server(page([]))
    api = server.shop()
    HTTPXClientInstrumentor.instrument_client(api.http, tracer_provider=provider)

    api.customers.list(keyword="Dewi Anggraini")

    (span,) = exporter.get_finished_spans()
    url = "https://api.smartseller.co.id/api/open/customer?keyword=Dewi+Anggraini"
    assert str(server.requests[0].url) == url
    assert url in dict(span.attributes or {}).values()
    assert KEY not in str(dict(span.attributes or {}))


def test_a_request_shows_nothing_personal_of_its_url() -> None:
    server = Server(page([]))

    server.shop().customers.list(keyword="Dewi")

    url = "https://api.smartseller.co.id/api/open/customer?keyword=***"
    assert repr(server.requests[0]) == f"<Request('GET', '{url}')>"
    assert repr(server.requests[0].url) == f"URL('{url}')"


def test_a_request_shows_no_key_in_its_headers() -> None:
    """A transport of the caller's may log them."""
    server = Server(httpx.Response(200, json={"orders": []}))

    lapak.Sirclo(KEY, SECRET, transport=httpx.MockTransport(server)).request("GET", "/orders")

    assert server.requests[0].headers["api_key"] == KEY
    shown = repr(server.requests[0].headers)
    assert "'host': 'api2.connexi.id.dmmy.me'" in shown
    assert "'api_key': '***', 'api_secret': '***'" in shown
    assert KEY not in shown
    assert SECRET not in shown
