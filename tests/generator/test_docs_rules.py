"""Rules are shown with the operations and fields that they are about."""

from __future__ import annotations

from typing import Any

import pytest

from generator.bundle import Bundle, page
from generator.docs.rules import Rule, condition, rules
from generator.docs.rules_page import rules_page
from generator.docs.words import Subject
from tests.generator.conftest import THINGS, Repo
from tests.generator.docs_reader import read_page


def subject(made: Bundle) -> Subject:
    return Subject(made.edition, made.document, made.full, made.records)


def test_rules_of_operations_and_of_schemas_are_found_where_they_hold(repo: Repo) -> None:
    found = {rule.anchor: rule.holds for rule in rules(subject(repo.bundle()))}

    assert found == {
        "things_create.name-taken": {"things_create": ""},
        "ThingCreate.date-required": {"things_create": ""},
    }


def test_rule_of_a_part_of_the_body_is_shown_with_its_path(repo: Repo) -> None:
    rule = (
        "      x-rules:\n        - {id: note-needed, field: note, text: T., evidence: stated,"
        " when: {kind: [R]}, require: [note]}\n"
    )
    repo.edit(THINGS, "    ThingLine:\n      type: object\n", f"    ThingLine:\n      type: object\n{rule}")

    found = {each.anchor: each for each in rules(subject(repo.bundle()))}["ThingLine.note-needed"]

    assert found.holds == {"things_create": "lines[]"}
    assert found.path("note") == "lines[].note"
    expected = "when <code>lines[].kind</code> is <code>R</code>: needs <code>lines[].note</code>"
    assert condition(found) == expected


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "always"),
        (
            {"when": {"type": ["A", "B"], "flag": [True]}, "require": ["month", "year"]},
            (
                "when <code>type</code> is <code>A</code> or <code>B</code>"
                " and <code>flag</code> is <code>true</code>: needs <code>month</code>, <code>year</code>"
            ),
        ),
        ({"require": ["keyword"]}, "when <code>id</code> is sent: needs <code>keyword</code>"),
        ({"excludes": ["a", "b"]}, "when <code>id</code> is sent: without <code>a</code>, <code>b</code>"),
    ],
)
def test_condition_is_said_in_words(data: dict[str, Any], words: str) -> None:
    assert condition(Rule("x", {"id": "r", "field": "id", **data}, {"x": ""})) == words


def test_paths_that_differ_between_operations_are_left_out() -> None:
    rule = Rule("Line", {"id": "r", "field": "qty"}, {"a": "lines[]", "b": "products[]"})

    assert rule.path("qty") == "qty"


def test_page_shows_operation_field_condition_text_and_evidence(repo: Repo) -> None:
    text = page(repo.bundle())["generated/docs/smartseller-rules.html"]

    row = next(part for part in text.split("<tr") if 'id="things_create.name-taken"' in part)
    read = read_page(f"<tr{row}")
    cells = [cell["data-label"] for cell in read.attributes("td")]
    assert cells == ["Operation", "Field", "Condition", "What the rule says", "Evidence", "Rule"]
    for words in (
        "things_create",
        "name",
        "always",
        "A name stands once in a shop.",
        "inferred",
        "name-taken",
    ):
        assert words in read.text
    assert "smartseller.html#operation/things_create" in read.links
    assert read.attributes("tr")[0]["data-resource"] == "things"


def test_edition_without_rules_has_a_page_without_a_table_of_them(repo: Repo) -> None:
    made = subject(repo.bundle())
    for operation in made.operations.values():
        operation.data.pop("x-rules", None)
    for schema in made.document.data["components"]["schemas"].values():
        schema.pop("x-rules", None)

    read = read_page(rules_page(made))

    assert "0 conditions on requests" in read.text
    assert read.attributes("form") == []
    assert all("data-label" not in cell for cell in read.attributes("td"))
