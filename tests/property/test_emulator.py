"""The emulator keeps its contract, whatever is sent.

The small profile is part of every test run and the same each time; `make fuzz` runs the deep one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.property.run import fuzz

if TYPE_CHECKING:
    from pathlib import Path

EDITIONS = ("smartseller", "ngorder", "sirclo")
CHECKS = {
    "not_a_server_error",
    "response_schema_conformance",
    "negative_data_rejection",
    "positive_data_acceptance",
    "ignored_auth",
    "created_things_are_listed_as_sent_and_only_here",
    "valid_data_is_refused_only_by_a_listed_rule",
}


@pytest.mark.parametrize("edition", EDITIONS)
def test_small_profile_finds_nothing(edition: str, tmp_path: Path) -> None:
    run = fuzz(edition, tmp_path, examples=5, walks=15)

    assert run.status == 0, run.output
    assert set(run.checks) >= CHECKS
    assert run.cases > 300, run.output


@pytest.mark.deep
@pytest.mark.parametrize("seed", [20260101, 20260102, 20260103])
@pytest.mark.parametrize("edition", EDITIONS)
def test_deep_profile_finds_nothing(edition: str, seed: int, tmp_path: Path) -> None:
    run = fuzz(edition, tmp_path, examples=100, walks=200, seed=seed)

    print(f"{edition}, seed {seed}: {run.cases} cases, {sum(run.checks.values())} checks")  # noqa: T201
    assert run.status == 0, run.output
