from __future__ import annotations

from typing import TYPE_CHECKING

from lapak.emulator.journal import REDACTED, Journal
from lapak.emulator.message import Request, Response
from tests.emulator.core.conftest import BASE, Caller

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator

NOBODY = (None, None)


def shown(request: bytes = b"", response: bytes = b"", query: str = "") -> dict[str, object]:
    journal = Journal()
    journal.add(Request("POST", "/x", query, {}, request), Response(200, [], response), 0.0, 0.5, NOBODY)
    return journal.listed()[0]


def test_a_call_is_told_with_what_came_and_what_went(emulator: Emulator, call: Caller) -> None:
    call("POST", "/widget?warna=merah", {"name": ""})

    entry = emulator.journal.listed()[0]

    assert entry.pop("at").endswith("+07:00")
    assert 0 < entry.pop("milliseconds") < 5000
    assert entry == {
        "number": 1,
        "edition": "widgets",
        "operation": "widgets_create",
        "method": "POST",
        "path": f"{BASE}/widget",
        "query": [["warna", "merah"]],
        "request": {"name": ""},
        "status": 400,
        "reason": "schema",
        "response": {
            "response": "Failed",
            "message": {
                "name": ["The name field may not be empty."],
                "price": ["The price field is required."],
            },
            "data": None,
        },
    }


def test_calls_that_led_nowhere_are_told_too(emulator: Emulator, call: Caller) -> None:
    call("GET", "/nothing")
    call("PUT", "/counter")
    emulator.handle(Request("GET", "/elsewhere"))

    told = [(entry["edition"], entry["operation"], entry["status"]) for entry in emulator.journal.listed()]

    assert told == [("widgets", None, 404), ("widgets", None, 405), (None, None, 404)]


def test_keys_are_nowhere_in_the_journal(emulator: Emulator, call: Caller) -> None:
    call("GET", "/counter")

    assert "kunci-a" not in str(emulator.journal.listed())


def test_secrets_in_bodies_and_queries_are_hidden() -> None:
    entry = shown(
        b'{"password": "a", "passwd_confirmation": "a", "api_key": "a", "apiKey": "a", "note": "ok",'
        b' "bank": [{"pin": 1, "user_pin": [1], "shipping": "JNE", "access_token": {"a": 1}}]}',
        b'{"data": {"Authorization": "a", "client_secret": null, "otp": "123456", "opinion": "ok"}}',
        "token=a&q=ok&api_key=a",
    )

    hidden = REDACTED
    assert entry["request"] == {
        "password": hidden,
        "passwd_confirmation": hidden,
        "api_key": hidden,
        "apiKey": hidden,
        "note": "ok",
        "bank": [{"pin": hidden, "user_pin": hidden, "shipping": "JNE", "access_token": hidden}],
    }
    assert entry["response"] == {
        "data": {"Authorization": hidden, "client_secret": hidden, "otp": hidden, "opinion": "ok"}
    }
    assert entry["query"] == [["token", hidden], ["q", "ok"], ["api_key", hidden]]


def test_what_cannot_be_searched_for_secrets_is_not_shown() -> None:
    assert shown(b"password=a")["request"] == "[10 bytes, not JSON]"
    assert shown(b'"' + b"x" * 20_000 + b'"')["request"] == "[20002 bytes]"
    assert shown()["response"] is None


def test_the_journal_keeps_the_last_500_calls() -> None:
    journal = Journal()
    for number in range(600):
        journal.add(Request("GET", f"/{number}"), Response(200, [], b""), 0.0, 0.0, NOBODY)

    assert [entry["number"] for entry in journal.listed(2)] == [599, 600]
    assert len(journal.listed()) == 500
    assert journal.listed(0) == []
    journal.clear()
    assert journal.listed() == []
