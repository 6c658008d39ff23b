import copy
import inspect
import json
import pickle
from typing import Any

import httpx
import pytest

import lapak
from lapak.client import errors
from tests.client.wire import Server, failed, page

ERRORS = [
    kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.LapakError)
]


def caught(answer: httpx.Response | Exception) -> lapak.LapakError:
    with pytest.raises(lapak.LapakError) as raised:
        Server(answer).shop(retries=0).suppliers.list()
    return raised.value


def refused(answer: httpx.Response) -> lapak.APIStatusError:
    error = caught(answer)
    assert isinstance(error, lapak.APIStatusError)
    return error


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, lapak.APIStatusError),
        (400, lapak.BadRequest),
        (401, lapak.AuthenticationFailed),
        (403, lapak.Forbidden),
        (404, lapak.NotFound),
        (405, lapak.MethodNotAllowed),
        (406, lapak.NotAcceptable),
        (409, lapak.Conflict),
        (410, lapak.Gone),
        (413, lapak.PayloadTooLarge),
        (415, lapak.UnsupportedMediaType),
        (418, lapak.APIStatusError),
        (422, lapak.ValidationFailed),
        (429, lapak.RateLimited),
        (451, lapak.APIStatusError),
        (500, lapak.ServerError),
        (501, lapak.ServerError),
        (502, lapak.ServerError),
        (503, lapak.ServerUnavailable),
        (504, lapak.ServerError),
        (520, lapak.ServerError),
        (599, lapak.ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[lapak.APIStatusError]) -> None:
    error = refused(failed(status))

    assert type(error) is kind
    assert type(error.status) is int
    assert (error.status, error.operation, error.message) == (status, "suppliers_list", "no")
    assert str(error) == f"suppliers_list: {status} no"


@pytest.mark.parametrize("status", [200, 400, 422])
def test_faults_by_field_are_validation_errors(status: int) -> None:
    message = {
        "name": ["is required", "is short"],
        "products.0.qty": "must be 1 or more",
        "maximum amount": [0],
    }

    error = refused(failed(status, message))

    assert type(error) is lapak.ValidationFailed
    assert error.fields == {
        "name": ["is required", "is short"],
        "products.0.qty": ["must be 1 or more"],
        "maximum amount": ["0"],
    }
    assert error.message == (
        "name: is required; name: is short; products.0.qty: must be 1 or more; maximum amount: 0"
    )


def test_a_200_that_says_failed_is_an_error() -> None:
    error = refused(failed(200, "Order not found"))

    assert (type(error), error.status, error.message) == (lapak.BadRequest, 200, "Order not found")


@pytest.mark.parametrize("word", ["Failed", "failed", " FAILED ", "gagal", "error"])
def test_words_for_failure(word: str) -> None:
    refused(httpx.Response(200, json={"response": word}))


@pytest.mark.parametrize(
    "word", ["Success", "success", "Sukses", "sukses", "Success, it will be sent", 1, None, {}]
)
def test_other_words_are_no_failure(word: object) -> None:
    answer = httpx.Response(200, json={"response": word, "data": []})

    assert Server(answer).shop().suppliers.list().data == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "a"}, "a"),
        ({"message": ["a", "b"]}, "a; b"),
        ({"message": {"f": {"g": ["a"]}}}, "f: g: a"),
        ({"message": None, "error": "a"}, "a"),
        ({"error": {"code": 4, "text": "a"}}, "code: 4; text: a"),
        ({"message": "Given data was invalid.", "errors": {"f": ["a"]}}, "Given data was invalid."),
        ({}, ""),
        ([], ""),
        (["a", {"b": 1}], "a; b: 1"),
        (None, ""),
        (7, "7"),
    ],
)
def test_any_json_makes_a_message(body: object, message: str) -> None:
    error = refused(httpx.Response(500, content=json.dumps(body)))

    assert (error.message, error.body) == (message, body)


def test_a_map_called_errors_gives_fields_too() -> None:
    error = refused(httpx.Response(422, json={"message": "Invalid.", "errors": {"name": ["is required"]}}))

    assert error.fields == {"name": ["is required"]}


