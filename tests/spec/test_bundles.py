"""Every bundle is valid OpenAPI and covers what it should."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

OPENAPI = Path(__file__).parents[2] / "generated" / "openapi"
EDITIONS = ("smartseller", "ngorder", "sirclo")
METHODS = {"get", "post", "put", "patch", "delete"}


def read(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((OPENAPI / f"{name}.json").read_text("utf-8"))
    return document


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [item[method] for item in document["paths"].values() for method in item if method in METHODS]


@pytest.mark.parametrize("edition", EDITIONS)
def test_bundle_is_valid_openapi_30(edition: str) -> None:
    assert [error.message for error in OpenAPIV30SpecValidator(read(edition)).iter_errors()] == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_bundle_is_valid_openapi_31(edition: str) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(read(f"{edition}.3.1")).iter_errors()] == []


@pytest.mark.parametrize(("edition", "count"), [("smartseller", 160), ("ngorder", 151), ("sirclo", 4)])
def test_bundle_has_all_operations_that_are_documented(edition: str, count: int) -> None:
    ids = [operation["operationId"] for operation in operations(read(edition))]

    assert len(ids) == len(set(ids)) == count


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_operation_says_where_it_is_documented_and_how_sure_that_is(edition: str) -> None:
    words = {"stated", "example", "observed", "inferred"}

    for operation in operations(read(edition)):
        assert any(source.startswith(f"{edition}#") for source in operation["x-source"]), operation[
            "operationId"
        ]
        assert operation["x-evidence"] in words
