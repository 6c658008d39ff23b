import copy
import importlib
import inspect
import json
import pickle
import pkgutil
from pathlib import Path
from typing import Any

import httpx
import pytest

import lapak
from lapak.client import errors
from lapak.client.operation import Operation
from lapak.client.raw import SentRequest
from lapak_api.smartseller.api.suppliers import suppliers_update
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


@pytest.mark.parametrize(
    ("message", "fields"),
    [
        # docs 002, lines 3716-3724 and 4370-4375: the two maps that are printed, keys with dots
        (
            {"payment.cost_of_goods_sales": ["The payment.cost of goods sales field is required when R."]},
            {"payment.cost_of_goods_sales": ["The payment.cost of goods sales field is required when R."]},
        ),
        ({"id": ["Order has been paid"]}, {"id": ["Order has been paid"]}),
        # keys with spaces, one text in place of a list, numbers, lists in lists
        (
            {"maximum amount": "is 0", "products.0.qty": 7},
            {"maximum amount": ["is 0"], "products.0.qty": ["7"]},
        ),
        ({"a": {"b": [["c"], "d"]}}, {"a": ["b: c", "b: d"]}),
        ({"a": None, "b": []}, {"a": [], "b": []}),
        # texts, in which Laravel writes spaces for underscores
        ("The district id field is required.", {"district_id": ["The district id field is required."]}),
        (
            "The name field is required. The phone must be a number.",
            {"name": ["The name field is required."], "phone": ["The phone must be a number."]},
        ),
        ("The selected bank id is invalid.", {"bank_id": ["The selected bank id is invalid."]}),
        ("Kolom nama wajib diisi.", {"nama": ["Kolom nama wajib diisi."]}),
        # lists of texts and of maps
        (["The name field is required."], {"name": ["The name field is required."]}),
        ([{"field": "name", "message": "is required"}], {"name": ["is required"]}),
        (
            [{"name": ["is required"]}, {"phone": "is short"}],
            {"name": ["is required"], "phone": ["is short"]},
        ),
        ([{"field": "a", "errors": ["x", "y"]}, "Also that."], {"a": ["x", "y"]}),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 422])
def test_faults_are_found_in_every_shape(message: Any, fields: dict[str, list[str]], status: int) -> None:
    error = refused(failed(status, message))

    assert type(error) is lapak.ValidationFailed
    assert error.fields == fields


@pytest.mark.parametrize(
    "message",
    [
        "Order not found.",
        "The order is canceled.",
        "The API key is missing or wrong.",
        "Stok tidak cukup",
        "",
        [],
        {},
        None,
        7,
        ["Order not found."],
        [7, None, {}],
        [{"text": "no"}],
    ],
)
def test_sentences_that_name_no_field_are_no_faults(message: Any) -> None:
    error = refused(failed(400, message))

    assert (type(error), error.fields) == (lapak.BadRequest, {})


def test_a_map_called_errors_says_more_than_a_sentence() -> None:
    body = {
        "message": "The name field is required. (and 1 more error)",
        "errors": {"name": ["no"], "qty": ["no"]},
    }

    assert refused(httpx.Response(422, json=body)).fields == {"name": ["no"], "qty": ["no"]}


GUESSED: Operation[Any] = Operation(
    id="suppliers_update",
    method="PATCH",
    path="/supplier",
    read=suppliers_update.read,
    inferred_path=("suppliers-001",),
)


@pytest.mark.parametrize(("status", "also"), [(404, lapak.NotFound), (405, lapak.MethodNotAllowed)])
def test_an_address_that_is_only_inferred_is_named(status: int, also: type[lapak.APIStatusError]) -> None:
    with pytest.raises(lapak.InferredEndpoint) as raised:
        Server(failed(status, "Not here")).shop()._sender.send(GUESSED)
    with pytest.raises(also):
        Server(failed(status, "Not here")).shop()._sender.send(GUESSED)

    error = raised.value
    assert (error.status, error.message, error.operation) == (status, "Not here", "suppliers_update")
    assert (error.errata, error.page) == (("suppliers-001",), "generated/docs/smartseller-errata.md")
    for hint in (
        "PATCH /supplier",
        "suppliers-001",
        error.page,
        "patches/local",
        "make verify",
        "client.request",
    ):
        assert hint in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made above
    assert (type(again), again.errata, again.page, str(again)) == (
        type(error),
        error.errata,
        error.page,
        str(error),
    )


def test_the_page_that_an_inferred_address_names_has_the_erratum() -> None:
    root = Path(__file__).parents[2]
    with pytest.raises(lapak.InferredEndpoint) as raised:
        Server(failed(404)).shop()._sender.send(GUESSED)

    assert "suppliers-001" in (root / raised.value.page).read_text()


@pytest.mark.parametrize("status", [400, 403, 409, 422, 500])
def test_other_refusals_of_such_an_address_are_what_they_are(status: int) -> None:
    with pytest.raises(lapak.APIStatusError) as raised:
        Server(failed(status)).shop()._sender.send(GUESSED)

    assert not isinstance(raised.value, lapak.InferredEndpoint)


@pytest.mark.parametrize("status", [404, 405])
def test_a_documented_address_is_not_doubted(status: int) -> None:
    assert not isinstance(refused(failed(status)), lapak.InferredEndpoint)


