"""Sources of the wrong shape are reported, and never end in a crash."""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.bundle import texts
from generator.lint import lint
from generator.problems import Problems
from generator.source import read
from tests.generator.conftest import ERRATA, ROOT_FILE, THINGS, Repo

if TYPE_CHECKING:
    from collections.abc import Iterator

THING = {"$ref": "#/components/schemas/Thing"}
ODD: list[Any] = [None, True, 3, "x", [], {}, [1], {"a": 1}, [None], [{}], THING, {"$ref": 3}]
Path = tuple[str | int, ...]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "      tags: [things]",
            "      tags: things",
            "tags is not a list (/paths/~1thing/post/tags). Fix: ",
        ),
        ("      required: [qty]", "      required: qty", "required is not a list"),
        ("          minimum: 0", "          minimum: none", "minimum is not a number"),
        ("          nullable: true", "          nullable: 'yes'", "nullable is not a flag"),
        ("x-effect: read", "x-effect: {read: true}", "x-effect is not a text or a list"),
        ("      summary: List things", "      summary: [List]", "summary is not a text"),
    ],
)
def test_value_of_the_wrong_kind_is_named_with_its_line(repo: Repo, old: str, new: str, says: str) -> None:
    repo.edit(THINGS, old, new)

    (problem,) = repo.problems()

    assert problem.startswith(f"{THINGS}:{repo.line(THINGS, new)}: ")
    assert says in problem


def test_what_an_overlay_puts_in_has_a_shape_too(repo: Repo) -> None:
    overlay = "patches/smartseller/edition.overlay.yaml"
    action = "  - target: $.paths['/thing'].get\n    update:\n      summary: 5\n"
    repo.write(overlay, f"overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions:\n{action}")

    (problem,) = repo.problems()

    assert problem.startswith(f"{overlay}:6: summary is not a text")


def nodes(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from nodes(item, (*path, key))


def spoil(data: Any, dice: random.Random) -> None:
    """Remove a value anywhere, or put an odd one in its place."""
    places = [path for path in nodes(data) if path]
    if not places:
        return
    *above, last = dice.choice(places)
    for step in above:
        data = data[step]
    if dice.random() < 1 / 4:
        del data[last]
    else:
        data[last] = copy.deepcopy(dice.choice(ODD))


@pytest.mark.parametrize("name", [ROOT_FILE, THINGS, ERRATA])
@pytest.mark.parametrize("seed", range(20))
def test_nothing_crashes_on_spoilt_sources(repo: Repo, name: str, seed: int) -> None:
    data = read(repo.root / name, repo.root, Problems()).data
    dice = random.Random(f"{name} {seed}")  # noqa: S311 - the same values every time
    for _ in range(dice.randint(1, 3)):
        spoil(data, dice)
    repo.write(name, yaml.safe_dump(data, sort_keys=False))

    try:
        made = repo.bundle()
    except ExceptionGroup:
        return

    found = [*made.problems, *lint(repo.edition(), made.document)]
    assert all(error.file and error.line and error.fix for error in found)
    assert len(texts(made)) == 4
