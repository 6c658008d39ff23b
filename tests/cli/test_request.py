"""Addresses that no command has."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.cli.terminal import KEY, failed, lapak

YES = [httpx.Response(200, json={"response": "Success", "angka": 1.5})]


def test_an_address_is_called_with_the_key() -> None:
    done = lapak(
        "request", "get", "/rahasia", "--param", "a=1", "--param", "a=2", "--param", "b=x=y", answers=YES
    )

    assert done.json == {"response": "Success", "angka": 1.5}
    assert (done.request.method, done.request.url.path) == ("GET", "/smartseller/rahasia")
    assert done.request.url.params.multi_items() == [("a", "1"), ("a", "2"), ("b", "x=y")]
    assert done.request.headers["authorization"] == f"Bearer {KEY}"


def test_what_is_no_json_comes_as_it_is() -> None:
    answer = httpx.Response(200, content=b"\x00\x01", headers={"content-type": "application/pdf"})

    assert lapak("request", "GET", "/berkas", answers=[answer]).raw == b"\x00\x01"


def test_nobody_knows_what_a_change_does() -> None:
    call = ("request", "POST", "/order", "--body", '{"id": 1}')

    refused = lapak(*call)
    sent = lapak(*call, "--yes", answers=YES)
    known = lapak(*call, "--effect", "write", answers=YES)
    dangerous = lapak(*call, "--effect", "moves-money")

    assert (refused.status, refused.requests) == (2, [])
    assert "Nobody knows what it does" in refused.err
    assert '{"body": {"id": 1}}' in refused.err
    assert json.loads(sent.request.content) == json.loads(known.request.content) == {"id": 1}
    assert (dangerous.status, dangerous.requests) == (2, [])
    assert "It moves money." in dangerous.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("GET", "https://lain.test/order"), "lapak: "),
        (("GET", "/order", "--param", "a"), "a parameter is written name=value"),
        (("TRACE", "/order"), "'TRACE' is not one of GET, "),
    ],
)
def test_what_cannot_be_called_is_refused(arguments: tuple[str, ...], told: str) -> None:
    done = lapak("request", *arguments)

    assert (done.status, done.requests) == (2, [])
    assert told in done.err


def test_a_refusal_is_told() -> None:
    done = lapak("request", "GET", "/rahasia", answers=[failed(403, "not yours")])

    assert done.status == 1
    assert "the API said no: 403 Forbidden\n  not yours\n" in done.err
