"""Generating: the same bytes every time, nothing dropped in silence, templates as new as their originals."""

import hashlib
import json
import os
import re
import subprocess
import sys
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.client import generate
from generator.editions import ROOT, Edition
from tests.client.conftest import TRAPS, edition_of

TEMPLATES = ROOT / "patches" / "templates"
OURS = {"lapak_macros.jinja"}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_output_does_not_depend_on_the_hash_seed(
    seed: str, traps: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", seed)

    generate(traps, tmp_path / "out")

    assert contents(tmp_path / "out") == contents(traps.client)


def test_what_an_earlier_run_left_goes_away(traps: Edition, tmp_path: Path) -> None:
    out = tmp_path / "lapak_api" / "traps"
    (out / "models").mkdir(parents=True)
    (out / "models" / "stale.py").write_text("")

    generate(traps, out)

    assert contents(out) == contents(traps.client)
    assert contents(out.parent).keys() - {f"traps/{name}" for name in contents(out)} == {
        "__init__.py",
        "py.typed",
    }


def test_no_cache_is_left_behind(traps: Edition) -> None:
    assert list(traps.client.rglob(".*")) == []


def test_the_surrounding_configuration_does_not_leak_in(traps: Edition, tmp_path: Path) -> None:
    (tmp_path / "ruff.toml").write_text('line-length = 40\n[format]\nquote-style = "single"\n')

    generate(traps, tmp_path / "out")

    assert contents(tmp_path / "out") == contents(traps.client)


def test_a_warning_of_the_generator_stops_it_and_changes_nothing(tmp_path: Path) -> None:
    document = yaml.safe_load(TRAPS.read_text())
    document["components"]["schemas"]["Thing"]["properties"]["broken"] = {"type": "array"}
    edition = edition_of(document, tmp_path)
    edition.client.mkdir(parents=True)
    (edition.client / "before.py").write_text("")

    with pytest.raises(RuntimeError, match="sirclo: no client generated"):
        generate(edition, edition.client)
    assert list(contents(edition.client)) == ["before.py"]


def test_what_the_templates_cannot_express_stops_it(tmp_path: Path) -> None:
    document: Any = yaml.safe_load(TRAPS.read_text())
    document["components"]["securitySchemes"]["bearer"] = {"type": "oauth2", "flows": {}}

    with pytest.raises(RuntimeError, match="bearer tokens and keys in headers only"):
        generate(edition_of(document, tmp_path), tmp_path / "out")


def test_the_generated_code_passes_strict_type_checking(traps: Edition) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--config-file",
            os.devnull,
            "--cache-dir",
            os.devnull,
            ".",
        ],
        cwd=traps.client.parent,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.startswith("Success"), done.stdout


def test_the_committed_clients_are_what_the_bundles_say() -> None:
    """A cheap check of presence; `python -m generator check` compares every byte."""
    for name in ("smartseller", "ngorder", "sirclo"):
        document = json.loads((ROOT / "generated" / "openapi" / f"{name}.json").read_text())
        api = ROOT / "generated" / "python" / "lapak_api" / name / "api"
        operations = [operation for item in document["paths"].values() for operation in item.values()]
        expected = {f"{operation['tags'][0]}/{operation['operationId']}.py" for operation in operations}
        assert {path.relative_to(api).as_posix() for path in api.glob("*/[!_]*.py")} == expected


def test_examples_are_shown_the_way_they_are_sent() -> None:
    client = ROOT / "generated" / "python" / "lapak_api"
    shown = [
        " ".join(found.split())
        for path in client.rglob("*.py")
        for found in re.findall(r"Example:\s+`([\[{].*?)`\.", path.read_text(), re.DOTALL)
    ]

    assert shown
    assert all(isinstance(json.loads(text), dict | list) for text in shown)


def test_every_overridden_template_was_made_from_the_installed_original() -> None:
    """If this fails the generator was upgraded: compare its templates with ours, record the new hashes."""
    record = json.loads((TEMPLATES / "upstream.json").read_text())
    originals = files("openapi_python_client") / "templates"
    ours = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja")} - OURS

    assert record["version"] == version("openapi-python-client")
    assert record["sha256"].keys() == ours
    assert record["sha256"] == {
        name: hashlib.sha256((originals / name).read_bytes()).hexdigest() for name in sorted(ours)
    }
