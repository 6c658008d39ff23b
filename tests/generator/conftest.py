"""A small repository to break in many ways."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from generator import products
from generator.bundle import Bundle, bundle
from generator.cli import main
from generator.editions import Edition, editions

SAMPLE = Path(__file__).parent / "sample"
ROOT_FILE = "spec/smartseller/openapi.yaml"
THINGS = "spec/smartseller/things.yaml"
ERRATA = "patches/smartseller/errata/things.yaml"
QUIRKS = "patches/smartseller/quirks/things.yaml"
QUIRK = """\
- id: quirk-thing-paths
  title: the things have no s
  operations: [things_create]
  where: /paths/~1thing
  evidence:
    - {doc: "002", lines: "3-4, 9", says: "POST /thing"}
  emulated: true
"""
Run = Callable[..., tuple[int, list[str]]]
"""Runs a command; returns its exit code and what it said."""


@attrs.frozen
class Repo:
    """A repository in a folder of its own; file names are relative to it."""

    root: Path

    def edition(self, name: str = "smartseller") -> Edition:
        return editions(self.root)[name]

    def bundle(self, name: str = "smartseller") -> Bundle:
        return bundle(self.edition(name))

    def problems(self, name: str = "smartseller") -> list[str]:
        return [str(error) for error in self.bundle(name).problems]

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace the first occurrence of a text that must be there."""
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def line(self, name: str, text: str) -> int:
        """Return the number of the first line that contains a text."""
        return next(n for n, line in enumerate(self.read(name).split("\n"), 1) if text in line)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A repository without faults: one edition with one resource and one erratum."""
    made = Repo(tmp_path)
    for source, target in (("openapi", ROOT_FILE), ("things", THINGS), ("errata", ERRATA)):
        (tmp_path / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SAMPLE / f"{source}.yaml", tmp_path / target)
    return made


def small_client(edition: Edition, out: Path) -> None:
    """Stand in for the client generator, which takes seconds."""
    out.mkdir(parents=True, exist_ok=True)
    (out.parent / "__init__.py").write_text("", encoding="utf-8")
    (out / "client.py").write_text(edition.bundle_json.read_text(encoding="utf-8"), encoding="utf-8")


@pytest.fixture
def run(repo: Repo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run commands on the repository, with a small stand-in for the client generator."""
    monkeypatch.setattr(products, "generate", small_client)

    def call(*arguments: str) -> tuple[int, list[str]]:
        code = main([*arguments, "--root", str(repo.root)])
        lines = capsys.readouterr().err.split("\n")
        # Progress shows when the machine is busy; editions without sources are always skipped here.
        return code, [line for line in lines if line and not line.endswith((" …", " skipped"))]

    return call
