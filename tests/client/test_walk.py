"""Thousands of lists that change while they are gone through, without a network: what is promised holds."""

import warnings
from collections import Counter
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

from lapak import ResponseUnreadable
from lapak.client.walk import Walk

SCENARIOS = 1500


class Shelf:
    """A list on a server, newest row first."""

    def __init__(self, chance: Random, *, counts: bool) -> None:
        self._chance = chance
        self._counts = counts
        self.rows = list(range(chance.choice([0, 1, 7, 10, 11, 60])))
        self.made = len(self.rows)
        self.size = chance.choice([1, 2, 3, 10])

    def add(self, *, ahead: bool) -> None:
        place = self._chance.randint(0, len(self.rows)) if ahead else 0
        self.rows.insert(place, self.made)
        self.made += 1

    def drop(self) -> None:
        if self.rows:
            self.rows.pop(self._chance.randrange(len(self.rows)))

    def page(self, number: int) -> Any:
        start = (number - 1) * self.size
        pagination = SimpleNamespace(total_pages=max(-(-len(self.rows) // self.size), 1))
        if self._counts:
            pagination.total = len(self.rows)
        rows = [SimpleNamespace(id=row) for row in self.rows[start : start + self.size]]
        return SimpleNamespace(meta=SimpleNamespace(pagination=pagination), data=rows)


def gone_through(shelf: Shelf, happens: Any) -> list[int]:
    walk, found, asked = Walk("orders_list", "id"), [], 0
    while (number := walk.asked()) is not None:
        asked += 1
        assert asked < 2000
        page = shelf.page(number)
        found += [row.id for row in walk.take(page, page.data)]
        happens()
    return found


@pytest.mark.parametrize("counts", [True, False])
def test_nothing_happens(*, counts: bool) -> None:
    for seed in range(100):
        shelf = Shelf(Random(seed), counts=counts)  # noqa: S311 - the same every time

        assert gone_through(shelf, lambda: None) == shelf.rows


@pytest.mark.parametrize("ahead", [True, False])
def test_rows_are_added(*, ahead: bool) -> None:
    for seed in range(SCENARIOS):
        chance = Random(seed)  # noqa: S311
        shelf = Shelf(chance, counts=True)
        before, most, left = list(shelf.rows), chance.choice([1, 2, 5, 30]), [chance.choice([3, 50])]

        def happens() -> None:
            for _ in range(min(chance.randint(0, most), left[0])):  # noqa: B023 - called at once
                shelf.add(ahead=ahead)  # noqa: B023
                left[0] -= 1  # noqa: B023

        found = gone_through(shelf, happens)

        assert len(found) == len(set(found)), seed
        assert set(before) <= set(found), seed


def test_rows_go() -> None:
    for seed in range(SCENARIOS):
        chance = Random(seed)  # noqa: S311
        shelf = Shelf(chance, counts=True)
        most = chance.choice([1, 2, 5, 30])

        def happens() -> None:
            for _ in range(chance.randint(0, most)):  # noqa: B023 - called at once
                shelf.drop()  # noqa: B023

        found = gone_through(shelf, happens)

        assert len(found) == len(set(found)), seed
        assert set(shelf.rows) <= set(found), seed


@pytest.mark.filterwarnings("ignore::lapak.client.notices.LapakWarning")
def test_rows_come_and_go_and_it_ends() -> None:
    for seed in range(SCENARIOS):
        chance = Random(seed)  # noqa: S311
        shelf = Shelf(chance, counts=chance.random() < 0.8)
        left = [40]

        def happens() -> None:
            for _ in range(min(chance.randint(0, 3), left[0])):  # noqa: B023 - called at once
                left[0] -= 1  # noqa: B023
                if chance.random() < 0.5:  # noqa: B023
                    shelf.drop()  # noqa: B023
                else:
                    shelf.add(ahead=True)  # noqa: B023

        found = gone_through(shelf, happens)

        assert len(found) == len(set(found)), seed


class OddShelf(Shelf):
    """A list that does not change, on a server that counts wrong, hides rows, or repeats pages."""

    def __init__(self, chance: Random) -> None:
        super().__init__(chance, counts=True)
        self.is_right = chance.random() < 0.5
        """Whether it counts its rows right; pages it may count wrong all the same."""
        self._beyond = chance.choice(["nothing", "the last page", "the first page"])
        self.hidden = set(chance.sample(self.rows, len(self.rows) // 4)) if chance.random() < 0.2 else set()

    def page(self, number: int) -> Any:
        last = max(-(-len(self.rows) // self.size), 1)
        if number > last:
            number = {"nothing": number, "the last page": last, "the first page": 1}[self._beyond]
        page = super().page(number)
        page.data = [row for row in page.data if row.id not in self.hidden]
        wrong = [None, len(page.data), len(self.rows) // 2, 2 * len(self.rows), self._chance.randrange(50)]
        total = len(self.rows) if self.is_right else self._chance.choice(wrong)
        counts = {"total": total, "total_pages": self._chance.choice([last, str(last), None, 1, 2 * last])}
        page.meta.pagination = SimpleNamespace(
            **{name: count for name, count in counts.items() if count is not None}
        )
        return page


def test_odd_servers_are_gone_through_or_told_of() -> None:
    ends = Counter[str]()
    for seed in range(SCENARIOS):
        shelf = OddShelf(Random(seed))  # noqa: S311 - the same every time

        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            try:
                found = gone_through(shelf, lambda: None)
            except ResponseUnreadable:
                ends["refused"] += 1
                continue

        assert len(found) == len(set(found)), seed
        if shelf.is_right and not (said and shelf.hidden):
            assert found == shelf.rows, seed
        ends["told" if said else "whole"] += 1

    assert min(ends.values()) > 50
