"""The control interface under /_lapak/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
import pytest

from lapak.emulator.message import Request
from tests.emulator.core.conftest import BASE, NOON, Caller, json_of, outcome

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator


def command(
    emulator: Emulator, method: str, path: str, options: object = None, **headers: str
) -> tuple[int, Any]:
    path, _, query = path.partition("?")
    body = b"" if options is None else orjson.dumps(options)
    sent = {"host": "127.0.0.1:8765"} | headers
    response = emulator.handle(Request(method, f"/_lapak/{path}", query, sent, body))
    assert response.header("content-type") == "application/json"
    return response.status, json_of(response)


def test_health_says_what_is_served(emulator: Emulator) -> None:
    status, health = command(emulator, "GET", "health")

    assert status == 200
    assert health == {
        "status": "ok",
        "store": ":memory:",
        "strict": True,
        "violations": [],
        "editions": {"widgets": {"base_url": BASE, "operations": 21, "emulated": 18}},
    }


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:80", "localhost:9", "LOCALHOST", "[::1]:8765"])
def test_loopback_names_may_call(emulator: Emulator, host: str) -> None:
    assert command(emulator, "GET", "health", host=host)[0] == 200


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "192.168.1.5:8765",
        "127.0.0.1@evil.example",
        "[::1",
        "x:y:z",
    ],
)
def test_other_names_may_not(emulator: Emulator, host: str) -> None:
    assert command(emulator, "POST", "reset", host=host)[0] == 403


@pytest.mark.parametrize(
    ("origin", "status"),
    [
        ("http://localhost:5173", 200),
        ("http://127.0.0.1", 200),
        ("https://evil.example", 403),
        ("null", 403),
        ("", 403),
        ("http://localhost.evil.example", 403),
    ],
)
def test_pages_of_other_sites_may_not_call(emulator: Emulator, origin: str, status: int) -> None:
    assert command(emulator, "GET", "health", origin=origin)[0] == status


def test_an_unknown_command_is_404_and_a_wrong_method_405(emulator: Emulator) -> None:
    assert command(emulator, "GET", "nothing")[0] == 404
    assert command(emulator, "GET", "")[0] == 404
    assert command(emulator, "GET", "health/deep")[0] == 404
    assert command(emulator, "GET", "faults/x")[0] == 404
    assert command(emulator, "GET", "reset") == (405, {"error": "GET is not allowed here."})


@pytest.mark.parametrize("body", [b"{", b"[]", b"1", b"null", b"\xff"])
def test_options_must_be_a_json_object(emulator: Emulator, body: bytes) -> None:
    response = emulator.handle(Request("POST", "/_lapak/clock", "", {"host": "localhost"}, body))

    assert response.status == 400


def test_reset_starts_anew(emulator: Emulator, call: Caller) -> None:
    first = json_of(call("GET", "/widget"))
    call("POST", "/counter/increment")
    emulator.faults.add(status=500, operation="widgets_get")
    command(emulator, "POST", "clock", {"advance": 3600})

    assert command(emulator, "POST", "reset") == (200, {"reset": True})

    assert emulator.journal.listed() == []
    assert json_of(call("GET", "/counter")) == {"value": 0}
    assert not emulator.faults
    assert json_of(call("GET", "/widget")) == first


def test_a_snapshot_brings_back_store_clock_and_ids(emulator: Emulator, call: Caller) -> None:
    call("POST", "/counter/increment")
    assert command(emulator, "POST", "snapshot", {"name": "one"}) == (200, {"snapshot": "one"})
    first = json_of(call("GET", "/widget"))
    call("POST", "/counter/increment")
    command(emulator, "POST", "clock", {"advance": 60})

    assert command(emulator, "POST", "restore", {"name": "one"}) == (200, {"restored": "one"})

    assert json_of(call("GET", "/counter")) == {"value": 1}
    assert json_of(call("GET", "/widget")) == first


def test_a_snapshot_outlives_reset_and_being_restored(emulator: Emulator, call: Caller) -> None:
    call("POST", "/counter/increment")
    command(emulator, "POST", "snapshot")
    command(emulator, "POST", "reset")

    for _ in range(2):
        command(emulator, "POST", "restore")
        assert json_of(call("GET", "/counter")) == {"value": 1}
        call("POST", "/counter/increment")


def test_an_unknown_snapshot_is_told(emulator: Emulator) -> None:
    assert command(emulator, "POST", "restore", {"name": "x"}) == (
        400,
        {"error": "There is no snapshot 'x'; make one with POST /_lapak/snapshot."},
    )
    assert command(emulator, "POST", "snapshot", {"name": 5})[0] == 400


@pytest.mark.parametrize(
    ("options", "now"),
    [
        ({"advance": 3600}, "2026-11-30T13:00:00+07:00"),
        ({"advance": -0.5}, "2026-11-30T11:59:59.500000+07:00"),
        ({"freeze": "2027-01-01T00:00:00Z"}, "2027-01-01T07:00:00+07:00"),
        ({"freeze": "2027-01-01"}, "2027-01-01T00:00:00+07:00"),
        ({"set": "2027-01-01T00:00:00+07:00"}, "2027-01-01T00:00:00+07:00"),
        ({"freeze": True}, NOON.isoformat()),
    ],
)
def test_the_clock_can_be_moved(emulator: Emulator, options: dict[str, Any], now: str) -> None:
    assert command(emulator, "POST", "clock", options) == (200, {"now": now, "stopped": True})
    assert command(emulator, "GET", "clock") == (200, {"now": now, "stopped": True})


def test_the_clock_can_run_again(emulator: Emulator) -> None:
    assert command(emulator, "POST", "clock", {"reset": True})[1]["stopped"] is False


@pytest.mark.parametrize(
    "options", [{}, {"advance": "1"}, {"freeze": "soon"}, {"set": 5}, {"freeze": False}, {"advance": 1e20}]
)
def test_the_clock_refuses_nonsense(emulator: Emulator, options: dict[str, Any]) -> None:
    assert command(emulator, "POST", "clock", options)[0] == 400
    assert emulator.clock.now() == NOON


def test_faults_are_set_listed_and_taken_away(emulator: Emulator, call: Caller) -> None:
    assert command(emulator, "POST", "faults", {"status": 503, "operation": "counters_get"}) == (
        200,
        {"id": 1},
    )
    assert command(emulator, "POST", "faults", {"drop": True, "nth": 9}) == (200, {"id": 2})
    assert outcome(call("GET", "/counter")) == (503, "fault")

    listed = command(emulator, "GET", "faults")[1]["faults"]
    assert [(fault["id"], fault["hits"]) for fault in listed] == [(1, 1), (2, 0)]
    assert len(command(emulator, "DELETE", "faults/1")[1]["faults"]) == 1
    assert command(emulator, "DELETE", "faults/1") == (400, {"error": "There is no fault 1."})
    assert command(emulator, "DELETE", "faults") == (200, {"faults": []})
    assert call("GET", "/counter").status == 200


def test_a_wrong_fault_is_told(emulator: Emulator) -> None:
    assert command(emulator, "POST", "faults", {"status": 99})[0] == 400
    assert command(emulator, "POST", "faults", {}) == (
        400,
        {"error": "A fault needs a status, delay_ms or drop."},
    )


def test_the_journal_can_be_read_and_cleared(emulator: Emulator, call: Caller) -> None:
    for path in ("/counter", "/widget", "/ping"):
        call("GET", path)

    operations = [entry["operation"] for entry in command(emulator, "GET", "journal?last=2")[1]["calls"]]

    assert operations == ["widgets_list", "pings_get"]
    assert len(command(emulator, "GET", "journal")[1]["calls"]) == 3
    assert command(emulator, "DELETE", "journal") == (200, {"calls": []})
    assert command(emulator, "GET", "journal") == (200, {"calls": []})


def test_the_outbox_holds_what_was_sent_and_not_what_was_undone(emulator: Emulator, call: Caller) -> None:
    call("POST", "/message", "halo")
    assert call("POST", "/message", "fail").status == 404

    assert command(emulator, "GET", "outbox") == (
        200,
        {
            "messages": [
                {
                    "id": 1,
                    "shop_id": 1,
                    "at": "2026-11-30T12:00:00+07:00",
                    "channel": "sms",
                    "recipient": "081234567890",
                    "text": "halo",
                    "order_id": None,
                }
            ]
        },
    )
    assert command(emulator, "DELETE", "outbox") == (200, {"messages": []})
    assert command(emulator, "GET", "outbox") == (200, {"messages": []})
