"""As-documented: every erratum is undone or says why not, and what comes out is still OpenAPI."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

import attrs
import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.bundle import Bundle, bundle
from generator.document import Document, operations
from generator.documented import as_documented
from generator.editions import editions
from generator.errata import Erratum, Fix, Form
from generator.fixes import form_of, resolve
from generator.lint import RULES
from generator.lint.registry import Context
from generator.pointers import MISSING, lookup
from generator.unpublished import published_records

EDITIONS = ("smartseller", "ngorder", "sirclo")
STILL_HOLD = [
    "openapi",
    "examples",
    "undeclared",
    "nullable",
    "keyword",
    "links",
    "x-rules",
    "x-filter",
    "x-resource",
    "path-parameters",
    "parameter-twice",
    "reference-kind",
    "ref-siblings",
]


@cache
def made(edition: str) -> Bundle:
    return bundle(editions()[edition])


@cache
def documented(edition: str) -> dict[str, Any]:
    return as_documented(made(edition))


def errata(edition: str) -> list[Erratum]:
    return list(published_records(made(edition).records, made(edition).curated).errata.values())


def has(container: Any, gone: Any) -> bool:
    if isinstance(container, dict):
        names = gone if isinstance(gone, dict) else {gone: {}}
        return all(name in container for name in names)
    return isinstance(container, list) and gone in container


def shared_parameter_is_gone(data: dict[str, Any], erratum: Erratum, fix: Fix) -> bool:
    """A parameter that others share moves in the operations of the erratum alone."""
    reference = "#" + fix.at.removesuffix("/in")
    return not any(
        {"$ref": reference} in operation.data.get("parameters", [])
        for operation in operations(data)
        if operation.id in erratum.operations
    )


def is_undone(curated: dict[str, Any], data: dict[str, Any], erratum: Erratum, fix: Fix) -> bool:
    if fix.at.startswith("/components/parameters/") and fix.at.endswith("/in"):
        return shared_parameter_is_gone(data, erratum, fix)
    before = lookup(curated, resolve(curated, fix.at))
    after = lookup(data, resolve(data, fix.at))
    form = form_of(fix, before)
    if form is Form.REMOVED:
        return after is MISSING or has(after, fix.removed)
    if form is Form.RENAMED:
        return after is MISSING or (fix.was in after and fix.now not in after)
    if form is Form.REPLACED and after is not MISSING:
        return bool(after == fix.was)
    return after is MISSING or bool(after != before)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_erratum_is_undone_or_says_why_not(edition: str) -> None:
    data, curated = documented(edition), made(edition).curated.data
    listed = data["info"]["x-not-undone"]
    left = [
        (erratum.id, fix.at)
        for erratum in errata(edition)
        for fix in erratum.fix
        if erratum.id not in listed and not is_undone(curated, data, erratum, fix)
    ]

    assert errata(edition)
    assert left == [], left


@pytest.mark.parametrize("edition", EDITIONS)
def test_only_errata_are_listed_and_each_has_a_reason(edition: str) -> None:
    listed = documented(edition)["info"]["x-not-undone"]

    assert set(listed) <= {erratum.id for erratum in errata(edition)}
    assert all(reason.strip() for reason in listed.values())


@pytest.mark.parametrize("edition", EDITIONS)
def test_most_errata_can_be_undone(edition: str) -> None:
    """A fault that gives up everywhere would pass the tests above."""
    listed = documented(edition)["info"]["x-not-undone"]

    assert len(listed) < len(errata(edition)) / 5


@pytest.mark.parametrize("edition", EDITIONS)
def test_document_is_openapi(edition: str) -> None:
    assert [error.message for error in OpenAPIV30SpecValidator(documented(edition)).iter_errors()] == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", STILL_HOLD)
def test_house_rule_still_holds(edition: str, name: str) -> None:
    """Above all, examples fit the schemas that are printed."""
    document = Document(documented(edition), dict(made(edition).curated.places))

    assert list(RULES[name](Context(made(edition).edition, document))) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_only_operations_without_an_address_are_left_out(edition: str) -> None:
    there = {operation.id for operation in operations(documented(edition))}
    here = {operation.id for operation in operations(made(edition).curated.data)}
    reasons = documented(edition)["info"]["x-not-undone"].values()

    left_out = {name for name in here - there if any(f"{name} is left out" in reason for reason in reasons)}

    assert there <= here
    assert here - there == left_out


@pytest.mark.parametrize("edition", EDITIONS)
def test_bundle_is_left_alone(edition: str) -> None:
    curated = made(edition).curated
    before = copy.deepcopy(curated.data)

    as_documented(attrs.evolve(made(edition)))

    assert curated.data == before


def test_documented_names_and_places_are_back() -> None:
    data = documented("smartseller")
    schemas = data["components"]["schemas"]

    assert "addess" in schemas["SupplierCreate"]["properties"]
    assert "addess" in schemas["SupplierCreate"]["required"]
    assert "catgory_code" in schemas["AdminFeeCreate"]["properties"]
    assert schemas["OrderExpedition"]["type"] == "array"
    body = data["paths"]["/customer"]["get"]["requestBody"]["content"]["application/json"]["schema"]
    assert {"keyword", "per_page", "pagination_offset"} < set(body["properties"])
    assert "requestBody" not in data["paths"]["/order"]["patch"]
    names = [each["name"] for each in data["paths"]["/order"]["patch"]["parameters"] if "name" in each]
    assert {"order_id", "products", "payment"} < set(names)
    assert "/order-source/delete/{order_cost_id}" in data["paths"]
    assert "/supplier/update" not in data["paths"]
