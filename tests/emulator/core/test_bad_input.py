"""Input made to hurt: it is refused or taken, and never a failure of the server."""

from __future__ import annotations

import pytest

from tests.emulator.core.conftest import Caller, json_of, outcome

REFUSED = {
    "half an object": b'{"name": ',
    "two values": b"{} {}",
    "trailing comma": b'{"name": "A", "price": 1,}',
    "single quotes": b"{'name': 'A'}",
    "NaN": b'{"name": "A", "price": NaN}',
    "Infinity": b'{"name": "A", "price": Infinity}',
    "beyond double": b'{"name": "A", "price": 1e400}',
    "leading zero": b'{"name": "A", "price": 01}',
    "plus sign": b'{"name": "A", "price": +1}',
    "hexadecimal": b'{"name": "A", "price": 0x10}',
    "comment": b'{"name": "A", "price": 1} // x',
    "lone surrogate": b'{"name": "\\ud800", "price": 1}',
    "swapped surrogates": b'{"name": "\\udc00\\ud800", "price": 1}',
    "encoded surrogate": b'{"name": "\xed\xa0\x80", "price": 1}',
    "Latin-1": b'{"name": "caf\xe9", "price": 1}',
    "UTF-16": '{"name": "A", "price": 1}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"name": "A", "price": 1}',
    "raw NUL": b'{"name": "\x00", "price": 1}',
    "raw newline": b'{"name": "\n", "price": 1}',
    "only NUL": b"\x00",
    "only space": b" ",
    "100,000 brackets": b"[" * 100_000,
    "100,000 braces": b'{"a":' * 100_000,
    "1,000 closed brackets": b"[" * 1000 + b"]" * 1000,
    "65 levels in an unknown field": b'{"name":"A","price":1,"x":' + b"[" * 64 + b"]" * 64 + b"}",
    "integer of 5,000 digits": b'{"name": "A", "price": ' + b"9" * 5000 + b"}",
    "integer beyond 64 bits": b'{"name": "A", "price": 18446744073709551616}',
    "form": b"name=A&price=1",
    "XML": b"<name>A</name>",
    "PHP": b'a:1:{s:4:"name";s:1:"A";}',
}

TAKEN = {
    "duplicate keys": (b'{"name": "A", "price": 1, "price": 2}', {"name": "A", "price": 2}),
    "escaped NUL": (b'{"name": "\\u0000", "price": 1}', {"name": "\x00", "price": 1}),
    "astral plane": (b'{"name": "\\ud83e\\ude91", "price": 1}', {"name": "\U0001fa91", "price": 1}),
    "minus zero": (b'{"name": "A", "price": -0}', {"name": "A", "price": 0}),
    "whole float": (b'{"name": "A", "price": 1E2}', {"name": "A", "price": 100}),
    "prototype": (b'{"name": "A", "price": 1, "__proto__": {}}', {"name": "A", "price": 1, "__proto__": {}}),
    "SQL": (b'{"name": "\'; DROP TABLE", "price": 1}', {"name": "'; DROP TABLE", "price": 1}),
    "big unbounded number": (
        b'{"name": "A", "price": 1, "x": 123456789012345678901234567890}',
        {"name": "A", "price": 1, "x": 1.2345678901234568e29},
    ),
    "bounded in 64 bits unsigned": (
        b'{"name": "A", "price": 1, "x": 18446744073709551615}',
        {"name": "A", "price": 1, "x": 1.8446744073709552e19},
    ),
    "64 levels": (
        b'{"name":"A","price":1,"x":' + b"[" * 63 + b"]" * 63 + b"}",
        None,
    ),
    "brackets in a text": (b'{"name":"A","price":1,"x":"' + b"[" * 5000 + b'"}', None),
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED)
def test_a_body_that_cannot_be_read_is_400(call: Caller, body: bytes) -> None:
    response = call("POST", "/widget", body=body)

    assert outcome(response) == (400, "schema")
    assert json_of(response)["response"] == "Failed"


@pytest.mark.parametrize(("body", "stored"), TAKEN.values(), ids=TAKEN)
def test_an_odd_but_valid_body_is_taken(call: Caller, body: bytes, stored: object) -> None:
    response = call("POST", "/widget", body=body)

    assert response.status == 200, response.body
    if stored is not None:
        assert json_of(call("GET", "/widget/1"))["data"] == stored


def test_a_body_that_is_no_json_is_told_where(call: Caller) -> None:
    message = json_of(call("POST", "/widget", body=b'{"name": "A",\n "price": }'))["message"]

    assert message.startswith("The body is not valid JSON: ")
    assert "line 2 column 11" in message


@pytest.mark.parametrize(
    "path",
    [
        "/widget?" + "a" * 100_000,
        "/widget?" + "&".join(f"color={n}" for n in range(5000)),
        "/widget?per_page=" + "9" * 5000,
        "/widget?min_price=" + "9" * 5000,
        "/widget?min_price=-" + "1" * 299,
        "/widget?%00=%00",
        "/widget?keyword=%F0%9F%AA%91&=&==&a[b=c&filter[=1&filter]=2&filter[]=3",
        "/widget?filter[a][b]=1",
        "/widget?filter=plain",
        "/widget?size=true&active=null",
        "/widget/" + "9" * 5000,
        "/widget/%00",
        "/widget/%2E%2E%2F%2E%2E",
        "/widget/%F0%9F%AA%91/label",
        "/widget/" + "x" * 100_000 + "/label",
        "/" + "/".join(["x"] * 5000),
        "/widget/%",
        "/%77idget/%3F",
    ],
)
def test_no_address_breaks_the_server(call: Caller, path: str) -> None:
    assert call("GET", path).status in {200, 400, 404}


@pytest.mark.parametrize(
    "header", ["accept", "accept-language", "content-type", "authorization", "content-encoding", "host"]
)
@pytest.mark.parametrize(
    "value", ["", " ", ",", ";", "\x00", "é", "🪑", "=;=,", "a" * 100_000, "*/*;q=", "q=0", "/"]
)
def test_no_header_breaks_the_server(call: Caller, header: str, value: str) -> None:
    assert call("POST", "/widget", {"name": "A", "price": 1}, headers={header: value}).status < 500
    assert call("GET", "/counter", headers={header: value}).status < 500
