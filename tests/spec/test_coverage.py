"""Everything that the documentation prints is in the bundles, or there is a recorded reason why not."""

from __future__ import annotations

import pytest

from generator.bundle import bundle
from generator.coverage.command import compare
from generator.coverage.inventory import read_inventory
from generator.editions import editions
from tests.spec.collect_findings import SOURCE


@pytest.mark.skipif(not SOURCE.is_file(), reason="the inventory is not part of the repository")
@pytest.mark.parametrize("edition", editions())
def test_nothing_printed_is_missing_without_a_reason(edition: str) -> None:
    inventory = read_inventory(SOURCE.parent, edition)
    assert inventory is not None

    coverage, reasons = compare(bundle(editions()[edition]), inventory)

    assert coverage.totals["operations"] == editions()[edition].operations
    assert [gap for gap, reason in zip(coverage.gaps, reasons, strict=True) if not reason] == []
