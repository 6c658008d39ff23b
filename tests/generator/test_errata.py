"""Errata hold in the bundle or stop the build, with the line to mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errata_checks import check_documents
from generator.problems import Problems
from tests.generator.conftest import ERRATA, QUIRK, QUIRKS, ROOT_FILE, THINGS, Repo

if TYPE_CHECKING:
    from pathlib import Path

CREATE = "/components/schemas/ThingCreate"


def test_planted_misspelling_is_named_with_line_and_way_out(repo: Repo) -> None:
    """The spec says addess although the erratum says that it was mended."""
    repo.edit(THINGS, "        address: # errata things-001", "        addess: # errata things-001")

    line, entry = repo.line(THINGS, "addess:"), repo.line(ERRATA, "was: addess")
    says = f"things-001: the spec says addess at {CREATE}/properties, which the erratum corrects to address"
    way_out = f"write address here, or correct the entry at {ERRATA}:{entry}"
    assert repo.problems() == [f"{THINGS}:{line}: {says}. Fix: {way_out}"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("kind: typo", "kind: tpyo", "kind tpyo is not a known word. Fix: did you mean typo?"),
        ("confidence: inferred", "confidence: sure", "Fix: valid are example, inferred, observed, stated."),
        ("  title: the address is printed as addess\n", "", "title is missing. Fix: add title"),
        ("  title: the address is printed as addess\n", "  title: 5\n", "title is not a text"),
        ("  findings: [11]", "  finding: [11]", "unknown field finding. Fix: did you mean findings?"),
        ("findings: [11]", "findings: [a]", "findings is not a list of numbers"),
        ("operations: [things_create]", "operations: [things_creat]", "did you mean things_create?"),
        (
            "operations: [things_create]",
            "operations: things_create",
            "operations is not a list of operationIds",
        ),
        ('lines: "2"', 'lines: "two"', "two is no range of lines"),
        ('lines: "2"', "lines: 2", "lines is not a text"),
        ('doc: "002"', 'doc: "001"', "no evidence is from the documents of smartseller"),
        (
            '    - {doc: "002", lines: "2", says: addess}\n',
            '    - {doc: "002", says: addess}\n',
            "lines is missing",
        ),
        ("- id: things-001", "- id: things-1", "not the id of an erratum"),
        ("- id: things-001\n ", "-", "the entry has no id"),
        ("- id", "id", "not valid YAML"),
    ],
)
def test_faulty_entry_is_named_with_its_line(repo: Repo, old: str, new: str, says: str) -> None:
    repo.edit(ERRATA, old, new)

    problems = [problem for problem in repo.problems() if says in problem]

    assert problems
    assert problems[0].startswith(f"{ERRATA}:")


def test_entry_without_fix_belongs_to_the_quirks(repo: Repo) -> None:
    text = repo.read(ERRATA)
    repo.write(ERRATA, text[: text.index("  fix:")] + "  fix: []\n")

    assert (
        "fix is empty. Fix: say where the spec departs from the documents; what stays" in repo.problems()[0]
    )


def test_entry_without_mark_is_named(repo: Repo) -> None:
    repo.edit(THINGS, " # errata things-001", "")

    (problem,) = repo.problems()

    assert problem.startswith(
        f"{ERRATA}:1: things-001 is marked nowhere in the sources. Fix: add the comment"
    )
    assert f"# errata things-001 at {THINGS}:" in problem


def test_mark_in_the_wrong_file_is_named(repo: Repo) -> None:
    repo.edit(THINGS, " # errata things-001", "")
    repo.edit(ROOT_FILE, "tags:\n", "tags: # errata things-001\n")

    (problem,) = repo.problems()

    line = repo.line(ROOT_FILE, "# errata things-001")
    assert problem.startswith(
        f"{ROOT_FILE}:{line}: things-001 is marked here, but none of its fixes is in this"
    )
    assert f"Fix: move the mark to {THINGS}:" in problem


def test_mark_without_entry_is_named(repo: Repo) -> None:
    repo.edit(THINGS, "# errata things-001", "# errata things-001, thngs-001, other-007")

    line = repo.line(THINGS, "other-007")
    way_out = "which is no erratum. Fix: write the entry in patches/smartseller/errata/, or correct the id"
    assert repo.problems() == [
        f"{THINGS}:{line}: the mark names other-007, {way_out}",
        f"{THINGS}:{line}: the mark names thngs-001, {way_out} (did you mean things-001?)",
    ]


def test_id_that_stands_twice_is_named(repo: Repo) -> None:
    other = "patches/smartseller/errata/zother.yaml"
    repo.write(other, repo.read(ERRATA))

    (problem,) = repo.problems()

    assert problem == f"{other}:1: things-001 stands twice, first at {ERRATA}:1. Fix: give one a new id"


def test_corrected_operations_carry_the_ids(repo: Repo) -> None:
    second = repo.read(ERRATA).replace("things-001", "things-000")
    second = second.replace("[things_create]", "[things_create, things_list]")
    repo.write("patches/smartseller/errata/zother.yaml", second)
    repo.edit(THINGS, "# errata things-001", "# errata things-001, things-000")

    paths = repo.bundle().document.data["paths"]

    assert paths["/thing"]["post"]["x-errata"] == ["things-000", "things-001"]
    assert paths["/thing"]["get"]["x-errata"] == ["things-000"]
    assert list(paths["/thing"]["post"])[3:5] == ["x-effect", "x-errata"]
    assert "x-errata" not in paths["/thing/update"]["patch"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("quirk-thing-paths", "thing-paths", "not the id of a quirk"),
        ("/paths/~1thing", "/paths/~1thinq", "where /paths/~1thinq leads nowhere in the bundle"),
        ("emulated: true", "emulated: maybe", "emulated is neither true nor false"),
        ("[things_create]", "[things_make]", "there is no operation things_make in smartseller"),
    ],
)
def test_faulty_quirk_is_named(repo: Repo, old: str, new: str, says: str) -> None:
    repo.write(QUIRKS, QUIRK.replace(old, new))

    (problem,) = repo.problems()

    assert problem.startswith(QUIRKS)
    assert says in problem


def test_quirk_may_stand_somewhere_in_words(repo: Repo) -> None:
    repo.write(QUIRKS, QUIRK.replace("/paths/~1thing", "everywhere"))

    assert repo.problems() == []


def test_finding_is_not_both_settled_and_dismissed(repo: Repo) -> None:
    name = "patches/smartseller/dismissed/things.yaml"
    repo.write(name, "- findings: [11, 12]\n  reason: Layout.\n- findings: [13]\n")

    both = f"{ERRATA}:1: finding 11 is settled by things-001 and dismissed at {name}:1"
    assert repo.problems() == [
        f"{name}:3: reason is missing. Fix: add reason",
        f"{both}. Fix: drop it from one of the two",
    ]


def test_evidence_is_looked_up_in_the_documents(repo: Repo, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "002_x.txt").write_text("name\naddess string\nPOST /thing\n", encoding="utf-8")
    repo.write(QUIRKS, QUIRK)

    def check() -> list[str]:
        problems = Problems()
        check_documents(repo.bundle().records, docs, problems)
        return [str(error) for error in problems]

    assert check() == [
        f"{QUIRKS}:1: quirk-thing-paths: document 002 has no lines 9-9. Fix: its last line is 4"
    ]
    repo.edit(QUIRKS, "3-4, 9", "3-4")
    repo.edit(ERRATA, 'lines: "2"', 'lines: "1, 3"')
    assert check() == [
        f"{ERRATA}:1: things-001: addess does not stand in 002:1, 3. Fix: correct the lines or the word"
    ]
    repo.edit(ERRATA, 'lines: "1, 3"', 'lines: "1-2"')
    assert check() == []
