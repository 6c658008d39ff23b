"""From texts to values: path, query and headers."""

from __future__ import annotations

from typing import Any

import pytest

from lapak.emulator.coerce import integral, query_pairs
from lapak.emulator.contract import Contract
from lapak.emulator.parameters import Parameters
from tests.emulator.core.conftest import Caller, faults_of, json_of
from tests.emulator.core.widgets import document


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("", {}),
        ("&&", {}),
        ("unknown=1&other[]=2", {}),
        ("per_page=5", {"per_page": 5}),
        ("per_page=-3", {"per_page": -3}),
        ("active=true", {"active": True}),
        ("active=false", {"active": False}),
        ("min_price=1.5", {"min_price": 1.5}),
        ("min_price=2.0", {"min_price": 2}),
        ("min_price=1e3", {"min_price": 1000}),
        ("min_price=7", {"min_price": 7}),
        ("keyword=", {"keyword": ""}),
        ("keyword", {"keyword": ""}),
        ("keyword=a%20b+c%2B%C3%A9", {"keyword": "a b c+é"}),
        ("keyword=a=b", {"keyword": "a=b"}),
        ("k%65yword=x", {"keyword": "x"}),
        ("keyword=5", {"keyword": "5"}),
        ("keyword=%00", {"keyword": "\x00"}),
        ("keyword=%zz", {"keyword": "%zz"}),
        ("size=5", {"size": 5}),
        ("size=ALL", {"size": "ALL"}),
        ("color=merah", {"color": ["merah"]}),
        ("color=merah&color=biru", {"color": ["merah", "biru"]}),
        ("ids=1&ids=2", {"ids": [1, 2]}),
        ("day=2026-02-28", {"day": "2026-02-28"}),
        ("filter[stock]=5&filter[color]=5", {"filter": {"stock": 5, "color": "5"}}),
        ("filter%5Bstock%5D=5", {"filter": {"stock": 5}}),
        ("pagination_offset=99999999999999999999", {"pagination_offset": 1e20}),
    ],
)
def test_a_query_becomes_values_of_the_declared_types(
    call: Caller, query: str, values: dict[str, Any]
) -> None:
    response = call("GET", f"/widget?{query}")

    assert response.status == 200, response.body
    assert json_of(response)["query"] == values
    assert {name: type(value) for name, value in json_of(response)["query"].items()} == {
        name: type(value) for name, value in values.items()
    }


@pytest.mark.parametrize(
    ("query", "faults"),
    [
        ("per_page=abc", {"per_page": ['The per_page field must be a whole number, not the text "abc".']}),
        ("per_page=", {"per_page": ['The per_page field must be a whole number, not the text "".']}),
        ("per_page=5.0", {"per_page": ['The per_page field must be a whole number, not the text "5.0".']}),
        ("per_page=05", {"per_page": ['The per_page field must be a whole number, not the text "05".']}),
        ("per_page=+5", {"per_page": ['The per_page field must be a whole number, not the text " 5".']}),
        (
            "per_page=%D9%A5",
            {"per_page": ['The per_page field must be a whole number, not the text "\u0665".']},
        ),
        ("per_page=1%0A", {"per_page": ['The per_page field must be a whole number, not the text "1\\n".']}),
        ("per_page=101", {"per_page": ["The per_page field must be at most 100, not 101."]}),
        ("per_page=5&per_page=6", {"per_page": ["The per_page field was sent more than once."]}),
        ("keyword=%FF", {"keyword": ["The keyword field is not encoded as UTF-8."]}),
        ("keyword=%ED%A0%80", {"keyword": ["The keyword field is not encoded as UTF-8."]}),
        ("active=1", {"active": ['The active field must be true or false, not the text "1".']}),
        ("active=True", {"active": ['The active field must be true or false, not the text "True".']}),
        ("min_price=NaN", {"min_price": ['The min_price field must be a number, not the text "NaN".']}),
        (
            "min_price=Infinity",
            {"min_price": ['The min_price field must be a number, not the text "Infinity".']},
        ),
        ("min_price=1e999", {"min_price": ['The min_price field must be a number, not the text "1e999".']}),
        ("min_price=0x10", {"min_price": ['The min_price field must be a number, not the text "0x10".']}),
        (
            "day=2026-02-30",
            {"day": ['The day field must be a date such as 2026-11-30, not the text "2026-02-30".']},
        ),
        (
            "color=merah&color=hijau",
            {"color.1": ['The color.1 field must be one of merah, biru, not the text "hijau".']},
        ),
        (
            "color=merah&color=biru&color=biru",
            {"color": ["The color field may have at most 2 entries."]},
        ),
        ("ids=1&ids=x", {"ids.1": ['The ids.1 field must be a whole number, not the text "x".']}),
        (
            "filter[stock]=many",
            {"filter.stock": ['The filter.stock field must be a whole number, not the text "many".']},
        ),
        (
            "size=SOME",
            {"size": ['The size field must be ALL, not the text "SOME".']},
        ),
        (
            "ids=9223372036854775808",
            {"ids.0": ["The ids.0 field must fit into 64 bits, 9223372036854775808 does not."]},
        ),
    ],
)
def test_a_query_that_breaks_the_schema_is_told_by_field(
    call: Caller, query: str, faults: dict[str, list[str]]
) -> None:
    assert faults_of(call("GET", f"/widget?{query}")) == faults


