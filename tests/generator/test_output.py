"""What is written reads back the same, by old YAML readers too, and only differences are written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import yaml

from generator.output import as_json, as_yaml, write
from generator.problems import Problems
from generator.source import read

if TYPE_CHECKING:
    from pathlib import Path

TRICKY = [
    *("2026-11-03", "yes", "No", "on", "Y", "n", "1:30", "0812", "1_000", "1e3", "null", "~", "", " a", "a "),
    *("- a", "# a", "a: b", "a #b", "two\nlines", "trailing \nspace", "ends\n", "é", "'", '"', "@a", "`a`"),
    *("0x1f", "0o7", ".5", "+1", "="),
]


def test_strings_stay_strings_for_every_reader(tmp_path: Path) -> None:
    document = {"openapi": "3.0.3", "words": TRICKY, "keys": dict.fromkeys(TRICKY, 1)}

    text = as_yaml(document)

    assert yaml.safe_load(text) == document
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    problems = Problems()
    assert read(tmp_path / "a.yaml", tmp_path, problems).data == document
    assert list(problems) == []


def test_yaml_is_block_style_without_anchors() -> None:
    shared = {"type": "string"}

    text = as_yaml({"openapi": "3.0.3", "b": [shared, shared], "a": {"200": shared}, "t": "x\ny\n"})

    assert text.split("\n")[1:] == [
        "openapi: '3.0.3'",
        "b:",
        "- type: string",
        "- type: string",
        "a:",
        "  '200':",
        "    type: string",
        "t: |",
        "  x",
        "  y",
        "",
    ]
    assert text.startswith("# Made by `python -m generator`; do not edit.")


def test_json_has_a_value_a_line_and_says_who_made_it() -> None:
    text = as_json({"openapi": "3.0.3", "info": {"title": "é"}})

    assert json.loads(text)["x-generated"].startswith("Made by `python -m generator`; do not edit.")
    assert list(json.loads(text)) == ["openapi", "x-generated", "info"]
    assert text.endswith(' "info": {\n  "title": "é"\n }\n}\n')


def test_file_is_only_written_when_it_differs(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"

    assert write(path, "a\n")
    before = path.stat().st_mtime_ns
    assert not write(path, "a\n")
    assert path.stat().st_mtime_ns == before
    assert write(path, "b\n")
    assert path.read_text(encoding="utf-8") == "b\n"
