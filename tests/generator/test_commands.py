"""The commands: what they write, what they say, and how they end."""

from __future__ import annotations

import shutil

import pytest

from generator.cli import main
from generator.editions import editions
from tests.generator.conftest import ERRATA, ROOT_FILE, THINGS, Repo, Run

COMMANDS = ["bundle", "lint", "errata", "client", "docs", "documented", "check", "all"]
DOCUMENTED = [
    "generated/openapi/smartseller.aliases.json",
    "generated/openapi/smartseller.as-documented.json",
    "generated/openapi/smartseller.as-documented.yaml",
]
PAGES = [
    "generated/docs/assets/redoc.standalone.js",
    "generated/docs/assets/redoc.standalone.js.LICENSE.txt",
    "generated/docs/index.html",
    "generated/docs/smartseller-errata.html",
    "generated/docs/smartseller-errata.md",
    "generated/docs/smartseller-rules.html",
    "generated/docs/smartseller.html",
]
WRITTEN = [
    *PAGES,
    "generated/openapi/smartseller.3.1.json",
    "generated/openapi/smartseller.3.1.yaml",
    *DOCUMENTED,
    "generated/openapi/smartseller.json",
    "generated/openapi/smartseller.yaml",
    "generated/python/lapak_api/__init__.py",
    "generated/python/lapak_api/smartseller/client.py",
]


def written(repo: Repo) -> dict[str, bytes]:
    files = sorted(path for path in (repo.root / "generated").rglob("*") if path.is_file())
    return {path.relative_to(repo.root).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_has_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])

    assert ended.value.code == 0
    assert f"example: python -m generator {name}" in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    text = capsys.readouterr().out
    assert [name for name in COMMANDS if f"\n    {name}" not in text] == []


@pytest.mark.parametrize(
    "arguments", [[], ["bundl"], ["bundle", "--edition", "x"], ["bundle", "--root", "/nowhere"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2


def test_edition_without_sources_is_skipped_aloud(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--root", str(repo.root)]) == 0

    lines = capsys.readouterr().err.split("\n")
    assert lines[:2] == ["ngorder: no sources yet, skipped", "sirclo: no sources yet, skipped"]
    assert lines[2].endswith(" rules, 0 findings")


def test_lost_sources_are_no_reason_to_skip(repo: Repo, run: Run) -> None:
    repo.write("generated/openapi/sirclo.json", "{}\n")

    code, lines = run("check")

    assert code == 1
    lost = "spec/sirclo/openapi.yaml:1: sirclo has lost this file, but not its bundle"
    assert f"{lost}. Fix: restore it, or remove generated/openapi/sirclo.*" in lines


def test_all_makes_everything_once(repo: Repo, run: Run) -> None:
    first, _ = run("all")
    files = written(repo)
    again, lines = run("all")

    assert (first, again, lines) == (0, 0, [])
    assert list(files) == WRITTEN
    assert run("check") == (0, ["all is well"])


def test_all_restores_what_was_removed_or_edited(repo: Repo, run: Run) -> None:
    run("all")
    files = written(repo)
    repo.write(WRITTEN[1], "{}")
    (repo.root / WRITTEN[0]).unlink()
    repo.write("generated/python/lapak_api/smartseller/client.py", "edited")

    assert run("all")[0] == 0
    assert written(repo) == files

    shutil.rmtree(repo.root / "generated")
    assert run("all")[0] == 0
    assert written(repo) == files


def test_all_only_does_what_a_change_asks_for(repo: Repo, run: Run) -> None:
    run("all")
    repo.write("patches/templates/a.jinja", "x")
    (repo.root / "generated/python/lapak_api/smartseller/client.py").unlink()

    code, lines = run("all")

    assert (code, lines) == (0, [])
    assert list(written(repo)) == WRITTEN


def test_all_stops_at_faults_and_tries_again(repo: Repo, run: Run) -> None:
    repo.edit(ERRATA, "now: address", "now: adress")
    first, lines = run("all")
    again, same = run("all")

    assert (first, again) == (1, 1)
    assert lines == same
    assert written(repo) == {}


def test_bundle_with_faults_is_only_written_on_demand(repo: Repo, run: Run) -> None:
    repo.edit(THINGS, "# errata things-001", "")

    code, lines = run("bundle")

    assert code == 1
    assert lines[-1] == "smartseller: not written because of faults (--keep-going writes it anyway)"
    assert written(repo) == {}
    assert run("bundle", "--keep-going")[0] == 1
    assert len(written(repo)) == 4


def test_docs_and_client_can_be_made_alone(repo: Repo, run: Run) -> None:
    assert run("client") == (
        1,
        ["generated/openapi/smartseller.json:1: the file is missing. Fix: run the bundle command first"],
    )
    assert run("bundle")[0] == 0
    table = "generated/openapi/smartseller.aliases.json"
    assert run("client") == (1, [f"{table}:1: the file is missing. Fix: run the documented command first"])
    assert run("documented")[0] == 0
    assert run("client") == (0, [])
    code, lines = run("docs")
    assert (code, sorted(lines)) == (0, [f"wrote {name}" for name in PAGES])
    assert list(written(repo)) == WRITTEN


def test_documented_can_be_made_alone(repo: Repo, run: Run) -> None:
    code, lines = run("documented")

    assert code == 0
    assert sorted(lines) == [f"wrote {name}" for name in DOCUMENTED]
    assert list(written(repo)) == DOCUMENTED


def test_nothing_documented_is_made_of_faulty_sources(repo: Repo, run: Run) -> None:
    repo.edit(ERRATA, "now: address", "now: adress")

    assert run("documented")[0] == 1
    assert written(repo) == {}


def test_lint_reports_only_the_files_asked_for(repo: Repo, run: Run) -> None:
    repo.edit(THINGS, "summary: List things", "summary: List things.")
    repo.edit(ROOT_FILE, "    description: Things of a shop.\n", "")

    code, lines = run("lint", str(repo.root / ROOT_FILE))
    in_folder, more = run("lint", "spec/smartseller")
    elsewhere, none = run("lint", "patches")

    assert (code, in_folder, elsewhere) == (1, 1, 0)
    assert [line.split(": ")[0] for line in lines[:-1]] == [
        f"{ROOT_FILE}:{repo.line(ROOT_FILE, '- name: things')}"
    ]
    assert len(more) == 3
    assert len(none) == 1


def test_errata_counts_what_it_checked(run: Run) -> None:
    assert run("errata") == (0, ["smartseller: 1 errata, 0 quirks"])


def test_errata_looks_into_the_documents(repo: Repo, run: Run) -> None:
    repo.write("docs/002_a.txt", "nothing\n")

    code, lines = run("errata", "--docs", str(repo.root / "docs"))

    assert code == 1
    assert lines[0].startswith(f"{ERRATA}:1: things-001: addess does not stand in 002:2")


def test_shared_fault_is_reported_once(repo: Repo, run: Run) -> None:
    overlay = "overlay: 1.0.0\nactions:\n  - target: $.paths['/thing/update']\n    remove: true\n"
    repo.write("patches/ngorder/edition.overlay.yaml", overlay)
    repo.edit(THINGS, "summary: List things", "summary: List things.")

    code, lines = run("lint")

    assert code == 1
    assert len([line for line in lines if "ends in a full stop" in line]) == 1


def test_every_edition_has_its_own_files() -> None:
    paths = [
        path
        for edition in editions().values()
        for path in (edition.bundle_yaml, edition.client, edition.patches)
    ]

    assert len(set(paths)) == len(paths)
