"""YAML is read as YAML 1.2 says, and every value knows its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.problems import Place, Problems, SpecError
from generator.source import Mark, Source, read

if TYPE_CHECKING:
    from pathlib import Path


def load(folder: Path, text: str) -> tuple[Source, list[str]]:
    path = folder / "file.yaml"
    path.write_text(text, encoding="utf-8")
    problems = Problems()
    return read(path, folder, problems), [str(error) for error in problems]


def test_only_the_core_schema_converts_scalars(tmp_path: Path) -> None:
    plain = "2026-11-03, yes, no, on, off, Y, N, 1:30, 1_000"
    text = f"[{plain}, true, False, null, ~, 3, -4, 1.5, 2e3, 0.1.0, '5', .5]"

    source, problems = load(tmp_path, text)

    assert source.data == [*plain.split(", "), True, False, None, None, 3, -4, 1.5, 2000.0, "0.1.0", "5", 0.5]
    assert problems == []


def test_number_with_leading_zero_is_a_fault(tmp_path: Path) -> None:
    _, problems = load(tmp_path, "a: 1\nphone: 0812\n")

    assert problems == [
        "file.yaml:2: 0812 is a number with a leading zero, which would be lost. Fix: quote it: '0812'"
    ]


def test_every_pointer_knows_its_line(tmp_path: Path) -> None:
    source, _ = load(tmp_path, "a:\n  b/c:\n    - x\n    -\n      d: 1\n")

    lines = {pointer: place.line for pointer, place in source.places.items()}
    assert lines == {"": 1, "/a": 1, "/a/b~1c": 2, "/a/b~1c/0": 3, "/a/b~1c/1": 5, "/a/b~1c/1/d": 5}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", "file.yaml:3: the key a stands twice in one mapping, first at line 1"),
        ("a: &x [1]\nb: *x\n", "file.yaml:1: YAML aliases are not used here"),
        (
            "a:\n  responses:\n    200:\n      b: 1\n",
            "file.yaml:3: the status code 200 is not quoted. Fix: ",
        ),
        ("? [a]\n: 1\n", "file.yaml:1: a key is not a plain word"),
        ("a: 1 # errata things-001 and more\n", "file.yaml:1: the errata mark names things-001 and more"),
    ],
)
def test_fault_is_noted_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    _, problems = load(tmp_path, text)

    assert len(problems) == 1
    assert problems[0].startswith(says)


def test_text_that_is_no_yaml_stops(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"file.yaml:3: not valid YAML: .*Fix: "):
        load(tmp_path, "a: 1\nb: 2\n  c: 3\n")


def test_marks_are_found_in_comments_only(tmp_path: Path) -> None:
    lines = [
        "# errata one-001",
        "a: 1 # errata two-001, two-002",
        "b: 'x # errata not-001'",
        "c: |",
        "  # errata not-002",
        "d: >- # errata three-001",
        "  text",
        "# errata four-001",
        "e: y# errata not-003",
    ]

    source, problems = load(tmp_path, "\n".join(lines))

    expected = [("one-001", 1), ("two-001", 2), ("two-002", 2), ("three-001", 6), ("four-001", 8)]
    assert source.marks == [Mark(name, Place("file.yaml", line)) for name, line in expected]
    assert problems == []
