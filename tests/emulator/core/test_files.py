"""Operations that take or answer files, as far as the emulator goes with them."""

from __future__ import annotations

import pytest

from tests.emulator.core.conftest import Caller, faults_of, json_of, outcome

FORM = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG\r\n--x--\r\n'
AS_FORM = {"content-type": "multipart/form-data; boundary=x"}
NOT_EMULATED = (501, "not-emulated")


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("multipart/form-data; boundary=x", NOT_EMULATED),
        ("Multipart/Form-Data;boundary=x", NOT_EMULATED),
        ("application/json", (415, "media-type")),
        ("application/x-www-form-urlencoded", (415, "media-type")),
        ("multipart/form-data-2", (415, "media-type")),
        ("", (415, "media-type")),
        (None, (415, "media-type")),
    ],
)
def test_a_file_must_be_sent_as_the_declared_type(
    call: Caller, media_type: str | None, expected: tuple[int, str]
) -> None:
    response = call("PUT", "/picture", body=FORM, headers={"content-type": media_type})

    assert outcome(response) == expected
    if expected[0] == 415:
        assert json_of(response)["message"] == "Send the body as multipart/form-data."


def test_a_compressed_file_is_415(call: Caller) -> None:
    response = call("PUT", "/picture", body=FORM, headers={**AS_FORM, "content-encoding": "gzip"})

    assert outcome(response) == (415, "media-type")


def test_a_file_may_be_larger_than_json(call: Caller) -> None:
    assert outcome(call("PUT", "/picture", body=b"x" * 4_194_304, headers=AS_FORM)) == NOT_EMULATED
    assert outcome(call("PUT", "/picture", body=b"x" * 4_194_305, headers=AS_FORM)) == (413, "too-large")


def test_what_is_in_a_file_is_not_looked_at(call: Caller) -> None:
    assert outcome(call("PUT", "/picture", body=b"{not a form", headers=AS_FORM)) == NOT_EMULATED


def test_a_required_file_may_not_be_left_out(call: Caller) -> None:
    response = call("PUT", "/picture", headers=AS_FORM)

    assert outcome(response) == (400, "schema")
    assert json_of(response)["message"] == "The body is missing; send multipart/form-data."


def test_parameters_beside_a_file_are_validated(call: Caller) -> None:
    response = call("PUT", "/picture?width=wide", body=FORM, headers=AS_FORM)

    assert faults_of(response) == {"width": ['The width field must be a whole number, not the text "wide".']}


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, NOT_EMULATED),
        ("image/png", NOT_EMULATED),
        ("image/*", NOT_EMULATED),
        ("application/json", NOT_EMULATED),
        ("text/html, */*;q=0.1", NOT_EMULATED),
        ("image/jpeg", (406, "not-acceptable")),
        ("image/png;q=0", (406, "not-acceptable")),
    ],
)
def test_a_download_may_be_asked_for_as_the_file_or_as_json(
    call: Caller, accept: str | None, expected: tuple[int, str]
) -> None:
    response = call("GET", "/picture", headers={"accept": accept})

    assert outcome(response) == expected
    assert response.header("content-type") == "application/json"
    if expected[0] == 406:
        assert json_of(response)["message"] == "Only image/png, application/json can be answered."


def test_errors_of_a_download_are_json_for_who_asks_for_the_file(call: Caller) -> None:
    response = call("GET", "/picture?width=wide", headers={"accept": "image/png"})

    assert faults_of(response) == {"width": ['The width field must be a whole number, not the text "wide".']}
