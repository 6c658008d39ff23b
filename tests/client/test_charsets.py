"""Answers are Unicode; one that is not, and says so, is read as what it says."""

from typing import Any

import httpx
import pytest

from lapak import ResponseUnreadable
from tests.client.wire import Server, refused

TEXT = "Kafé Ménteng"


def answer(content: bytes, kind: str, status: int = 200) -> httpx.Response:
    return httpx.Response(status, content=content, headers={"content-type": kind} if kind else {})


def name(content: bytes, kind: str) -> Any:
    (row,) = Server(answer(content, kind)).shop().suppliers.list().data
    return row.name


JSON = f'{{"data": [{{"name": "{TEXT}"}}]}}'


@pytest.mark.parametrize(
    ("codec", "kind"),
    [
        ("utf-8", "application/json"),
        ("utf-8", ""),
        ("utf-8-sig", "application/json"),
        ("utf-16", "application/json"),
        ("utf-32-be", "application/json"),
        # what is Unicode is read as that, whatever it is called
        ("utf-8", "application/json; charset=iso-8859-1"),
        ("utf-8", "application/json; charset=utf-16"),
        ("utf-8", "application/json; charset=sandi-baru"),
        ("latin-1", "application/json; charset=ISO-8859-1"),
        ("latin-1", 'application/json; charset="iso-8859-15"'),
        ("cp1252", "application/json;charset=windows-1252"),
    ],
)
def test_json_is_read_in_the_form_it_has(codec: str, kind: str) -> None:
    assert name(JSON.encode(codec), kind) == TEXT


@pytest.mark.parametrize(
    "kind", ["application/json", "application/json; charset=utf-8", "x; charset=iso-8859-12"]
)
def test_bytes_that_are_no_characters_are_unreadable(kind: str) -> None:
    shop = Server(answer(JSON.encode("latin-1"), kind)).shop()

    with pytest.raises(ResponseUnreadable) as raised:
        shop.suppliers.list()

    assert raised.value.content == JSON.encode("latin-1")


def test_a_refusal_in_an_old_character_set_is_told() -> None:
    body = f'{{"response": "Failed", "message": "{TEXT} tidak ada"}}'.encode("cp1252")

    error = refused(answer(body, "application/json; charset=windows-1252", 404))

    assert error.message == f"{TEXT} tidak ada"


@pytest.mark.parametrize(
    ("codec", "kind", "read"),
    [
        ("utf-8", "text/csv", TEXT),
        ("cp1252", "text/csv; charset=windows-1252", TEXT),
        ("latin-1", "text/csv", TEXT.encode("latin-1")),
        ("latin-1", "text/csv; charset=utf-8", TEXT.encode("latin-1")),
    ],
)
def test_an_undocumented_text_loses_no_character(codec: str, kind: str, read: str | bytes) -> None:
    shop = Server(answer(TEXT.encode(codec), kind)).shop()

    assert shop.request("GET", "/unduh").parsed == read
