"""Overlays change what they say, and one that does nothing is a fault."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.conftest import ROOT_FILE, THINGS, Repo

FILE = "patches/smartseller/edition.overlay.yaml"
HEAD = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"


def apply(repo: Repo, actions: str) -> tuple[dict[str, Any], list[str]]:
    repo.write(FILE, HEAD + actions)
    made = repo.bundle()
    return made.document.data, [str(error) for error in made.problems]


def test_update_merges_deeply(repo: Repo) -> None:
    data, problems = apply(
        repo,
        "  - target: $.components.schemas.Thing\n"
        "    update: {description: Changed., properties: {name: {maxLength: 9}, size: {type: integer}}}\n",
    )

    thing = data["components"]["schemas"]["Thing"]
    assert thing["description"] == "Changed."
    assert thing["properties"]["name"] == {
        "type": "string",
        "description": "Name of the thing.",
        "example": "Kerudung",
        "maxLength": 9,
    }
    assert thing["properties"]["size"] == {"type": "integer"}
    assert problems == []


def test_update_appends_to_lists(repo: Repo) -> None:
    data, problems = apply(
        repo,
        "  - target: $.components.schemas.ThingLine\n    update: {required: [kind]}\n"
        "  - target: $.components.schemas.ThingUpdate.required\n    update: name\n"
        "  - target: $.components.schemas.ThingCreate.required\n    update: [price, date]\n",
    )

    schemas = data["components"]["schemas"]
    assert schemas["ThingLine"]["required"] == ["qty", "kind"]
    assert schemas["ThingUpdate"]["required"] == ["thing_id", "name"]
    assert schemas["ThingCreate"]["required"] == ["name", "address", "price", "date"]
    assert problems == []


def test_remove_takes_out_what_a_filter_matches(repo: Repo) -> None:
    target = "$.paths['/thing'].get.parameters[?@.name=='name' || @.name=='start_date']"

    data, problems = apply(repo, f"  - target: {target}\n    remove: true\n")

    names = [each.get("name") for each in data["paths"]["/thing"]["get"]["parameters"]]
    assert names == ["order_by", "end_date", None]
    assert problems == []


def test_places_follow_what_moves_and_what_is_new(repo: Repo) -> None:
    repo.write(
        FILE,
        HEAD + "  - target: $.paths['/thing'].get.parameters[0]\n    remove: true\n"
        "  - target: $.paths['/thing'].get.parameters\n    update:\n      name: extra\n      in: query\n",
    )

    place = repo.bundle().document.place
    pointer = "/paths/~1thing/get/parameters"
    assert str(place(f"{pointer}/0/name")) == f"{THINGS}:{repo.line(THINGS, 'name: order_by')}"
    assert str(place(f"{pointer}/3")) == f"{ROOT_FILE}:{repo.line(ROOT_FILE, 'parameters/AcceptLanguage')}"
    assert str(place(f"{pointer}/4/in")) == f"{FILE}:{repo.line(FILE, 'in: query')}"


def test_local_overlay_applies_last_and_overrules_errata(repo: Repo) -> None:
    repo.write(
        "patches/local/smartseller-mine.overlay.yaml",
        HEAD + "  - target: $.components.schemas.ThingCreate.properties.address\n    remove: true\n"
        "  - target: $.components.schemas.ThingCreate.properties\n    update: {addess: {type: string}}\n",
    )

    made = repo.bundle()

    assert list(made.problems) == []
    properties = made.document.data["components"]["schemas"]["ThingCreate"]["properties"]
    assert "addess" in properties
    assert "address" not in properties


def test_derived_edition_drops_what_it_no_longer_uses(repo: Repo) -> None:
    repo.edit(ROOT_FILE, "tags:\n", "tags:\n  - name: gone\n    description: Gone.\n")
    repo.edit(
        THINGS, "      tags: [things]\n      summary: Update", "      tags: [gone]\n      summary: Update"
    )
    repo.write(
        "patches/ngorder/edition.overlay.yaml",
        HEAD + "  - target: $.paths['/thing/update']\n    remove: true\n"
        "  - target: $.paths['/thing/{thing_id}'].get\n    remove: true\n",
    )

    made = repo.bundle("ngorder")

    assert list(made.problems) == []
    assert list(made.document.data["paths"]) == ["/thing"]
    assert [tag["name"] for tag in made.document.data["tags"]] == ["things"]
    assert "ThingUpdate" not in made.document.data["components"]["schemas"]
    assert "ThingUpdate" in repo.bundle().document.data["components"]["schemas"]


@pytest.mark.parametrize(
    ("actions", "line", "says"),
    [
        (
            "  - target: $.paths['/thinq'].get\n    remove: true\n",
            4,
            "matches nothing: $.paths['/thinq'].get. Fix: $['paths'] exists, but not what follows; did",
        ),
        (
            "  - target: $.info\n    update: {title: New}\n  - target: $.info\n    update: {title: New}\n",
            6,
            "action 2 changes nothing: $.info already says this. Fix: remove the action",
        ),
        ("  - target: $.info\n    update: {}\n", 4, "action 1 changes nothing"),
        ("  - target: $.paths[\n    remove: true\n", 4, "action 1 has no valid JSONPath"),
        (
            "  - target: $.info.title\n    update: New\n",
            4,
            "cannot merge into /info/title, which is a string",
        ),
        ("  - target: $.info\n", 4, "needs either update or remove: true"),
        ("  - target: $.info\n    update: {a: 1}\n    remove: true\n", 4, "Fix: split it into two actions"),
        ("  - target: $.info\n    delete: true\n    remove: true\n", 4, "has an unknown key delete. Fix: "),
        ("  - update: {a: 1}\n", 4, "action 1 has no target"),
        (
            "  - target: $.paths['/thing'].get.parameters[?@.name=='nome']\n    remove: true\n",
            4,
            "Fix: $['paths']['/thing']['get']['parameters'] exists, but not what follows",
        ),
    ],
)
def test_useless_action_is_a_fault(repo: Repo, actions: str, line: int, says: str) -> None:
    _, problems = apply(repo, actions)

    assert problems[0].startswith(f"{FILE}:{line}: ")
    assert says in problems[0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD.replace("1.0.0\n", "2.0.0\n"), "does not say which overlay version it is"),
        (HEAD, "the overlay has no actions"),
        (
            HEAD.replace("info", "inf") + "  - target: $.info\n    update: {a: 1}\n",
            "inf is no key of an overlay",
        ),
        (HEAD + "  - [\n", "not valid YAML"),
    ],
)
def test_faulty_file_is_named(repo: Repo, text: str, says: str) -> None:
    repo.write(FILE, text)

    assert says in repo.problems()[0]
