"""The nightly sync can be stopped anywhere: the file is in the end what it would be without."""

from __future__ import annotations

import runpy
import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from lapak import LapakError, SmartSeller
from lapak.emulator import DEMO_KEYS, Emulator, open_emulator, sync_transport
from lapak.emulator.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = Path(__file__).parents[2] / "examples" / "nightly_sync.py"
FIRST, TODAY = date(2026, 11, 8), date(2026, 11, 14)
ORDER = {
    "customer_sender_id": 23101433,
    "customer_receiver_id": 23101441,
    "supplier_id": 17118,
    "order_date": TODAY,
    "is_print": False,
    "products": [{"id": 10726652, "qty": 2, "product_status": "S", "warehouse_id": 22}],
    "expedition": {"id": 1, "rate": 10_000, "name": "JNE REG", "auto_pickup": False},
    "payment": {"status": "UNPAID"},
    "source": "WEB",
}
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


def test_an_order_that_came_after_the_last_run_is_found_weeks_later(
    emulator: Emulator, shop: SmartSeller, sync: Any, tmp_path: Path
) -> None:
    """The computer was off for longer than days are read again; its last day had not been over."""
    emulator.snapshot("before")
    sync(shop, tmp_path / "orders", FIRST, TODAY)

    late = shop.orders.create(ORDER).data
    sync(shop, tmp_path / "orders", FIRST, date(2026, 12, 24))
    emulator.restore("before")

    assert late.order_id in [row[0] for row in rows(tmp_path / "orders")]


def test_a_field_that_was_not_sent_is_null(sync: Any, tmp_path: Path) -> None:
    sent = {"order_id": 1, "order_date": "2026-11-14", "total_amount": None, "is_new": True}

    with answering(sent) as shop:
        sync(shop, tmp_path / "orders", TODAY, TODAY)

    assert rows(tmp_path / "orders") == [(1, None, "2026-11-14", None, None, None)]


def test_an_order_without_a_number_is_no_new_one_every_night(sync: Any, tmp_path: Path) -> None:
    with answering({"order_date": "2026-11-14"}) as shop, pytest.raises(sqlite3.IntegrityError):
        sync(shop, tmp_path / "orders", TODAY, TODAY)

    assert rows(tmp_path / "orders") == []


def answering(order: dict[str, Any]) -> SmartSeller:
    """Make a client of a server that has one order and no canceled one."""

    def answer(request: httpx.Request) -> httpx.Response:
        found = [order] if request.url.path.endswith("/order") else []
        page = {
            "total": len(found),
            "count": len(found),
            "per_page": 100,
            "current_page": 1,
            "total_pages": 1,
        }
        return httpx.Response(200, json={"data": found, "meta": {"pagination": page}})

    return SmartSeller("kunci", transport=httpx.MockTransport(answer))
