"""The nightly sync can be stopped anywhere: the file is in the end what it would be without."""

from __future__ import annotations

import runpy
import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lapak import LapakError, SmartSeller
from lapak.emulator import DEMO_KEYS, Emulator, open_emulator, sync_transport
from lapak.emulator.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = Path(__file__).parents[2] / "examples" / "nightly_sync.py"
FIRST, TODAY = date(2026, 11, 8), date(2026, 11, 14)
CALLS = 14
"""A list of orders and one of canceled orders for each of 7 days."""


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    clock = Clock.stopped(datetime.fromisoformat("2026-11-14T10:00:00+07:00"))
    with closing(open_emulator(strict=True, clock=clock)) as made:
        yield made


@pytest.fixture
def shop(emulator: Emulator) -> Iterator[SmartSeller]:
    base = f"http://lapak.test{emulator.editions['smartseller'].base}"
    with SmartSeller(DEMO_KEYS[0], base_url=base, transport=sync_transport(emulator), retries=0) as made:
        yield made
    emulator.faults.clear()


@pytest.fixture(scope="module")
def sync() -> Any:
    return runpy.run_path(str(PROGRAM))["main"]


def rows(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM orders ORDER BY order_id").fetchall()


@pytest.mark.parametrize("call", range(1, CALLS + 1))
def test_a_sync_that_broke_off_is_finished_by_the_next(
    call: int, emulator: Emulator, shop: SmartSeller, sync: Any, tmp_path: Path
) -> None:
    sync(shop, tmp_path / "whole", FIRST, TODAY)
    emulator.faults.add(nth=call, status=500)

    with pytest.raises(LapakError):
        sync(shop, tmp_path / "broken", FIRST, TODAY)
    half = rows(tmp_path / "broken")
    sync(shop, tmp_path / "broken", FIRST, TODAY)

    assert rows(tmp_path / "broken") == rows(tmp_path / "whole")
    assert set(half) < set(rows(tmp_path / "whole"))


def test_what_changed_meanwhile_is_brought_up_to_date(
    emulator: Emulator, shop: SmartSeller, sync: Any, tmp_path: Path
) -> None:
    emulator.snapshot("before")
    sync(shop, tmp_path / "orders", FIRST, TODAY)
    before = {row[0]: row for row in rows(tmp_path / "orders")}
    newest = max(before)

    shop.orders.cancel({"id": newest})
    sync(shop, tmp_path / "orders", FIRST, TODAY)
    emulator.restore("before")

    after = {row[0]: row for row in rows(tmp_path / "orders")}
    assert (before[newest][3], after[newest][3]) == ("ACCEPTED", "CANCELED")
    assert {number for number in before if before[number] != after[number]} == {newest}
    assert before.keys() == after.keys()
