"""Names that the documentation prints otherwise: either is taken for the specification's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.bundles import load_aliases, load_bundle
from lapak.emulator.clock import Clock
from lapak.emulator.contract import Contract
from lapak.emulator.edition import Edition
from lapak.emulator.ids import Ids
from lapak.emulator.spelling import aliases_of, curate
from lapak.emulator.store.database import Database
from tests.emulator.core.conftest import NOON, Caller, faults_of, json_of
from tests.emulator.core.widgets import SCHEMA, document, fill, widget_edition

if TYPE_CHECKING:
    from collections.abc import Iterator


def row(place: str, curated: str, documented: str, *operations: str) -> dict[str, Any]:
    return {"in": place, "curated": curated, "documented": documented, "operations": list(operations)}


TABLE = [
    row("body", "name", "nama", "widgets_update"),
    row("body", "parts[].qty", "parts[].quantity", "widgets_update"),
    row("body", "parts", "part", "widgets_update"),
    row("query", "keyword", "keywrd", "widgets_list"),
    row("query", "color", "colour", "widgets_list"),
    row("query", "filter", "filtr", "widgets_list"),
    row("header", "Accept-Language", "Acept-Language", "widgets_list"),
    row("query", "never", "declared", "widgets_list"),
    row("query", "keyword", "kata", "widgets_search"),
]
ALIASES = aliases_of(TABLE, "widgets_update", "body")


@pytest.fixture
def call() -> Iterator[Caller]:
    contract = Contract.of("widgets", document(), TABLE)
    edition = Edition("widgets", contract, widget_edition().family)
    emulator = Emulator(
        [edition], Database(schema=SCHEMA, fill=fill), Clock.stopped(NOON), Ids(1), strict=True
    )
    yield Caller(emulator)
    emulator.close()


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({"name": "Tas"}, {"name": "Tas"}),
        ({"nama": "Tas"}, {"name": "Tas"}),
        ({"name": "Tas", "nama": "Tas"}, {"name": "Tas"}),
        ({"nama": None}, {"name": None}),
        ({"part": [{"quantity": 2}, {"qty": 3}]}, {"parts": [{"qty": 2}, {"qty": 3}]}),
        ({"part": [{"qty": 2}], "parts": [{"qty": 2}]}, {"parts": [{"qty": 2}]}),
        ({"part": "two"}, {"parts": "two"}),
        ({"parts": {"quantity": 2}}, {"parts": {"quantity": 2}}),
        ({"parts": [2, None]}, {"parts": [2, None]}),
        ({"other": {"nama": "Tas"}}, {"other": {"nama": "Tas"}}),
        ([{"nama": "Tas"}], [{"nama": "Tas"}]),
        (None, None),
    ],
)
def test_a_body_gets_the_names_of_the_specification(sent: Any, read: Any) -> None:
    assert curate(sent, ALIASES) == []
    assert sent == read


@pytest.mark.parametrize(
    ("sent", "clashes"),
    [
        ({"name": "Tas", "nama": "Kain"}, [("name", "nama")]),
        ({"name": 1, "nama": True}, [("name", "nama")]),
        ({"name": "1", "nama": 1}, [("name", "nama")]),
        ({"name": None, "nama": ""}, [("name", "nama")]),
        ({"parts": [{"qty": 1}, {"qty": 1, "quantity": 2}]}, [("parts.1.qty", "quantity")]),
        ({"parts": [], "part": [{}], "name": 1, "nama": 2}, [("name", "nama"), ("parts", "part")]),
    ],
)
def test_two_values_under_two_names_clash(sent: Any, clashes: list[tuple[str, str]]) -> None:
    assert curate(sent, ALIASES) == clashes


def test_the_handler_sees_the_name_of_the_specification(call: Caller) -> None:
    assert json_of(call("PATCH", "/widget/5", {"nama": "Tas"}))["body"] == {"name": "Tas"}


def test_the_value_is_checked_under_the_name_of_the_specification(call: Caller) -> None:
    assert faults_of(call("PATCH", "/widget/5", {"nama": 5})) == {
        "name": ["The name field must be a text, not 5."]
    }


def test_a_clash_is_told_with_both_names_and_all_other_faults(call: Caller) -> None:
    answer = call("PATCH", "/widget/abc", {"name": "Tas", "nama": "Kain"})

    assert faults_of(answer) == {
        "id": ['The id field must be a whole number, not the text "abc".'],
        "name": ["The name field is sent as nama too, with another value."],
    }


def test_a_clash_is_told_in_indonesian(call: Caller) -> None:
    answer = call("PATCH", "/widget/5", {"name": "Tas", "nama": "Kain"}, headers={"accept-language": "id"})

    assert faults_of(answer) == {"name": ["Kolom name dikirim juga sebagai nama, dengan nilai lain."]}


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("keywrd=tas", {"keyword": "tas"}),
        ("keywrd=tas&keyword=tas", {"keyword": "tas"}),
        ("colour=merah&colour=biru", {"color": ["merah", "biru"]}),
        ("color=merah&colour=merah", {"color": ["merah"]}),
        ("filtr[stock]=5", {"filter": {"stock": 5}}),
        ("kata=tas", {}),
        ("declared=1", {}),
    ],
)
def test_a_query_gets_the_names_of_the_specification(
    call: Caller, query: str, values: dict[str, Any]
) -> None:
    assert json_of(call("GET", f"/widget?{query}"))["query"] == values


@pytest.mark.parametrize(
    ("query", "faults"),
    [
        (
            "keyword=tas&keywrd=kain",
            {"keyword": ["The keyword field is sent as keywrd too, with another value."]},
        ),
        (
            "color=merah&colour=biru",
            {"color": ["The color field is sent as colour too, with another value."]},
        ),
        ("keywrd=tas&keywrd=tas", {"keywrd": ["The keywrd field was sent more than once."]}),
        ("keywrd=%FF", {"keywrd": ["The keywrd field is not encoded as UTF-8."]}),
        (
            "colour=hijau",
            {"color.0": ['The color.0 field must be one of merah, biru, not the text "hijau".']},
        ),
    ],
)
def test_a_query_in_two_spellings_is_checked_too(
    call: Caller, query: str, faults: dict[str, list[str]]
) -> None:
    assert faults_of(call("GET", f"/widget?{query}")) == faults


def test_a_header_gets_the_name_of_the_specification(call: Caller) -> None:
    answer = call("GET", "/widget", headers={"acept-language": "en"})

    assert json_of(answer)["headers"] == {"accept-language": "en"}


def test_headers_can_clash(call: Caller) -> None:
    answer = call("GET", "/widget", headers={"accept-language": "en", "acept-language": "id"})

    assert faults_of(answer) == {
        "accept-language": ["The accept-language field is sent as acept-language too, with another value."]
    }


@pytest.mark.parametrize("edition", ["smartseller", "ngorder", "sirclo"])
def test_every_alias_stands_for_a_field_and_hides_none(edition: str) -> None:
    """The printed name of a field must not be the name of another one."""
    contract = Contract.of(edition, load_bundle(edition), load_aliases(edition))
    found = []

    for operation in contract.operations.values():
        for alias in operation.aliases:
            found.append(alias.documented)
            at, _ = operation.schemas.follow(f"{operation._at}/requestBody")
            _, schema = operation.schemas.follow(f"{at}/content/application~1json/schema")
            assert alias.way == (), "look into the parts too"
            assert alias.curated in schema["properties"]
            assert alias.documented not in schema["properties"]

    assert len(found) == sum(len(each["operations"]) for each in load_aliases(edition))


def test_no_table_counts_as_an_empty_one() -> None:
    assert load_aliases("tokopedia") == []
