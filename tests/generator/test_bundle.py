"""Sources merge into one bundle, and whatever is defined twice, missing or unused is named with its line."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from generator.bundle import texts
from generator.editions import ROOT
from tests.generator.conftest import ROOT_FILE, THINGS, Repo

MORE = "spec/smartseller/zmore.yaml"
OPERATION = """\
      operationId: things_count
      x-source: ['smartseller#9']
      tags: [things]
      responses:
        '200':
          description: The number.
"""


def test_defaults_are_copied_into_every_operation(repo: Repo) -> None:
    paths = repo.bundle().document.data["paths"]

    created, listed = paths["/thing"]["post"], paths["/thing"]["get"]
    assert list(created["responses"]) == ["200", "400", "415"]
    assert list(listed["responses"]) == ["200", "400"]
    assert created["parameters"] == [{"$ref": "#/components/parameters/AcceptLanguage"}]
    assert listed["parameters"][-1] == {"$ref": "#/components/parameters/AcceptLanguage"}
    assert created["security"] == [{"bearer": []}]
    assert "x-operation-defaults" not in repo.bundle().document.data


def test_own_definition_wins_over_the_default(repo: Repo) -> None:
    own = "      responses:\n        '400':\n          description: Own.\n"
    repo.edit(THINGS, "      summary: Get a thing\n", "      security: []\n      summary: Get a thing\n")
    repo.edit(THINGS, "          example: 7\n\n      responses:\n", f"          example: 7\n\n{own}")
    repo.edit(
        THINGS,
        "        - name: thing_id\n          in: path",
        "        - name: accept-language\n          in: header\n          schema: {type: string}\n"
        "        - name: thing_id\n          in: path",
    )

    operation = repo.bundle().document.data["paths"]["/thing/{thing_id}"]["get"]

    assert operation["responses"]["400"] == {"description": "Own."}
    assert operation["security"] == []
    assert [each.get("name") for each in operation["parameters"]] == ["accept-language", "thing_id"]


def test_paths_follow_tags_then_files_then_lines(repo: Repo) -> None:
    repo.edit(ROOT_FILE, "tags:\n", "tags:\n  - name: alpha\n    description: First.\n")
    repo.write(MORE, f"paths:\n  /count:\n    get:\n{OPERATION.replace('[things]', '[alpha]')}")
    repo.write(
        "spec/smartseller/athings.yaml", f"paths:\n  /also:\n    get:\n{OPERATION.replace('count', 'also')}"
    )

    paths = list(repo.bundle().document.data["paths"])

    assert paths == ["/count", "/also", "/thing", "/thing/{thing_id}", "/thing/update"]


def test_methods_of_one_path_may_stand_in_two_files(repo: Repo) -> None:
    repo.write(MORE, f"paths:\n  /thing:\n    delete:\n{OPERATION}")

    assert list(repo.bundle().document.data["paths"]["/thing"]) == ["get", "post", "delete"]
    assert repo.problems() == []


def test_operation_keys_and_components_have_one_order(repo: Repo) -> None:
    repo.edit(THINGS, "      summary: Get a thing\n", "")
    repo.edit(
        THINGS,
        "      operationId: things_get\n      x",
        "      summary: Get\n      operationId: things_get\n      x",
    )

    data = repo.bundle().document.data

    assert list(data["paths"]["/thing/{thing_id}"]["get"])[:4] == [
        "operationId",
        "x-source",
        "x-evidence",
        "x-effect",
    ]
    assert list(data["components"]["schemas"]) == sorted(data["components"]["schemas"])


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (
            f"paths:\n  /thing:\n    get:\n{OPERATION}",
            3,
            f"GET /thing is defined twice, first at {THINGS}:60. Fix: remove",
        ),
        (
            "components:\n  schemas:\n    Thing:\n      type: object\n",
            3,
            "the component schemas/Thing is defined twice",
        ),
        ("components:\n  schema: {}\n", 2, "schema is no kind of component. Fix: did you mean schemas?"),
        (
            "components:\n  schemas:\n    Spare: {type: string}\n",
            3,
            "schemas/Spare is used nowhere. Fix: refer to it as",
        ),
        ("path: {}\n", 1, "path does not belong at the top of this file. Fix: did you mean paths?"),
        ("security: []\n", 1, "Fix: put it into x-operation-defaults"),
        ("paths:\n  /a:\n    $ref: '#/paths/~1thing'\n", 3, "$ref is not a method of the path /a"),
        ("paths:\n  - a\n", 1, "/paths is not a mapping"),
        ("- a\n", 1, "the file is not a mapping"),
        ("paths: [\n", 2, "not valid YAML"),
        (
            f"paths:\n  /count:\n    get:\n{OPERATION.replace('count', 'list')}",
            4,
            "the operationId things_list stands twice",
        ),
        (
            f"paths:\n  /count:\n    get:\n{OPERATION.replace('[things]', '[thing]')}",
            6,
            "the tag thing is not declared. Fix: did you mean things? Else add it to tags",
        ),
        (
            "paths:\n  /count:\n    get:\n      tags: [things]\n      responses: {}\n",
            3,
            "GET /count has no operationId. Fix: add operationId: <tag>_<verb>",
        ),
    ],
)
def test_faulty_file_is_named_with_its_line(repo: Repo, text: str, line: int, says: str) -> None:
    repo.write(MORE, text)

    (problem,) = repo.problems()

    assert problem.startswith(f"{MORE}:{line}: ")
    assert says in problem


@pytest.mark.parametrize(
    ("new", "says"),
    [
        ("#/components/schemas/Thin", "leads nowhere. Fix: did you mean Thing?"),
        ("things.yaml#/Thing", "does not name a component of the bundle. Fix: write '#/components/"),
    ],
)
def test_dangling_reference_is_named_with_its_line(repo: Repo, new: str, says: str) -> None:
    old = "$ref: '#/components/schemas/ThingList'"
    line = repo.line(THINGS, old)
    repo.edit(THINGS, old, f"$ref: '{new}'")

    problems = repo.problems()

    assert f"{THINGS}:{line}: the $ref {new} " in problems[0]
    assert says in problems[0]
    assert "schemas/ThingList is used nowhere" in problems[1]


def test_schema_that_only_refers_to_itself_is_unused(repo: Repo) -> None:
    properties = "properties: {up: {$ref: '#/components/schemas/Tree'}}"
    text = f"components:\n  schemas:\n    Tree:\n      {properties}\n"
    repo.write(MORE, text)

    assert [problem.split(". Fix")[0] for problem in repo.problems()] == [
        f"{MORE}:3: the component schemas/Tree is used nowhere"
    ]


def test_ref_in_a_payload_is_no_reference(repo: Repo) -> None:
    repo.edit(
        THINGS, "              thing_id: 7\n", "              thing_id: 7\n              $ref: nowhere\n"
    )

    assert repo.problems() == []


def test_unknown_default_is_a_fault(repo: Repo) -> None:
    repo.edit(ROOT_FILE, "  bodyResponses:", "  bodyResponse:")

    (problem,) = repo.problems()

    assert problem.endswith("bodyResponse is not a default of operations. Fix: did you mean bodyResponses?")


def test_missing_root_stops(repo: Repo) -> None:
    (repo.root / ROOT_FILE).unlink()

    with pytest.raises(ExceptionGroup) as caught:
        repo.bundle()

    assert [str(error) for error in caught.value.exceptions] == [
        f"{ROOT_FILE}:1: the file is missing. Fix: restore it: it is the root of this API"
    ]


def test_bundles_do_not_depend_on_the_hash_seed(repo: Repo) -> None:
    """Sets and dictionaries may come in any order between two runs; the files may not."""
    outputs = []
    for seed in ("1", "2"):
        subprocess.run(  # noqa: S603 - our own module
            [sys.executable, "-m", "generator", "bundle", "--root", str(repo.root)],
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
        )
        files = sorted((repo.root / "generated").rglob("*.*"))
        outputs.append({path.name: path.read_bytes() for path in files})
        for path in files:
            path.unlink()

    assert sorted(outputs[0]) == [
        "smartseller.3.1.json",
        "smartseller.3.1.yaml",
        "smartseller.json",
        "smartseller.yaml",
    ]
    assert outputs[0] == outputs[1]
    made = texts(repo.bundle())
    assert {name.rpartition("/")[2]: text.encode() for name, text in made.items()} == outputs[0]
