"""The stages of a call, each by what stops there and by the order in which they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.clock import Clock
from lapak.emulator.ids import Ids
from lapak.emulator.message import Request
from lapak.emulator.store.database import Database
from tests.emulator.core.conftest import BASE, NOON, Caller, json_of, outcome
from tests.emulator.core.widgets import KEY_A, KEY_B, SCHEMA, fill

if TYPE_CHECKING:
    from lapak.emulator.edition import Edition

WIDGET = {"name": "Kursi", "price": 250000}


def test_an_answer_names_its_operation_and_is_json(call: Caller) -> None:
    response = call("GET", "/counter")

    assert response.status == 200
    assert response.headers == [("content-type", "application/json"), ("x-lapak-operation", "counters_get")]
    assert json_of(response) == {"value": 0}


def test_a_handler_gets_everything_about_its_call(call: Caller) -> None:
    response = call("GET", "/widget?keyword=meja+kayu&per_page=5", headers={"accept-language": "id"})

    assert json_of(response) == {
        "shop": 1,
        "user": "Pemilik 1",
        "path": {},
        "query": {"keyword": "meja kayu", "per_page": 5},
        "headers": {"accept-language": "id"},
        "body": None,
        "edition": "widgets",
        "operation": "widgets_list",
        "language": "id",
        "url": "http://toko.test/widgets/v9/open/widget",
        "now": "2026-11-30T12:00:00+07:00",
        "id": json_of(response)["id"],
    }
    assert len(json_of(response)["id"]) == 13


@pytest.mark.parametrize("path", ["/nothing", "/widget/", "/widget/1/2", "", "/counter/Increment"])
def test_an_unknown_address_is_404_in_the_shape_of_the_edition(call: Caller, path: str) -> None:
    response = call("GET", path, headers={"authorization": None})

    assert outcome(response) == (404, "not-found")
    assert json_of(response) == {
        "response": "Failed",
        "message": f"There is no such address: {BASE}{path}",
        "data": None,
    }


def test_an_unknown_edition_is_404_and_says_which_there_are(emulator: Emulator) -> None:
    response = emulator.handle(Request("GET", "/tokopedia/order"))

    assert outcome(response) == (404, "not-found")
    assert json_of(response) == {"message": "There is no such address: /tokopedia/order", "base_urls": [BASE]}


@pytest.mark.parametrize("path", ["*", "", "/", "//", "/widgets"])
def test_odd_request_targets_are_404(emulator: Emulator, path: str) -> None:
    assert outcome(emulator.handle(Request("OPTIONS", path))) == (404, "not-found")


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        *(
            (method, "/counter", "GET")
            for method in (
                "POST",
                "PUT",
                "PATCH",
                "DELETE",
                "HEAD",
                "OPTIONS",
                "TRACE",
                "QUERY",
                "CONNECT",
                "get",
                "X",
            )
        ),
        ("PATCH", "/widget/search", "GET"),
        ("DELETE", "/widget/search", "GET"),
        ("PUT", "/widget/7", "DELETE, GET, PATCH"),
        ("PUT", "/widget", "GET, POST"),
    ],
)
def test_an_undeclared_method_is_405_with_allow(call: Caller, method: str, path: str, allow: str) -> None:
    response = call(method, path, headers={"authorization": None})

    assert outcome(response) == (405, "method")
    assert response.header("allow") == allow
    if method == "HEAD":
        assert response.body == b""
    else:
        assert json_of(response)["message"] == f"{method} is not allowed here. Allowed: {allow}."


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        f"Basic {KEY_A}",
        KEY_A,
        f"Bearer {KEY_A}x",
        "Bearer ' OR 1=1",
        "Bearer \x00",
    ],
)
def test_without_a_right_key_it_is_401_before_anything_else(call: Caller, header: str | None) -> None:
    wrong = {"authorization": header, "accept": "text/html", "content-type": "text/plain"}

    response = call("POST", "/widget", body=b"x" * 2_000_000, headers=wrong)

    assert outcome(response) == (401, "auth")
    assert response.header("www-authenticate") == "Bearer"
    assert json_of(response)["message"] == "The API key is missing or wrong."


@pytest.mark.parametrize("header", [f"Bearer {KEY_A}", f"bearer {KEY_A}", f"BEARER   {KEY_A} "])
def test_the_word_bearer_may_be_written_in_any_case(call: Caller, header: str) -> None:
    assert call("GET", "/counter", headers={"authorization": header}).status == 200


def test_each_key_acts_for_its_own_shop(call: Caller) -> None:
    call("POST", "/counter/increment")

    other = call("GET", "/counter", headers={"authorization": f"Bearer {KEY_B}"})

    assert json_of(other) == {"value": 0}
    assert json_of(call("GET", "/counter")) == {"value": 1}


def test_a_public_operation_needs_no_key(call: Caller) -> None:
    response = call("GET", "/ping", headers={"authorization": None})

    assert response.status == 200
    assert json_of(response)["shop"] == 0


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        (None, 200),
        ("", 200),
        ("*/*", 200),
        ("application/*", 200),
        ("application/json", 200),
        ("text/html, application/json;q=0.9", 200),
        ("APPLICATION/JSON; charset=utf-8", 200),
        ("text/html", 406),
        ("text/*, image/png", 406),
        ("application/json;q=0", 406),
        ("application/json; q=0.0, text/html", 406),
        ("application/problem+json", 406),
        ("nonsense", 406),
    ],
)
def test_accept_must_leave_room_for_json(call: Caller, accept: str | None, status: int) -> None:
    response = call("GET", "/counter", headers={"accept": accept})

    assert response.status == status
    if status == 406:
        assert response.header("x-lapak-reason") == "not-acceptable"
        assert json_of(response)["message"] == "Only application/json can be answered."


@pytest.mark.parametrize(
    ("media_type", "status"),
    [
        ("application/json", 200),
        ("application/json; charset=utf-8", 200),
        ('Application/JSON;charset="UTF-8"', 200),
        (None, 415),
        ("", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("application/json; charset=utf-16", 415),
        ("application/jsonp", 415),
        ("application/vnd.api+json", 415),
    ],
)
def test_a_body_must_be_declared_as_json(call: Caller, media_type: str | None, status: int) -> None:
    response = call("POST", "/widget", WIDGET, headers={"content-type": media_type})

    assert response.status == status
    if status == 415:
        assert response.header("x-lapak-reason") == "media-type"


def test_a_compressed_body_is_415(call: Caller) -> None:
    assert outcome(call("POST", "/widget", WIDGET, headers={"content-encoding": "gzip"})) == (
        415,
        "media-type",
    )


def test_a_body_of_one_mebibyte_is_read_and_one_byte_more_is_413(call: Caller) -> None:
    frame = len(b'{"name":"A","price":1,"x":""}')
    fits = b'{"name":"A","price":1,"x":"' + b"y" * (1_048_576 - frame) + b'"}'
    assert len(fits) == 1_048_576

    assert call("POST", "/widget", body=fits).status == 200
    assert outcome(call("POST", "/widget", body=fits + b" ")) == (413, "too-large")
    assert outcome(call("POST", "/widget", body=b"x" * 10_000_000)) == (413, "too-large")


def test_size_comes_before_media_type_and_media_type_before_decoding(call: Caller) -> None:
    big, plain = b"x" * 1_048_577, {"content-type": "text/plain"}

    assert outcome(call("POST", "/widget", body=big, headers=plain)) == (413, "too-large")
    assert outcome(call("POST", "/widget", body=b"{", headers=plain)) == (415, "media-type")


def test_the_schema_is_checked_before_anything_is_looked_up(call: Caller) -> None:
    assert outcome(call("GET", "/widget/999")) == (404, "not-found")
    assert outcome(call("GET", "/widget/x")) == (400, "schema")
    assert outcome(call("GET", "/widget/999", headers={"authorization": "x"})) == (401, "auth")


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_body_that_is_not_declared_is_ignored(call: Caller, method: str) -> None:
    call("POST", "/widget", WIDGET)

    assert call(method, "/widget/1", body=b"not JSON", headers={"content-type": "text/plain"}).status == 200


def test_an_optional_body_may_be_left_out(call: Caller) -> None:
    response = call("PATCH", "/widget/1")

    assert json_of(response)["body"] is None


def test_a_required_body_may_not_be_left_out(call: Caller) -> None:
    bare = call("POST", "/widget")
    declared = call("POST", "/widget", headers={"content-type": "application/json"})

    assert outcome(bare) == outcome(declared) == (400, "schema")
    assert json_of(bare)["message"] == "The body is missing; send JSON."


def test_null_is_a_body_like_any_other(call: Caller) -> None:
    assert outcome(call("PATCH", "/widget/1", None)) == (400, "schema")
    assert call("POST", "/message", None).status == 200


def test_an_operation_without_handler_is_501_and_named(call: Caller) -> None:
    response = call("GET", "/unplayed")

    assert outcome(response) == (501, "not-emulated")
    assert response.header("x-lapak-operation") == "unplayed_get"
    assert json_of(response)["message"] == "unplayed_get is not emulated."


def test_a_rule_of_the_operation_answers_400_with_its_id(call: Caller) -> None:
    call("POST", "/widget", WIDGET)

    response = call("POST", "/widget", WIDGET)

    assert outcome(response) == (400, "rule:name-taken")
    assert json_of(response)["message"] == {"name": ["There is a Kursi already."]}


def test_something_missing_answers_404_by_field(call: Caller) -> None:
    response = call("GET", "/widget/41")

    assert outcome(response) == (404, "not-found")
    assert json_of(response)["message"] == {"id": ["No widget 41 in this shop."]}


@pytest.mark.parametrize("language", ["id", "id-ID", "ID"])
def test_messages_are_indonesian_for_those_who_ask(call: Caller, language: str) -> None:
    response = call("GET", "/counter", headers={"accept-language": language, "authorization": None})

    assert json_of(response)["message"] == "Kunci API tidak ada atau salah."


def test_a_failing_handler_is_500_logged_and_undone(call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    response = call("POST", "/broken")

    assert outcome(response) == (500, "failed")
    assert json_of(response)["message"] == "The emulator failed; its log says why."
    assert "faulty_write_then_crash failed" in caplog.text
    assert "on purpose" in caplog.text
    assert json_of(call("GET", "/counter")) == {"value": 0}


def test_a_number_too_big_for_the_store_is_the_callers_fault(call: Caller) -> None:
    assert outcome(call("PUT", "/broken")) == (400, "rule:number-too-big")
    assert json_of(call("GET", "/counter")) == {"value": 0}


def test_a_reading_operation_that_writes_is_found_out_when_strict(
    call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    assert outcome(call("PATCH", "/broken")) == (500, "failed")
    assert "readonly database" in caplog.text
    assert call("POST", "/counter/increment").status == 200


def test_a_rule_that_the_specification_lacks_is_500_when_strict(emulator: Emulator, call: Caller) -> None:
    assert outcome(call("DELETE", "/broken")) == (500, "failed")
    assert emulator.violations == [
        "faulty_unknown_rule raised the rule never-declared, which its x-rules lack"
    ]


def test_a_rule_that_the_specification_lacks_is_passed_on_otherwise(widgets: Edition) -> None:
    lenient = Emulator([widgets], Database(schema=SCHEMA, fill=fill))

    assert outcome(Caller(lenient)("DELETE", "/broken")) == (400, "rule:never-declared")
    lenient.close()


def test_the_same_calls_on_the_same_seed_give_the_same_bytes(widgets: Edition) -> None:
    def run() -> list[bytes]:
        emulator = Emulator([widgets], Database(schema=SCHEMA, fill=fill), Clock.stopped(NOON), Ids(5))
        call = Caller(emulator)
        answers = [
            call("GET", "/widget").body,
            call("POST", "/widget", WIDGET).body,
            call("GET", "/widget").body,
        ]
        emulator.close()
        return answers

    first = run()

    assert first == run()
    assert first[0] != first[2]
