"""The 3.1 build accepts exactly what the 3.0 bundle accepts, and what its x-rules ask for."""

from __future__ import annotations

import random
from typing import Any

import jsonschema_rs
import pytest
import yaml

from generator.bundle import bundle
from generator.editions import editions
from generator.openapi31 import convert, convert_schema
from generator.rules31 import conditions, steps
from generator.schemas import rebuild
from tests.generator.conftest import SAMPLE, Repo
from tests.generator.interpreter import INT64, Schema, accepts, example, mutants

AWKWARD: Schema = yaml.safe_load((SAMPLE / "awkward.yaml").read_text(encoding="utf-8"))


def validator(members: Schema, name: str) -> Any:
    registry = jsonschema_rs.Registry([("urn:api", {"components": {"schemas": members}})])
    reference = {"$ref": f"urn:api#/components/schemas/{name}"}
    return jsonschema_rs.Draft202012Validator(reference, registry=registry, validate_formats=True)


def compare(members: Schema, seed: str, most: int) -> dict[bool, int]:
    """Judge values of every component in both forms; return how many were accepted and rejected."""
    converted = {name: convert_schema(schema) for name, schema in members.items()}
    dice = random.Random(seed)  # noqa: S311 - the same values every time
    verdicts = {True: 0, False: 0}
    for name, schema in members.items():
        check = validator(converted, name)
        values = mutants(example(members, schema), dice)
        for value in values[:3] + dice.sample(values[3:], min(most, len(values) - 3)):
            expected = accepts(members, schema, value)
            verdicts[expected] += 1
            assert check.is_valid(value) == expected, (name, value)
    return verdicts


@pytest.mark.parametrize("name", sorted(editions()))
def test_bundle_accepts_the_same_in_both_forms(name: str) -> None:
    edition = editions()[name]
    if edition.missing is not None:
        pytest.skip("no sources yet")

    def without_rules(schema: Schema) -> Schema:
        return {key: value for key, value in schema.items() if key != "x-rules"}

    schemas = bundle(edition).document.data["components"]["schemas"]
    members = {name: rebuild(schema, without_rules) for name, schema in schemas.items()}

    verdicts = compare(members, name, most=30)

    assert min(verdicts.values()) > len(members)


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_awkward_schemas_accept_the_same_in_both_forms(seed: str) -> None:
    verdicts = compare(AWKWARD, seed, most=400)

    assert min(verdicts.values()) > len(AWKWARD)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        (
            {"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True, "description": "D"},
            {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}], "description": "D"},
        ),
        (
            {"type": "object", "allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True},
            {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": True},
            {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
        ),
        (
            {
                "type": "number",
                "minimum": 0,
                "exclusiveMinimum": True,
                "maximum": 5,
                "exclusiveMaximum": False,
            },
            {"type": "number", "exclusiveMinimum": 0, "maximum": 5},
        ),
        (
            {"type": "integer", "format": "int64", "minimum": 1},
            {"type": "integer", "format": "int64", "minimum": 1, "maximum": INT64 - 1},
        ),
        (
            {"type": "integer", "format": "int32", "maximum": INT64, "exclusiveMaximum": True},
            {"type": "integer", "format": "int32", "minimum": -(2**31), "maximum": 2**31 - 1},
        ),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
        ({"type": "string", "format": "binary"}, {"type": "string", "format": "binary"}),
        (
            {"type": "object", "properties": {"example": {"type": "string", "nullable": True}}},
            {"type": "object", "properties": {"example": {"type": ["string", "null"]}}},
        ),
    ],
)
def test_keyword_takes_its_new_form(schema: Schema, expected: Schema) -> None:
    assert convert_schema(schema) == expected


def test_conversion_reaches_every_schema_and_no_payload(repo: Repo) -> None:
    data = repo.bundle().document.data
    before = yaml.safe_dump(data)

    converted = convert(data)

    text = yaml.safe_dump(converted["paths"]) + yaml.safe_dump(converted["components"])
    assert converted["openapi"] == "3.1.0"
    assert "nullable" not in text
    path = converted["paths"]["/thing/{thing_id}"]["get"]
    assert path["parameters"][0]["schema"]["maximum"] == INT64 - 1
    assert path["parameters"][0]["example"] == 7
    assert yaml.safe_dump(data) == before


def rule(when: dict[str, list[Any]], require: list[str]) -> Schema:
    return {"type": "object", "x-rules": [{"when": when, "require": require}]}


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        (
            rule({"status": ["PAID", "INSTALLMENT"]}, ["date", "amount"]),
            [{}, {"status": "UNPAID"}, {"status": None}, {"status": "PAID", "date": 1, "amount": 1}],
            [{"status": "PAID"}, {"status": "INSTALLMENT", "date": 1}],
        ),
        (
            rule({"a": [1], "b": [2]}, ["c"]),
            [{"a": 1}, {"b": 2}, {"a": 1, "b": 3}, {"a": 1, "b": 2, "c": 3}],
            [{"a": 1, "b": 2}],
        ),
        (
            rule({"products[].kind": ["R"]}, ["payment.cost"]),
            [
                {},
                {"products": []},
                {"products": "R"},
                {"products": [{"kind": "S"}]},
                {"products": [{"kind": "S"}, {"kind": "R"}], "payment": {"cost": 1}},
            ],
            [{"products": [{"kind": "S"}, {"kind": "R"}]}, {"products": [{"kind": "R"}], "payment": {}}],
        ),
        (
            rule({"has": [1]}, ["rows[].stock", "rows[].parts[].qty"]),
            [
                {"has": 1},
                {"has": 1, "rows": []},
                {"has": 0, "rows": [{}]},
                {"has": 1, "rows": [{"stock": 1, "parts": [{"qty": 1}]}]},
            ],
            [
                {"has": 1, "rows": [{"stock": 1}, {}]},
                {"has": 1, "rows": [{"stock": 1, "parts": [{"qty": 1}, {}]}]},
            ],
        ),
        (
            rule({"deep.er": ["x"], "deep.est": ["y"]}, ["z"]),
            [{"deep": {"er": "x"}}, {"deep": {"er": "x", "est": "y"}, "z": 1}],
            [{"deep": {"er": "x", "est": "y"}}],
        ),
    ],
)
def test_rule_is_hit_both_ways(schema: Schema, good: list[Any], bad: list[Any]) -> None:
    check = jsonschema_rs.Draft202012Validator(convert_schema(schema))

    assert [value for value in good if not check.is_valid(value)] == []
    assert [value for value in bad if check.is_valid(value)] == []


def test_rule_joins_what_allof_says_already() -> None:
    schema = rule({"a": [1]}, ["b"]) | {"allOf": [{"required": ["c"]}]}

    converted = convert_schema(schema)

    assert converted["allOf"][0] == {"required": ["c"]}
    assert list(converted["allOf"][1]) == ["if", "then"]
    assert converted["x-rules"] == schema["x-rules"]


def test_rule_without_condition_adds_nothing() -> None:
    assert conditions([{"id": "a", "field": "b", "text": "c", "evidence": "stated"}]) == []


def test_field_path_comes_apart() -> None:
    assert steps("[].line_items[].order_quantity") == ["[]", "line_items", "[]", "order_quantity"]
    assert steps("payment.cost") == ["payment", "cost"]
