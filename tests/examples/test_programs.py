"""The programs in examples/ are run as their first lines say, and print what those say."""

from __future__ import annotations

import ast
import re
import runpy
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lapak.emulator import DEMO_KEYS, DEMO_SECRET
from lapak.testing import Server
from lapak.types import last_days

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAMS = sorted(EXAMPLES.glob("*.py"))
CLOCK = "2026-11-14T10:00:00+07:00"
"""The emulator stands still at this time; examples/README.md says so."""
AS_NEW = "examples"
WANTED = 40
LONGEST = 80


def told(path: Path) -> str:
    """Return the docstring of a program."""
    return ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""


def command(path: Path) -> list[str]:
    """Return the words of the command in the docstring of a program."""
    found = re.search(r"`python ([^`]+)`", told(path))
    assert found is not None, f"{path.name} does not say how to run it"
    return shlex.split(" ".join(found[1].split()))


def output(path: Path) -> str:
    """Return what the docstring of a program says that it prints."""
    _, mark, rest = told(path).partition("It prints:\n\n")
    assert mark, f"{path.name} does not say what it prints"
    return "".join(f"{line.removeprefix('    ')}\n" for line in rest.splitlines())


@pytest.fixture(scope="module")
def started() -> Iterator[Server]:
    with Server(clock=CLOCK) as made:
        made.control("POST", "snapshot", name=AS_NEW)
        yield made


@pytest.fixture
def server(started: Server) -> Iterator[Server]:
    """The emulator with the demo shops as new."""
    started.control("POST", "restore", name=AS_NEW)
    yield started
    assert started.control("GET", "health")["violations"] == []


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_prints_what_it_says(
    path: Path,
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for edition in ("smartseller", "ngorder", "sirclo"):
        monkeypatch.setenv(f"LAPAK_{edition.upper()}_URL", server.base_url(edition))
        monkeypatch.setenv(f"LAPAK_{edition.upper()}_KEY", DEMO_KEYS[0])
    monkeypatch.setenv("LAPAK_SIRCLO_SECRET", DEMO_SECRET)
    monkeypatch.setattr("sys.argv", command(path))
    monkeypatch.chdir(tmp_path)

    runpy.run_path(str(path), run_name="__main__")

    assert capsys.readouterr().out == output(path)


def test_the_nightly_sync_knows_today_by_itself(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Cron cannot tell it the shop's day."""
    monkeypatch.setenv("LAPAK_SMARTSELLER_URL", server.base_url("smartseller"))
    monkeypatch.setenv("LAPAK_SMARTSELLER_KEY", DEMO_KEYS[0])
    first, today = last_days(5)
    monkeypatch.setattr("sys.argv", ["nightly_sync.py", str(tmp_path / "orders"), first.isoformat()])

    runpy.run_path(str(EXAMPLES / "nightly_sync.py"), run_name="__main__")

    assert last_days(1)[1] != today or capsys.readouterr().out.startswith("5 days, ")


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_is_short_and_says_what_it_is_for(path: Path) -> None:
    first = told(path).partition("\n")[0]

    assert first.endswith(".")
    assert command(path)[0] == path.name
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


def test_the_list_of_examples_names_each_once_with_what_it_does() -> None:
    listed = re.findall(
        r"^\| \[(\w+\.py)\]\((\w+\.py)\) \| (.+) \|$", (EXAMPLES / "README.md").read_text(), re.MULTILINE
    )

    assert sorted(name for name, _, _ in listed) == [path.name for path in PROGRAMS]
    assert all(name == link for name, link, _ in listed)
    assert len(PROGRAMS) >= WANTED
    assert {name: text for name, _, text in listed} == {
        path.name: told(path).partition("\n")[0].removesuffix(".") for path in PROGRAMS
    }


def test_the_list_says_how_the_emulator_is_started() -> None:
    text = (EXAMPLES / "README.md").read_text("utf-8")

    assert f"lapak up --store :memory: --clock {CLOCK}" in text
    assert all(key in text for key in (DEMO_KEYS[0], DEMO_SECRET))
