"""The key, and what identifies people, must not get into errors, logs and reprs."""

import logging
import traceback
from collections.abc import Iterator

import httpx
import pytest

import lapak
from lapak.client.redaction import masked, without_secrets
from tests.client.wire import KEY, Server, failed, page

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
