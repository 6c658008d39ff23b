"""A strict emulator with two shops: every answer is held against the specification."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.clock import WIB, Clock
from lapak.emulator.commerce.reference import install
from lapak.emulator.commerce.shops import give_key, open_shop
from lapak.emulator.edition import Edition, load_editions
from lapak.emulator.ids import Ids
from lapak.emulator.store.database import Database
from tests.emulator.api import Api

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lapak.emulator.store.db import Db


def _two_shops(db: Db) -> None:
    install(db)
    open_shop(db, "Toko Kirana", owner="Kirana Larasati", email="kirana@toko.example", shop_id=7, user_id=5)
    open_shop(db, "Kopi Nusantara", owner="Bagas Prakoso", email="bagas@kopi.example", shop_id=8, user_id=6)
    give_key(db, 7, "kunci-a", "rahasia-a")
    give_key(db, 8, "kunci-b", "rahasia-b")


@pytest.fixture(scope="session")
def editions() -> list[Edition]:
    return load_editions(["smartseller", "ngorder"])


@pytest.fixture
def emulator(editions: list[Edition]) -> Iterator[Emulator]:
    database = Database(fill=_two_shops)
    clock = Clock.stopped(datetime(2026, 11, 2, 8, 15, 30, tzinfo=WIB))
    emulator = Emulator(editions, database, clock, Ids(seed=1), strict=True)
    yield emulator
    emulator.close()
    assert emulator.violations == []


@pytest.fixture
def toko_a(emulator: Emulator) -> Api:
    return Api(emulator, "kunci-a", shop_id=7, user_id=5)


@pytest.fixture
def toko_b(emulator: Emulator) -> Api:
    return Api(emulator, "kunci-b", shop_id=8, user_id=6)
