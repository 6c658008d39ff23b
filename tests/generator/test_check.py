"""The check: it finds what differs or is lost, names file and line, and changes nothing."""

from __future__ import annotations

import contextlib
import io
import shutil
from functools import cache
from typing import TYPE_CHECKING

import pytest

from generator.cli import main
from generator.editions import ROOT
from tests.generator.conftest import THINGS, Repo, Run

if TYPE_CHECKING:
    from pathlib import Path


def test_edited_output_is_named_with_its_line(repo: Repo, run: Run) -> None:
    run("all")
    repo.edit("generated/openapi/smartseller.yaml", "title: Sample", "title: Simple")
    repo.write(
        "generated/docs/smartseller-errata.md", repo.read("generated/docs/smartseller-errata.md") + "more\n"
    )
    repo.write("generated/openapi/old.yaml", "x")
    (repo.root / "generated/openapi/smartseller.3.1.json").unlink()

    code, lines = run("check")

    fix = "Fix: run make generate, look at the difference, and commit it with its cause"
    last = len(repo.read("generated/docs/smartseller-errata.md").split("\n")) - 1
    line = repo.line("generated/openapi/smartseller.yaml", "Simple")
    differs = "differs from what the sources give, from this line on"
    assert code == 1
    assert lines == [
        f"generated/docs/smartseller-errata.md:{last}: {differs}. {fix}",
        f"generated/openapi/smartseller.3.1.json:1: the file is missing. {fix}",
        f"generated/openapi/smartseller.yaml:{line}: {differs}. {fix}",
        "generated/openapi/old.yaml:1: nothing generates this file any more. Fix: remove it",
        "4 findings",
    ]


def test_edited_client_is_named(repo: Repo, run: Run) -> None:
    run("all")
    folder = "generated/python/lapak_api"
    repo.write(f"{folder}/smartseller/client.py", "{\n edited")
    repo.write(f"{folder}/smartseller/more.py", "")
    (repo.root / folder / "__init__.py").unlink()

    code, lines = run("check")

    assert code == 1
    assert [line.split(". Fix")[0] for line in lines] == [
        f"{folder}/__init__.py:1: the file is missing",
        f"{folder}/smartseller/client.py:2: differs from what the sources give, from this line on",
        f"{folder}/smartseller/more.py:1: nothing generates this file any more",
        "3 findings",
    ]


def test_check_changes_nothing(repo: Repo, run: Run) -> None:
    run("all")
    before = {path: path.read_bytes() for path in repo.root.rglob("*") if path.is_file()}
    repo.edit(THINGS, "summary: List things", "summary: List all things")

    assert run("check")[0] == 1

    after = {path: path.read_bytes() for path in repo.root.rglob("*") if path.is_file()}
    assert {path for path in after if after[path] != before.get(path)} == {repo.root / THINGS}


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real sources and bundles."""
    root = tmp_path_factory.mktemp("curated")
    for name in ("spec", "patches", "generated/openapi", "generated/docs"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("local"))
    return root


@cache
def loss(root: Path, name: str, change: tuple[str, str] | None) -> list[str]:
    """Remove a file, or change a text in it; return what the check says, and undo the change."""
    path = root / name
    text = path.read_text(encoding="utf-8")
    report = io.StringIO()
    try:
        if change is None:
            path.unlink()
        else:
            assert change[0] in text
            path.write_text(text.replace(*change, 1), encoding="utf-8")
        with contextlib.redirect_stderr(report):
            assert main(["check", "--edition", "smartseller", "--root", str(root)]) == 1
    finally:
        path.write_text(text, encoding="utf-8")
    return report.getvalue().split("\n")


SUPPLIERS = "spec/smartseller/suppliers.yaml"
SHARED = "spec/smartseller/openapi.yaml"
SUPPLIER_ERRATA = "patches/smartseller/errata/suppliers.yaml"


@pytest.mark.parametrize(
    ("name", "change", "file", "says"),
    [
        (SUPPLIERS, None, SHARED, "the tag suppliers has no operation (tag). Fix: restore its file"),
        (SUPPLIERS, None, SUPPLIER_ERRATA, "there is no operation suppliers_create in smartseller. Fix: "),
        (SHARED, ("  - name: suppliers\n", "  - name: x\n"), SUPPLIERS, "suppliers is not declared. Fix: "),
        (
            SUPPLIERS,
            (" # errata suppliers-001", ""),
            SUPPLIER_ERRATA,
            "is marked nowhere in the sources. Fix: ",
        ),
        (
            SUPPLIERS,
            (" address: #", " addess: #"),
            SUPPLIERS,
            "corrects to address. Fix: write address here",
        ),
    ],
)
def test_loss_in_the_curated_sources_is_named(
    curated: Path, name: str, change: tuple[str, str] | None, *, file: str, says: str
) -> None:
    lines = [line for line in loss(curated, name, change) if says in line]

    assert lines
    assert lines[0].startswith(f"{file}:")
    assert lines[0].split(":")[1].isdigit()