def test_all_faults_of_a_request_are_told_at_once(call: Caller) -> None:
    faults = faults_of(call("GET", "/widget?per_page=x&day=x&status=GONE", headers={"accept-language": "fr"}))

    assert sorted(faults) == ["accept-language", "day", "per_page", "status"]


def test_a_required_parameter_is_asked_for(call: Caller) -> None:
    assert faults_of(call("GET", "/widget/search")) == {"stamp": ["The stamp field is required."]}


def test_an_open_map_takes_what_is_not_declared(call: Caller) -> None:
    response = call("GET", "/widget/search?stamp=1&warna=merah&ukuran=XL")

    assert json_of(response)["query"] == {"stamp": 1, "options": {"warna": "merah", "ukuran": "XL"}}


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/widget/7", {"id": 7}),
        ("/widget/-7", {"id": -7}),
        ("/widget/%37", {"id": 7}),
        ("/widget/9223372036854775807", {"id": 2**63 - 1}),
    ],
)
def test_a_path_parameter_is_converted(call: Caller, path: str, values: dict[str, int]) -> None:
    assert json_of(call("DELETE", path))["path"] == values


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("/widget/a%2Fb/label", "a/b"),
        ("/widget/a%20b/label", "a b"),
        ("/widget/7/label", "7"),
        ("/widget/a+b/label", "a+b"),
    ],
)
def test_a_path_segment_is_decoded_after_it_was_found(call: Caller, path: str, label: str) -> None:
    assert json_of(call("GET", path))["path"] == {"name": label}


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/widget/x", 'The id field must be a whole number, not the text "x".'),
        ("/widget/7.0", 'The id field must be a whole number, not the text "7.0".'),
        ("/widget/%FF", "The id field is not encoded as UTF-8."),
        ("/widget/9223372036854775808", "The id field must fit into 64 bits, 9223372036854775808 does not."),
        (
            "/widget/-9223372036854775809",
            "The id field must fit into 64 bits, -9223372036854775809 does not.",
        ),
    ],
)
def test_a_path_parameter_that_breaks_the_schema_is_told(call: Caller, path: str, fault: str) -> None:
    assert faults_of(call("DELETE", path))["id"][0] == fault


@pytest.mark.parametrize("language", ["fr", "", "en-US,en;q=0.9"])
def test_a_declared_header_is_checked(call: Caller, language: str) -> None:
    assert "accept-language" in faults_of(call("GET", "/counter", headers={"accept-language": language}))


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        (5.0, 5),
        (-0.0, 0),
        (5.5, 5.5),
        (1e300, 1e300),
        (2**63 - 1, 2**63 - 1),
        (2**63, 9.223372036854775808e18),
        (-(2**63), -(2**63)),
        (True, True),
        ("5.0", "5.0"),
        (None, None),
        ({"a": [1.0, {"b": 2.0}]}, {"a": [1, {"b": 2}]}),
    ],
)
def test_whole_floats_become_integers(value: Any, whole: Any) -> None:
    result = integral(value)

    assert (result, repr(result)) == (whole, repr(whole))


def test_names_that_are_not_utf8_are_ignored() -> None:
    assert list(query_pairs("%FF=1&a=%FF&b=2")) == [("a", None), ("b", "2")]


def test_only_the_query_may_have_lists() -> None:
    loaded = document()
    loaded["paths"]["/widget/{name}/label"]["get"]["parameters"][0]["schema"] = {"type": "array"}

    with pytest.raises(ValueError, match=r"parameters/0: lists and maps can be emulated in the query only"):
        Contract.of("widgets", loaded)


def test_a_parameter_needs_a_schema() -> None:
    schemas = Contract.of("widgets", document()).schemas
    schemas.document["components"]["parameters"]["Odd"] = {"name": "odd", "in": "query", "content": {}}

    with pytest.raises(ValueError, match="Odd: a parameter without a schema"):
        Parameters.of(schemas, "query", ["/components/parameters/Odd"])
