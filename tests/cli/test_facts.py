"""The facts that the generator writes, and what the command makes of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.opc_rows import answer
from generator.opc_values import TAKEN, Schemas, option, value
from lapak.cli.facts import editions, load
from lapak.cli.operation import OperationCommand
from tests.cli.terminal import ROOT


def test_names_of_the_commands_own_options_are_reserved() -> None:
    """Or else a parameter of the same name could not be given."""
    own: set[str] = set()
    for edition in editions():
        facts = load(edition)
        for resource, made in facts["resources"].items():
            for verb, operation in made["verbs"].items():
                values = [*operation.get("parameters", []), *operation.get("body", {}).get("fields", [])]
                theirs = {name for found in values for name in (found["option"], found.get("short"))}
                for param in OperationCommand(facts, resource, verb).params:
                    own |= {name[2:] for name in param.opts if name.startswith("--")} - theirs

    assert own <= TAKEN
    assert own >= TAKEN - {"help"}


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("payment_status", set(), "payment-status"),
        ("ids[]", set(), "ids"),
        ("X-Shop", set(), "x-shop"),
        ("timeout", set(), "timeout-field"),
        ("id", {"id"}, "id-field"),
        ("id", {"id", "id-field"}, "id-3"),
        ("[]", set(), "value"),
    ],
)
def test_no_two_options_are_alike(name: str, taken: set[str], expected: str) -> None:
    assert option(name, taken) == expected


def schemas() -> Schemas:
    level = {
        "type": "integer",
        "description": "How high.",
        "enum": [1, 2],
        "x-enum-varnames": ["LOW", "HIGH"],
    }
    return Schemas({"components": {"schemas": {"Level": level}}})


def test_a_value_is_described_by_what_is_nearest() -> None:
    beside = {"description": "How high it is here.", "allOf": [{"$ref": "#/components/schemas/Level"}]}

    found = value("level", beside, schemas())
    listed = value("levels", {"type": "array", "items": {"$ref": "#/components/schemas/Level"}}, schemas())

    assert (found["type"], found["about"], found["enum"]) == ("integer", "How high it is here.", [1, 2])
    assert (listed["type"], listed["items"], listed["names"]) == ("array", "integer", ["LOW", "HIGH"])


def answered(schema: dict[str, Any], paging: dict[str, Any] | None = None) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    operation = {"tags": ["orders"], "responses": {"200": {"content": content}}}
    return answer(operation, Schemas({}), {"receive": "json", "paging": paging})


def rows_of(**fields: Any) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "object", "properties": fields}}


def test_rows_are_found_where_they_are() -> None:
    text = {"type": "string"}

    assert answered(rows_of(id=text))["rows"] == "."
    assert answered({"properties": {"data": rows_of(id=text), "meta": {"type": "object"}}})["rows"] == "data"
    assert answered({"properties": {"orders": rows_of(id=text)}})["rows"] == "orders"
    assert answered({"properties": {"data": {"type": "object"}}}) == {"record": "data"}
    assert answered({"properties": {"by_source": rows_of(id=text), "by_admin": rows_of(id=text)}}) == {
        "record": ""
    }


def test_the_id_comes_first_and_pictures_last() -> None:
    text = {"type": "string"}
    named = {"type": "object", "properties": {"name": text}}
    found = answered(
        rows_of(image=text, note=text, total_amount=text, order_date=text, customer=named, order_id=text),
        {"row_id": "order_id"},
    )

    assert found["columns"] == ["order_id", "customer.name", "order_date", "total_amount", "note", "image"]
    assert found["row_id"] == "order_id"


def test_an_operation_is_a_line() -> None:
    for edition in editions():
        text = (ROOT / "generated" / "python" / "lapak_api" / edition / "commands.json").read_text("utf-8")
        lines = [line for line in text.splitlines() if '"method":' in line]

        verbs = [
            made for resource in load(edition)["resources"].values() for made in resource["verbs"].values()
        ]
        assert len(lines) == len(verbs)
        assert json.loads(text) == load(edition)
