"""What an answer says no with becomes an error with a class, a message and faults by field."""

import json
from typing import Any

import httpx
import pytest

import lapak
from tests.client.wire import KEY, Server, caught, failed, refused


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


@pytest.mark.parametrize(
    "word", ["Failed", "failed", " FAILED ", "gagal", "error", "Failed.", "Failure", "*Gagal*", "Errors"]
)
def test_words_for_failure(word: str) -> None:
    assert (
        refused(httpx.Response(200, json={"response": word, "message": "Stok habis"})).message == "Stok habis"
    )


def test_a_failure_may_be_told_in_its_first_word() -> None:
    error = refused(httpx.Response(200, json={"response": "Gagal: stok habis"}))

    assert (error.message, str(error)) == ("Gagal: stok habis", "suppliers_list: 200 Gagal: stok habis")


@pytest.mark.parametrize(
    "word",
    ["Success", "success", "Sukses", "sukses", "Success, it will be sent", "Sukses, 1 gagal", 1, None, {}],
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


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("https://app.toko.test/login?next=%2Forder", "https://app.toko.test/login?next=***"),
        ("https://api.toko.test/customer/Siti%20Rahmawati", "https://api.toko.test/customer/***"),
        ("/v2/supplier", "/v2/supplier"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_says_where_it_leads(place: str, where: str, status: int) -> None:
    error = refused(httpx.Response(status, headers={"location": place}))

    assert type(error) is lapak.APIStatusError
    said = "(not JSON: no content type)"
    assert str(error).startswith(f"suppliers_list: {status} {said}. Redirected to {where}. ")
    assert "check base_url" in str(error)
    assert error.headers["location"] == place


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"\n<!DOCTYPE html><title>Masuk</title>", "a page in place of JSON"),
        (b'{"data": [', "Expecting value: line 1 column 11"),
        (b"[]", "expected an object, got list"),
    ],
)
def test_a_success_that_cannot_be_read_says_why(content: bytes, said: str) -> None:
    assert said in str(caught(httpx.Response(200, content=content)))


@pytest.mark.parametrize(("status", "place"), [(301, ""), (304, "/x"), (400, "/x")])
def test_what_leads_nowhere_is_no_redirect(status: int, place: str) -> None:
    error = refused(httpx.Response(status, headers={"location": place}, json={"message": "no"}))

    assert str(error) == f"suppliers_list: {status} no"


def test_a_redirect_does_not_show_the_key() -> None:
    answer = httpx.Response(307, headers={"location": f"https://{KEY}/{KEY}"})

    assert "Redirected to https://***/***. " in str(refused(answer))


def test_an_undocumented_success_is_read_all_the_same() -> None:
    answer = httpx.Response(299, json={"data": []})

    assert Server(answer).shop().suppliers.with_response.list().status == 299


def test_the_request_id_comes_from_the_body_or_the_headers() -> None:
    from_body = refused(httpx.Response(400, json={"request_id": "5f9", "message": "no"}))
    from_sirclo = refused(httpx.Response(400, json={"reference": "0c4f", "message": "no"}))
    from_header = refused(failed(400, x_request_id="h-1"))

    assert (from_body.request_id, from_sirclo.request_id, from_header.request_id) == ("5f9", "0c4f", "h-1")
    assert refused(failed(400)).request_id is None


HALF = b'{"request_id": "\\ud83d", "response": "Success", "data": []'
"""A body whose identifier is half a character; the end of it is missing."""


@pytest.mark.parametrize("status", [200, 400, 502])
def test_a_request_id_with_half_a_character_can_be_printed(status: int) -> None:
    answer = httpx.Response(status, content=HALF + b', "note": 7}')

    shop = Server(answer).shop(strict=True, retries=0)
    with pytest.raises(lapak.LapakError) as raised:
        shop.suppliers.create({"name": "Gudang Cimahi"})

    assert (raised.value.status, raised.value.request_id) == (status, "?")


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
        # SIRCLO's, with the place of the item
        ("0.remote_order_id: is required", {"0.remote_order_id": ["is required"]}),
        (
            "0.total: must be an integer; 1.items.0.sku: is required; 1.items.0.sku: is short",
            {"0.total": ["must be an integer"], "1.items.0.sku": ["is required", "is short"]},
        ),
        ("category_code: tidak ada", {"category_code": ["tidak ada"]}),
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
        "json: cannot unmarshal string into Go value of type int",
        'strconv.ParseInt: parsing "x"',
        "rpc error: code = Unavailable",
        "Jam: 08.00",
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
