"""An edition built on another takes over its errata, and adds its own."""

from __future__ import annotations

from tests.generator.conftest import ERRATA, THINGS, Repo

CREATE = "/components/schemas/ThingCreate"
NGORDER = "patches/ngorder/errata/things.yaml"
OVERLAY = "patches/ngorder/edition.overlay.yaml"
ACTION = """\
overlay: 1.0.0
info: {title: Ngorder, version: 1.0.0}
actions:
  - target: $.paths['/thing/update']
    remove: true
"""


def test_derived_edition_takes_over_what_it_does_not_state(repo: Repo) -> None:
    repo.write(OVERLAY, ACTION)
    repo.write(NGORDER, '- id: things-001\n  evidence:\n    - {doc: "001", lines: "7", says: addess}\n')

    made = repo.bundle("ngorder")

    assert list(made.problems) == []
    below, entry = repo.bundle().records.errata["things-001"], made.records.errata["things-001"]
    assert (entry.title, entry.kind, entry.fix) == (below.title, below.kind, below.fix)
    assert [evidence.reference for evidence in entry.evidence] == ["001:7"]
    assert entry.findings == ()
    assert made.document.data["paths"]["/thing"]["post"]["x-errata"] == ["things-001"]


def test_derived_edition_needs_evidence_of_its_own(repo: Repo) -> None:
    repo.write(OVERLAY, ACTION)
    repo.write(NGORDER, "- id: things-001\n")

    (problem,) = repo.problems("ngorder")

    assert problem.startswith(f"{NGORDER}:1: things-001: no evidence is from the documents of ngorder. Fix: ")


def test_derived_edition_is_told_to_write_its_own_fix(repo: Repo) -> None:
    repo.write(OVERLAY, ACTION + "  - target: $.paths['/thing'].post\n    remove: true\n")
    repo.write(NGORDER, '- id: things-001\n  evidence:\n    - {doc: "001", lines: "7", says: addess}\n')

    (problem,) = repo.problems("ngorder")

    assert problem.startswith(
        f"{NGORDER}:1: things-001: at {CREATE}/properties leads nowhere in the bundle. "
    )
    assert "Fix: give this entry its own fix; or " in problem


def test_erratum_of_the_derived_edition_is_marked_in_its_overlay(repo: Repo) -> None:
    entry = (
        repo.read(ERRATA)
        .replace("things-001", "things-901")
        .replace('"002"', '"001"')
        .replace("[11]", "[91]")
    )
    repo.write(NGORDER, entry)
    repo.write(OVERLAY, ACTION)
    unmarked = repo.problems("ngorder")
    repo.write(OVERLAY, ACTION.replace("actions:", "# errata things-901\nactions:"))

    assert [problem.split(". Fix")[0] for problem in unmarked] == [
        f"{NGORDER}:1: things-901 is marked nowhere in the sources"
    ]
    assert repo.problems("ngorder") == []
    assert repo.problems() == []


def test_mark_for_the_derived_edition_may_stand_in_the_shared_sources(repo: Repo) -> None:
    entry = repo.read(ERRATA).replace("things-001", "things-901").replace('"002"', '"001"')
    repo.write(NGORDER, entry)
    repo.write(OVERLAY, ACTION)
    repo.edit(THINGS, "# errata things-001", "# errata things-001, things-901")

    assert repo.problems("ngorder") == []
    assert repo.problems() == []
