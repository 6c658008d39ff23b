"""Every difference between a bundle and a server is found, and nothing is found where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.pointers import child
from generator.verify.spec import Spec
from generator.verify.verdicts import State
from tests.verify.plants import PLANTS, Plant

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.verify.conftest import Described, Run


def planted(plant: Plant, described: Callable[[str], Described]) -> Described:
    what = described(plant.edition).of(*plant.operations)
    if plant.spec is not None:
        plant.spec(what.data)
    return what


def expected(plant: Plant, data: dict[str, Any]) -> set[tuple[str, str]]:
    """Return what is to be found, with names of parameters made positions."""
    found = set()
    targets = Spec(data).targets.values()
    for kind, pointer in plant.expected:
        holder, _, last = pointer.rpartition("/")
        at = pointer
        if holder.endswith("/parameters") and last.startswith("{"):
            target = next(each for each in targets if pointer.startswith(each.pointer))
            at = child(holder, [each.name for each in target.parameters].index(last[1:-1]))
        found.add((kind, at))
    return found


@pytest.mark.parametrize("name", PLANTS)
def test_planted_difference_is_found(name: str, described: Callable[[str], Described], run: Run) -> None:
    plant = PLANTS[name]
    what = planted(plant, described)

    result = run(what, plant.alter)

    refuted = {key for key, (_, verdict) in result.outcome.errata.items() if verdict.state is State.REFUTED}
    assert result.findings == expected(plant, what.data)
    assert refuted == plant.refuted


def test_enough_is_planted() -> None:
    assert len(PLANTS) >= 25


@pytest.mark.parametrize("edition", ["smartseller", "ngorder", "sirclo"])
def test_nothing_is_found_where_nothing_is_planted(
    edition: str, described: Callable[[str], Described], run: Run
) -> None:
    result = run(described(edition))

    refuted = [key for key, (_, verdict) in result.outcome.errata.items() if verdict.state is State.REFUTED]
    assert (result.findings, refuted, result.edits) == (set(), [], [])
    assert {method for method, _ in result.seen} == {"GET"}
