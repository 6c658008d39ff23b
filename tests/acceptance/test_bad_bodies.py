"""Bad bodies over a real socket: refused as documented, never a failure, and the server lives on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.acceptance.doors import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.acceptance.doors import Door

TEN_MEGABYTES = 10_000_000
MALFORMED = {
    "nothing": b"",
    "half an object": b'{"is_print": ',
    "single quotes": b"{'is_print': true}",
    "two values": b"{} {}",
    "NaN": b'{"qty": NaN}',
    "1e999": b'[{"total": 1e999}]',
    "5,000 digits": b'{"supplier_id": ' + b"9" * 5000 + b"}",
    "Latin-1": b'{"note": "caf\xe9"}',
    "UTF-16": '{"note": "kafe"}'.encode("utf-16"),
    "a lone surrogate": b'{"note": "\\ud800"}',
    "a raw NUL": b'{"note": "\x00"}',
    "100,000 open brackets": b"[" * 100_000,
    "100,000 lists": b"[" * 100_000 + b"]" * 100_000,
    "100,000 objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "100,000 lists in a field": b'[{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}]",
    "a number": b"5",
    "a text": b'"order"',
    "null": b"null",
    "a form": b"is_print=true&source=WEB",
}
NUMBERS: list[Any] = [None, "bukan angka", 1.5, True, [1], {"id": 1}, 2**63, 10**300]
TEXTS: list[Any] = [None, 5, 1.5, True, ["teks"], {"teks": 1}]
DAYS: list[Any] = [*TEXTS, "kemarin", "2026-13-01", ""]
WRONG: dict[str, dict[str, list[Any]]] = {
    "smartseller": {
        "customer_sender_id": NUMBERS,
        "supplier_id": NUMBERS,
        "order_date": DAYS,
        "is_print": [None, "bukan", 5, [True], {}],
        "products": [None, "voal", 5, True, {}],
        "products.0.qty": NUMBERS,
        "expedition": [None, "JNE", 5, True, []],
        "expedition.rate": NUMBERS,
        "payment.status": [*TEXTS, "LUNAS"],
        "source": [*TEXTS, "TELEVISI"],
        "note": TEXTS,
    },
    "sirclo": {
        "0": [None, "pesanan", 5, True, []],
        "0.remote_order_id": TEXTS,
        "0.accepted_at": DAYS,
        "0.total": NUMBERS,
        "0.line_items": ["kain", 5, True, {}],
        "0.line_items.0.order_quantity": NUMBERS,
    },
}
WRONG["ngorder"] = WRONG["smartseller"]


@pytest.mark.parametrize("name", MALFORMED)
def test_a_body_that_is_no_order_is_400(door: Door, name: str) -> None:
    body = door.check_refusal(door.create(MALFORMED[name]), 400)

    assert body["message"]


def test_malformed_json_is_400_everywhere(door: Door) -> None:
    asked = [made for made in door.operations if made.body == "application/json"]

    for made in asked:
        answer = door.ask(made.method, plain(made.path), b'{"id": ', content_type="application/json")
        door.check_refusal(answer, 400)

    assert asked


def test_a_value_of_a_wrong_type_is_400_and_named(door: Door) -> None:
    for place, values in WRONG[door.edition].items():
        for value in values:
            body = json.dumps(put(door.good_order, place, value)).encode()

            message = door.check_refusal(door.create(body), 400)["message"]

            assert any(name.startswith(place) for name in _named(message)), (place, value, message)


def put(body: Any, place: str, value: object) -> Any:
    """Return a body with another value at a place."""
    *holders, last = (int(step) if step.isdecimal() else step for step in place.split("."))
    holder = body
    for step in holders:
        holder = holder[step]
    holder[last] = value
    return body


def _named(message: object) -> list[str]:
    """Return the places that an error blames; SIRCLO writes them into one text."""
    if isinstance(message, dict):
        return list(message)
    return [part.partition(": ")[0] for part in str(message).split("; ")]


def test_a_body_of_ten_megabytes_is_413(door: Door) -> None:
    """It is read to its end: who is still sending does not hear an answer."""
    padding = b" " * TEN_MEGABYTES

    door.check_refusal(door.create(json.dumps(door.good_order).encode() + padding), 413)


def test_a_chunked_body_of_ten_megabytes_is_413(door: Door) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(100):
            yield b" " * (TEN_MEGABYTES // 100)

    door.check_refusal(door.create(pieces()), 413)


def test_a_chunked_body_is_read_like_any_other(door: Door) -> None:
    def pieces() -> Iterator[bytes]:
        for number in json.dumps(door.good_order).encode():
            yield bytes([number])

    assert door.create(pieces()).status_code == 200
