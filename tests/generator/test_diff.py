"""Changes planted into the real bundle of SmartSeller are named and judged rightly."""

from __future__ import annotations

import copy
import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from generator.cli import main
from generator.diff import Change, Level, compare, step_between
from generator.diff.render import as_json, as_markdown, as_text
from generator.document import Document
from generator.output import as_yaml
from generator.pointers import tree
from generator.problems import Place
from generator.references import prune
from tests.generator.diff_plants import (
    BREAKING,
    COMPATIBLE,
    PLANTS,
    WORDS,
    bundle,
    field,
    original,
    schema,
)

if TYPE_CHECKING:
    from pathlib import Path


def said(changes: list[Change]) -> list[tuple[str, str]]:
    return [
        (each.level.value, f"{', '.join(each.operations)}: {each.text}" if each.operations else each.text)
        for each in changes
    ]


@pytest.mark.parametrize("name", PLANTS)
def test_planted_change_is_judged_rightly(name: str) -> None:
    change, expected = PLANTS[name]
    new = bundle()
    change(new)

    found = [(level, text) for level, text in said(compare(bundle(), new)) if level != WORDS]

    assert found == expected


def test_enough_is_planted() -> None:
    levels = [level for _, expected in PLANTS.values() for level, _ in expected]

    assert len(PLANTS) >= 30
    assert levels.count(BREAKING) >= 20
    assert levels.count(COMPATIBLE) >= 10


@pytest.mark.parametrize("name", PLANTS)
def test_going_back_is_noticed_too(name: str) -> None:
    change, _ = PLANTS[name]
    new = bundle()
    change(new)

    assert [each for each in compare(new, bundle()) if each.level is not Level.WORDS]


def test_nothing_changed() -> None:
    assert compare(bundle(), bundle()) == []


def test_order_of_keys_is_no_change() -> None:
    def reverse(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: reverse(value[key]) for key in reversed(value)}
        return [reverse(item) for item in value] if isinstance(value, list) else value

    assert compare(bundle(), reverse(bundle())) == []


def test_words_break_nothing() -> None:
    new = bundle()
    new["paths"]["/region"]["get"]["description"] = "Other words."
    field(new, "Supplier", "phone")["description"] = "Other words."
    field(new, "Supplier", "phone")["example"] = "081210203099"
    new["paths"]["/supplier"]["get"]["x-evidence"] = "inferred"

    assert said(compare(bundle(), new)) == [
        (WORDS, "suppliers_list: Only words changed: description, example, x-evidence."),
        (WORDS, "regions_list: Only words changed: description."),
    ]


def test_shared_change_is_said_once() -> None:
    new = bundle()
    schema(new, "ErrorResponse")["required"].remove("message")

    changes = compare(bundle(), new)

    named = [name for change in changes for name in change.operations]
    every = [each["operationId"] for item in new["paths"].values() for each in item.values()]
    assert sorted(named) == sorted(every)
    assert len(changes) == 2, "operations with a body have two more statuses than the others"
    assert changes[0].text == "Answers 400, 401, 403, 404 and 10 more: `message` may now be missing."
    assert {change.level for change in changes} == {Level.BREAKING}


def test_schema_that_contains_itself_is_compared() -> None:
    old, new = bundle(), bundle()
    for data in (old, new):
        again = {"type": "array", "items": {"$ref": "#/components/schemas/Supplier"}}
        field(data, "Supplier")["properties"]["branches"] = again
    field(new, "Supplier", "phone")["nullable"] = True

    assert said(compare(old, new)) == [
        (BREAKING, "suppliers_list: Answer 200: `data[].phone` can now be null.")
    ]


def test_both_directions_of_one_schema_are_told_apart() -> None:
    old, new = bundle(), bundle()
    for data in (old, new):
        field(data, "SupplierCreate")["properties"]["kind"] = {"$ref": "#/components/schemas/YesNo"}
        field(data, "Supplier")["properties"]["kind"] = {"$ref": "#/components/schemas/YesNo"}
    schema(new, "YesNo")["enum"].append("MAYBE")

    found = [(level, text) for level, text in said(compare(old, new)) if "suppliers_" in text]

    assert any(level == COMPATIBLE and '`kind` now accepts "MAYBE" too.' in text for level, text in found)
    assert any(level == BREAKING and '`data[].kind` can now be "MAYBE"' in text for level, text in found)


def test_nothing_goes_unnoticed() -> None:
    """Whatever is taken out of the description of the suppliers, something is said."""
    data = bundle()
    data["paths"] = {path: item for path, item in data["paths"].items() if path.startswith("/supplier")}
    small = Document(data, {"": Place("bundle", 1)})
    prune(small)
    silent = []
    for pointer in [each for each in tree(small.data, "") if each.count("/") > 1]:
        if pointer == "/info/version" or "/Nothing/" in pointer:
            continue  # the version is judged elsewhere; null is null however it is written
        new = copy.deepcopy(small.data)
        Document(new, {}).remove(pointer)
        if not compare(small.data, new):
            silent.append(pointer)

    assert not silent, silent


# Versions

