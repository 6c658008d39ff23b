"""The emulator keeps its contract, whatever is sent.

The small profile is part of every test run and the same each time; `make fuzz` runs the deep one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from tests.property.run import Profile, fuzz, idle

if TYPE_CHECKING:
    from pathlib import Path

EDITIONS = ("smartseller", "ngorder", "sirclo")
SMALL = Profile(examples=5, walks=15, idle_examples=2, wrong_types=2)
CHECKS = {
    "not_a_server_error",
    "response_schema_conformance",
    "negative_data_rejection",
    "positive_data_acceptance",
    "ignored_auth",
    "created_things_are_listed_as_sent_and_only_here",
    "valid_data_is_refused_only_by_a_listed_rule",
    "only_what_is_not_emulated_answers_501",
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_small_profile_finds_nothing(edition: str, tmp_path: Path) -> None:
    run = fuzz(edition, tmp_path, evolve(SMALL, known="smartseller" if edition == "ngorder" else None))

    assert run.status == 0, run.output
    assert set(run.checks) >= CHECKS
    assert run.cases.total() > 300, run.output
    assert all(run.cases[label] > 1 for label in idle(edition)), run.output


@pytest.mark.deep
@pytest.mark.parametrize("seed", [20260101, 20260102, 20260103])
@pytest.mark.parametrize("edition", EDITIONS)
def test_deep_profile_finds_nothing(edition: str, seed: int, tmp_path: Path) -> None:
    profile = Profile(examples=100, walks=200, idle_examples=20, wrong_types=1000, seed=seed)

    run = fuzz(edition, tmp_path, profile)

    print(f"{edition}, seed {seed}: {run.cases.total()} cases, {run.checks.total()} checks")  # noqa: T201
    assert run.status == 0, run.output
