"""The table of names that requests may also be sent with."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.aliases import alias_text
from generator.bundle import bundle
from generator.editions import editions
from tests.generator.conftest import ERRATA, THINGS, Repo

ENTRY = """
- id: things-002
  title: it is printed otherwise
  kind: typo
  confidence: stated
  operations: [things_create, things_list]
  evidence:
    - {doc: "002", lines: "3", says: "otherwise, it is"}
  fix:
    - {at: %s, was: %s, now: %s}
"""


def table(repo: Repo, name: str = "smartseller") -> list[dict[str, Any]]:
    made = repo.bundle(name)
    assert [str(error) for error in made.problems] == []
    return read(alias_text(made))


def read(texts: dict[str, str]) -> list[dict[str, Any]]:
    (text,) = texts.values()
    found: list[dict[str, Any]] = json.loads(text)
    return found


def add(repo: Repo, mark: str, at: str, was: str, now: str) -> None:
    repo.write(ERRATA, repo.read(ERRATA) + ENTRY % (at, was, now))
    repo.edit(THINGS, mark, f"{mark} # errata things-002")


def test_renamed_field_of_a_body(repo: Repo) -> None:
    assert table(repo) == [
        {
            "operations": ["things_create"],
            "in": "body",
            "curated": "address",
            "documented": "addess",
            "confidence": "inferred",
            "erratum": "things-001",
        }
    ]


def test_field_of_a_part_has_its_whole_path(repo: Repo) -> None:
    add(repo, "        qty:", "/components/schemas/ThingLine/properties", "quantity", "qty")

    (_, alias) = table(repo)

    assert (alias["curated"], alias["documented"]) == ("lines[].qty", "lines[].quantity")


@pytest.mark.parametrize("place", ["query", "header"])
def test_renamed_parameter(repo: Repo, place: str) -> None:
    repo.edit(
        THINGS, "        - name: name\n          in: query", f"        - name: name\n          in: {place}"
    )
    if place == "header":
        repo.edit(THINGS, "      x-filter: {name: name}\n", "")
    add(repo, "        - name: name", "/paths/~1thing/get/parameters/name/name", "nama", "name")

    (_, alias) = table(repo)

    assert alias == {
        "operations": ["things_list"],
        "in": place,
        "curated": "name",
        "documented": "nama",
        "confidence": "stated",
        "erratum": "things-002",
    }


def test_field_of_answers_has_no_alias(repo: Repo) -> None:
    add(repo, "      required: [id, name, price]", "/components/schemas/Thing/properties", "nama", "name")

    assert [alias["erratum"] for alias in table(repo)] == ["things-001"]


def test_overlay_of_the_checkout_that_takes_the_printed_name_ends_it(repo: Repo) -> None:
    """Somebody has learnt that the documentation is right."""
    target = "$.components.schemas.ThingCreate"
    repo.write(
        "patches/local/smartseller.overlay.yaml",
        "overlay: 1.0.0\nactions:\n"
        f"  - target: {target}.properties.address\n    remove: true\n"
        f"  - target: {target}.properties\n    update: {{addess: {{type: string}}}}\n",
    )

    assert table(repo) == []


@pytest.mark.parametrize(
    ("edition", "documented", "curated", "operations"),
    [
        ("smartseller", "addess", "address", ["suppliers_create", "suppliers_update"]),
        ("ngorder", "addess", "address", ["suppliers_create", "suppliers_update"]),
        (
            "smartseller",
            "catgory_code",
            "category_code",
            ["payment_settings_create_admin_fee", "payment_settings_update_admin_fee"],
        ),
    ],
)
def test_misspelt_fields_are_known(
    edition: str, documented: str, curated: str, operations: list[str]
) -> None:
    (alias,) = [
        each for each in read(alias_text(bundle(editions()[edition]))) if each["documented"] == documented
    ]

    assert (alias["curated"], alias["in"], alias["operations"]) == (curated, "body", operations)