@pytest.mark.parametrize(
    ("content", "kind", "message"),
    [
        (b"<html>Bad gateway</html>", "text/html", "(not JSON: text/html)"),
        (b"", "", "(not JSON: no content type)"),
        (b"Too many requests\n", "text/plain; charset=utf-8", "Too many requests"),
        (b'{"message": "cut of', "application/json", "(not JSON: application/json)"),
        (b"\xff\xfe\x00", "application/json", "(not JSON: application/json)"),
        (b"[" * 100_000, "application/json", "(not JSON: application/json)"),
    ],
)
@pytest.mark.parametrize("status", [401, 429, 500, 503, 520])
def test_an_error_without_json_is_still_an_error(
    content: bytes, kind: str, message: str, status: int
) -> None:
    headers = {"content-type": kind} if kind else {}

    error = refused(httpx.Response(status, content=content, headers=headers))

    assert (error.status, error.message, error.fields) == (status, message, {})
    assert isinstance(error.body, str)


@pytest.mark.parametrize(
    "content",
    [
        b"<html>ok</html>",
        b"",
        b"[]",
        b"null",
        b'"Success"',
        b"7",
        b'{"data": [',
        b"\xff\xfe",
        b"NaN",
        b"[" * 100_000,
    ],
)
@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_success_that_cannot_be_read_is_an_error(content: bytes, status: int) -> None:
    error = caught(httpx.Response(status, content=content))

    assert isinstance(error, lapak.ResponseUnreadable)
    assert (error.status, error.operation) == (status, "suppliers_list")


def test_an_undocumented_success_is_read_all_the_same() -> None:
    answer = httpx.Response(299, json={"data": []})

    assert Server(answer).shop().suppliers.with_response.list().status == 299


def test_the_request_id_comes_from_the_body_or_the_headers() -> None:
    from_body = refused(httpx.Response(400, json={"request_id": "5f9", "message": "no"}))
    from_sirclo = refused(httpx.Response(400, json={"reference": "0c4f", "message": "no"}))
    from_header = refused(failed(400, x_request_id="h-1"))

    assert (from_body.request_id, from_sirclo.request_id, from_header.request_id) == ("5f9", "0c4f", "h-1")
    assert refused(failed(400)).request_id is None


def test_headers_have_lower_case_names() -> None:
    error = refused(failed(400, X_Lapak_Reason="rule:insufficient-stock"))

    assert error.headers["x-lapak-reason"] == "rule:insufficient-stock"


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_none_unless_the_server_says_so(status: int) -> None:
    assert refused(failed(status)).retry_after is None
    assert refused(failed(status, retry_after="99")).retry_after == 99.0


def test_all_errors_are_of_one_family() -> None:
    assert len(ERRORS) == len(errors.__all__) - 1
    for kind in ERRORS:
        assert getattr(lapak, kind.__name__) is kind


@pytest.mark.parametrize("kind", ERRORS)
def test_errors_can_be_pickled_and_copied(kind: type[lapak.LapakError]) -> None:
    facts: dict[str, Any] = {"operation": "orders_list"}
    if issubclass(kind, lapak.APIStatusError):
        facts |= {
            "status": 429,
            "message": "slow down",
            "fields": {"name": ["is required"]},
            "request_id": "5f9",
            "body": {"message": "slow down"},
            "headers": {"retry-after": "3"},
            "retry_after": 3.0,
        }
    elif issubclass(kind, lapak.MaybeApplied):
        facts |= {"status": 504}
    elif issubclass(kind, lapak.ResponseUnreadable):
        facts |= {"status": 200, "content": b"<html>"}
    error = kind("why", **facts)

    for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - made a line above
        assert type(other) is kind
        assert (str(other), other.args, vars(other)) == (str(error), error.args, vars(error))


def test_an_error_that_really_happened_can_be_pickled() -> None:
    error = refused(failed(429, {"a": ["b"]}, retry_after="9"))

    other = pickle.loads(pickle.dumps(error))  # noqa: S301 - made a line above

    assert (other.retry_after, other.fields, str(other)) == (9.0, {"a": ["b"]}, str(error))


def test_a_long_message_is_cut_in_the_text_only() -> None:
    error = refused(failed(400, "x" * 10_000))

    assert len(str(error)) < 600
    assert len(error.message) == 10_000


def test_a_client_without_a_key_says_how_to_give_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAPAK_SMARTSELLER_KEY", raising=False)

    with pytest.raises(lapak.NotConfigured, match="no api_key: pass api_key= or set LAPAK_SMARTSELLER_KEY"):
        lapak.SmartSeller()


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("nan")},
        {"retries": -1},
        {"base_url": "ftp://example.org"},
        {"base_url": "not a url"},
        {"base_url": "/relative"},
        {"base_url": "https://user:word@example.org"},
        {"base_url": "https://example.org/?key=1"},
        {"base_url": "https://exa mple.org:port"},
    ],
)
def test_settings_that_make_no_sense_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(lapak.NotConfigured):
        Server(page([])).shop(**options)
