"""Every rule of the house lint bites, on the line that is wrong, and leaves a clean spec alone."""

from __future__ import annotations

import pytest
import yaml

from generator.lint import RULES, lint
from generator.lint.registry import rule
from tests.generator.conftest import ROOT_FILE, SAMPLE, THINGS, Repo

CASES: list[dict[str, str]] = yaml.safe_load((SAMPLE / "lint_cases.yaml").read_text(encoding="utf-8"))


def findings(repo: Repo) -> list[str]:
    return [str(error) for error in lint(repo.edition(), repo.bundle().full)]


def test_clean_spec_passes(repo: Repo) -> None:
    assert repo.problems() == []
    assert findings(repo) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']}: {case['says']}")
def test_rule_bites(repo: Repo, case: dict[str, str]) -> None:
    repo.edit(ROOT_FILE if case.get("in") == "root" else THINGS, case["old"], case["new"])

    found = [text for text in findings(repo) if f"({case['rule']})" in text]

    assert any(case["says"] in text for text in found), (found, findings(repo))
    assert all(". Fix: " in text and text.split(":")[1].isdigit() for text in found)


def test_every_rule_is_seen_biting() -> None:
    assert {case["rule"] for case in CASES} == set(RULES)


def test_finding_names_the_line(repo: Repo) -> None:
    repo.edit(
        THINGS,
        "        qty:\n          type: integer\n",
        "        qty:\n          type: integer\n          maxLength: 3\n",
    )

    line = repo.line(THINGS, "maxLength: 3")
    (found,) = findings(repo)
    assert found.startswith(f"{THINGS}:{line}: maxLength does nothing to the type integer (keyword). Fix: ")


def test_rule_names_are_unique() -> None:
    with pytest.raises(ValueError, match="links"):
        rule("links")(lambda _: iter(()))