VERSIONS = [
    # old, new, breaking: enough
    ("1.2.3", "1.2.4", True, False),
    ("1.2.3", "1.3.0", True, False),
    ("1.2.3", "2.0.0", True, True),
    ("0.1.0", "0.1.1", True, False),
    ("0.1.0", "0.2.0", True, True),
    ("0.1.0", "1.0.0", True, True),
    ("0.2.0", "0.1.0", True, False),
    ("0.1.0", "0.1.0", False, True),
    ("0.1.0", "next", True, False),
]


@pytest.mark.parametrize(("old", "new", "breaks", "enough"), VERSIONS)
def test_breaking_needs_a_major_version(old: str, new: str, breaks: bool, enough: bool) -> None:  # noqa: FBT001
    level = Level.BREAKING if breaks else Level.COMPATIBLE

    assert step_between(old, new, [Change(level, "any", "any")]).is_enough is enough


def test_advice_explains_versions_below_one() -> None:
    step = step_between("0.1.0", "0.1.1", [Change(Level.BREAKING, "any", "any")])

    assert step.advice == (
        "info.version goes from 0.1.0 to 0.1.1. Breaking changes need 0.2.0 at least "
        "(below 1.0 the second number counts as the major one)."
    )


# The command


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The bundle and a changed one, as files; which release they are does not matter."""
    old, new = bundle(), bundle()
    old["info"]["version"] = new["info"]["version"] = "0.1.0"
    schema(new, "SupplierUpdate")["required"].append("phone")
    field(new, "Supplier")["properties"]["email"] = {"type": "string"}
    (tmp_path / "old.json").write_text(json.dumps(old), encoding="utf-8")
    (tmp_path / "new.yaml").write_text(as_yaml(new), encoding="utf-8")
    return tmp_path / "old.json", tmp_path / "new.yaml"


def test_command_groups_by_operation(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["diff", *map(str, pair)])

    assert code == 1
    assert capsys.readouterr().out.split("\n")[:-2] == [
        "Breaking:",
        "  suppliers_update",
        "    - Request: `phone` must now be sent.",
        "",
        "Compatible:",
        "  suppliers_list",
        "    - Answer 200: `data[].email` is new.",
        "",
        "1 breaking and 1 compatible changes, in 2 operations.",
    ]


def test_command_accepts_a_major_version(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    old, new = pair
    new.write_text(
        new.read_text(encoding="utf-8").replace("version: '0.1.0'", "version: '0.2.0'"), encoding="utf-8"
    )

    assert main(["diff", str(old), str(new)]) == 0
    assert "as breaking changes ask for" in capsys.readouterr().out


def test_markdown_fits_the_changelog(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", *map(str, pair), "--markdown"])

    assert capsys.readouterr().out.split("\n") == [
        "#### SmartSeller Open API (curated by Lapak, unofficial) 0.1.0",
        "",
        "**Breaking**",
        "",
        "- `suppliers_update`: Request: `phone` must now be sent.",
        "",
        "**Compatible**",
        "",
        "- `suppliers_list`: Answer 200: `data[].email` is new.",
        "",
    ]


def test_json_has_every_fact(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    main(["diff", *map(str, pair), "--json"])

    written = json.loads(capsys.readouterr().out)
    assert (written["needed"], written["taken"], written["enough"]) == ("major", "none", False)
    assert written["changes"][0] == {
        "level": "breaking",
        "kind": "required-added",
        "operations": ["suppliers_update"],
        "part": "request",
        "statuses": [],
        "field": "phone",
        "code_only": False,
        "text": "Request: `phone` must now be sent.",
    }


def test_all_forms_write_no_change() -> None:
    step = step_between("0.1.0", "0.1.0", [])

    assert as_text([], step).startswith("Nothing changed.\n")
    assert "Nothing changed." in as_markdown([], step, "T")
    assert json.loads(as_json([], step))["changes"] == []


def test_old_may_be_a_revision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def git(*words: str) -> None:
        identity = ["-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
        subprocess.run(  # noqa: S603 - our own words
            ["git", "-C", str(tmp_path), *identity, *words],  # noqa: S607 - as the shell finds it
            check=True,
            capture_output=True,
        )

    (tmp_path / "spec").mkdir()
    (tmp_path / "bundle.json").write_text(original(), encoding="utf-8")
    git("init", "--quiet")
    git("add", "bundle.json")
    git("commit", "--quiet", "--message", "one")
    (tmp_path / "bundle.json").write_text(original().replace('"/region"', '"/district"'), encoding="utf-8")

    code = main(["diff", "HEAD:bundle.json", str(tmp_path / "bundle.json"), "--root", str(tmp_path)])

    assert code == 1
    assert "It moved from GET /region to GET /district." in capsys.readouterr().out


WRONG = {
    "nowhere.json": "there is no file nowhere.json",
    "HEAD:nowhere.json": "is neither a file nor in a revision",
    "a.txt": "is no OpenAPI document",
    "broken.json": "is neither JSON nor YAML",
    "later.json": "is OpenAPI 3.1.0; name the 3.0.3 bundle",
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_names_end_with_2(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = {"a.txt": "words", "broken.json": "{", "later.json": '{"openapi": "3.1.0"}'}
    for file, text in texts.items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    old = str(tmp_path / name) if name in texts else name

    assert main(["diff", old, old]) == 2
    assert WRONG[name] in capsys.readouterr().err
