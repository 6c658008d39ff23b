"""Ngorder as an overlay over SmartSeller: what must not be left of the newer edition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.bundle import bundle
from generator.document import operations
from generator.editions import editions

if TYPE_CHECKING:
    from collections.abc import Iterator


def bundled(name: str) -> dict[str, Any]:
    made = bundle(editions()[name])
    assert [str(problem) for problem in made.problems] == []
    return made.document.data


@pytest.fixture(scope="module")
def smartseller() -> dict[str, Any]:
    return bundled("smartseller")


@pytest.fixture(scope="module")
def ngorder() -> dict[str, Any]:
    return bundled("ngorder")


def texts(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, (*path, key))
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, path)
    elif isinstance(value, str):
        yield path, value


def test_it_has_every_operation_that_its_document_has(
    smartseller: dict[str, Any], ngorder: dict[str, Any]
) -> None:
    shared = {
        operation.id
        for operation in operations(smartseller)
        if any(source.startswith("ngorder#") for source in operation.data["x-source"])
    }

    assert {operation.id for operation in operations(ngorder)} == shared


def test_no_address_or_word_of_the_newer_edition_is_left(ngorder: dict[str, Any]) -> None:
    ngorder["info"] = {}  # tells of it on purpose

    left = [
        path for path, text in texts(ngorder) if "smartseller" in text.lower() and path[-1:] != ("x-source",)
    ]

    assert left == []


def test_answers_come_in_one_language(ngorder: dict[str, Any]) -> None:
    names = {
        parameter.get("$ref") or parameter["name"]
        for operation in operations(ngorder)
        for parameter in operation.data.get("parameters", [])
    }

    assert "#/components/parameters/AcceptLanguage" not in names
    assert "Language" not in ngorder["components"]["schemas"]


def test_product_categories_are_names(ngorder: dict[str, Any]) -> None:
    schemas = ngorder["components"]["schemas"]

    fields = {
        name: sorted(schema["properties"])
        for name, schema in schemas.items()
        if name.startswith("ProductCategory") and "name" in schema["properties"]
    }

    assert fields == {
        "ProductCategory": ["id", "name"],
        "ProductCategoryCreate": ["name"],
        "ProductCategoryUpdate": ["id", "name"],
    }
    assert not any("root_categor" in key for path, _ in texts(schemas) for key in path)


def test_warehouses_cannot_be_filtered_by_activity(ngorder: dict[str, Any]) -> None:
    parameters = ngorder["paths"]["/warehouse"]["get"]["parameters"]

    assert [parameter["name"] for parameter in parameters] == ["with_main_warehouse", "admin_permission"]