def test_every_guessed_address_of_the_client_says_so() -> None:
    """The facts come from the errata: docs 001 and 002 leave 12 addresses and more to be concluded."""
    doubted = 0
    for edition in ("smartseller", "ngorder"):
        package = importlib.import_module(f"lapak_api.{edition}.api")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            operation = getattr(importlib.import_module(module.name), "OPERATION", None)
            doubted += bool(operation is not None and operation.inferred_path)

    assert doubted >= 10


def test_all_errors_are_of_one_family() -> None:
    public = [kind for kind in ERRORS if not kind.__name__.startswith("_")]

    assert len(public) == len(errors.__all__) - 1
    for kind in public:
        assert getattr(lapak, kind.__name__) is kind


def made(kind: type[lapak.LapakError]) -> lapak.LapakError:
    """Make an error with everything that it can hold, the phone of a customer in its body included."""
    facts: dict[str, Any] = {
        "operation": "orders_list",
        "request_id": "5f9",
        "request": SentRequest("GET", "https://api.example/order?keyword=***", {"accept": "*/*"}),
        "status": 429,
        "content": b'{"message": "slow down", "phone": "081234567890"}',
    }
    if issubclass(kind, lapak.APIStatusError):
        facts |= {
            "message": "slow down",
            "fields": {"name": ["is required"]},
            "body": {"message": "slow down", "phone": "081234567890", "status": "PAID"},
            "headers": {"retry-after": "3"},
            "retry_after": 3.0,
        }
    return kind("why", **facts)


@pytest.mark.parametrize("kind", ERRORS)
def test_errors_can_be_pickled(kind: type[lapak.LapakError]) -> None:
    error = made(kind)

    pickled = pickle.dumps(error)
    other = pickle.loads(pickled)  # noqa: S301 - made a line above

    assert type(other) is kind
    assert (str(other), other.args, repr(other)) == (str(error), error.args, repr(error))
    assert (other.operation, other.status, other.request_id) == ("orders_list", 429, "5f9")
    assert other.request == error.request
    assert other.content == b""
    assert b"081234567890" not in pickled
    if isinstance(other, lapak.APIStatusError):
        assert (other.message, other.fields, other.headers) == (
            "slow down",
            {"name": ["is required"]},
            {"retry-after": "3"},
        )
        assert other.body == {"message": "***", "phone": "***", "status": "PAID"}
        assert other.retry_after == 3.0
    assert pickle.loads(pickle.dumps(other)).args == error.args  # noqa: S301


@pytest.mark.parametrize("kind", ERRORS)
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_of_an_error_keeps_everything(kind: type[lapak.LapakError], copied: Any) -> None:
    error = made(kind)

    other = copied(error)

    assert type(other) is kind
    assert (str(other), other.args, vars(other)) == (str(error), error.args, vars(error))
    assert other.content == error.content == b'{"message": "slow down", "phone": "081234567890"}'


@pytest.mark.parametrize("kind", ERRORS)
def test_an_error_without_any_facts_can_be_pickled(kind: type[lapak.LapakError]) -> None:
    other = pickle.loads(pickle.dumps(kind()))  # noqa: S301 - made in this line

    assert (type(other), other.operation, other.request, other.content) == (kind, "", SentRequest(), b"")


def test_notes_are_pickled() -> None:
    error = made(lapak.Conflict)
    error.add_note("pesanan ketiga")

    assert pickle.loads(pickle.dumps(error)).__notes__ == ["pesanan ketiga"]  # noqa: S301


def test_all_errors_carry_what_was_sent_and_what_came() -> None:
    error = refused(httpx.Response(400, json={"request_id": "5f9", "message": "no"}))

    assert (error.status, error.request_id, error.operation) == (400, "5f9", "suppliers_list")
    assert error.content == b'{"request_id":"5f9","message":"no"}'
    assert error.request.method == "GET"
    assert error.request.url == "https://api.smartseller.co.id/api/open/supplier"
    assert error.request.headers["authorization"] == "***"
    assert error.request.headers["accept"] == "application/json, */*;q=0.5"
    assert error.request.body is None


@pytest.mark.parametrize(
    "answer", [httpx.ConnectError("no"), httpx.ReadTimeout("no"), httpx.Response(200, text="<")]
)
def test_errors_without_a_refusal_carry_what_was_sent_too(answer: httpx.Response | Exception) -> None:
    error = caught(answer)

    assert (error.request.method, error.request.url) == (
        "GET",
        "https://api.smartseller.co.id/api/open/supplier",
    )


def test_the_request_of_an_error_hides_persons() -> None:
    body = {
        "name": "Siti Rahmawati",
        "district_id": 3636,
        "address": "Jalan Kenanga 5",
        "phone": "081210203050",
    }

    with pytest.raises(lapak.BadRequest) as raised:
        Server(failed(400)).shop().suppliers.create(body | {"description": "dekat pasar"})

    sent = raised.value.request
    assert sent.body["district_id"] == 3636
    assert {sent.body[name] for name in ("name", "address", "phone", "description")} == {"***"}
    with pytest.raises(AttributeError):
        sent.url = "x"  # type: ignore[misc]


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
