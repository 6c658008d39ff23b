"""Every known fault of the documentation is settled: by one erratum, one quirk, or a reason to leave it."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from generator.bundle import bundle
from generator.editions import editions
from tests.spec.collect_findings import COMPACT, SOURCE, compact

if TYPE_CHECKING:
    from generator.errata import Erratum, Quirk

FINDINGS: list[dict[str, Any]] = json.loads(COMPACT.read_text(encoding="utf-8"))


@cache
def settled(edition: str) -> dict[int, list[str]]:
    """The records that name a finding, by its number."""
    records = bundle(editions()[edition]).records
    found: dict[int, list[str]] = {}
    entries: list[Erratum | Quirk] = [*records.errata.values(), *records.quirks.values()]
    for entry in entries:
        for number in entry.findings:
            found.setdefault(number, []).append(entry.id)
    for number, place in records.dismissed.items():
        found.setdefault(number, []).append(str(place))
    return found


def of(edition: str) -> dict[int, dict[str, Any]]:
    return {each["id"]: each for each in FINDINGS if each["api"] == edition}


@pytest.mark.parametrize("edition", editions())
def test_every_finding_is_settled(edition: str) -> None:
    left = [each for number, each in of(edition).items() if number not in settled(edition)]

    assert of(edition)
    assert left == []


@pytest.mark.parametrize("edition", editions())
def test_no_finding_is_settled_twice(edition: str) -> None:
    twice = {number: names for number, names in settled(edition).items() if len(names) > 1}

    assert twice == {}


@pytest.mark.parametrize("edition", editions())
def test_only_findings_of_the_edition_are_settled(edition: str) -> None:
    """A number that is none, or is another edition's, is a slip of the pen."""
    foreign = {number: names for number, names in settled(edition).items() if number not in of(edition)}

    assert foreign == {}


@pytest.mark.skipif(not SOURCE.is_file(), reason="the inventory is not part of the repository")
def test_list_of_findings_is_up_to_date() -> None:
    assert COMPACT.read_text(encoding="utf-8") == compact(SOURCE)
