"""The store: opening, statements, transactions, copies, and what survives."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.store.database import Database, StoreError, schema_text
from tests.emulator.core.conftest import Caller, json_of, outcome
from tests.emulator.core.widgets import SCHEMA, fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lapak.emulator.edition import Edition
    from lapak.emulator.store.db import Db


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "deep" / "toko.sqlite3")


@pytest.fixture
def database() -> Iterator[Database]:
    made = Database(schema=SCHEMA, fill=fill)
    yield made
    made.close()


def counter(db: Db) -> object:
    return db.scalar("SELECT value FROM counters WHERE shop_id = 1")


def count_to(database: Database, value: int) -> None:
    database.begin()
    database.db.execute("UPDATE counters SET value = :value WHERE shop_id = 1", value=value)
    database.commit()


def test_a_new_file_is_made_filled_and_found_again(file: str) -> None:
    first = Database(file, SCHEMA, fill)
    assert first.is_new
    count_to(first, 5)
    first.close()

    again = Database(file, SCHEMA, fill)

    assert not again.is_new
    assert counter(again.db) == 5
    again.close()


def test_a_file_is_set_up_for_safety_and_speed(file: str) -> None:
    database = Database(file, SCHEMA, fill)

    settings = {
        name: database.db.scalar(f"PRAGMA {name}") for name in ("journal_mode", "synchronous", "foreign_keys")
    }

    assert settings == {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1}
    database.close()


@pytest.mark.parametrize("prefix", ["", "sqlite:///"])
def test_a_location_may_be_a_path_or_an_address(file: str, prefix: str) -> None:
    database = Database(f"{prefix}{file}" if not prefix else f"sqlite:////{file.lstrip('/')}", SCHEMA, fill)

    assert database.location == file
    database.close()


def test_other_kinds_of_stores_are_refused() -> None:
    with pytest.raises(StoreError, match=r"postgresql:// is not supported\. Use a file"):
        Database("postgresql://localhost/toko")


def test_a_store_of_another_version_is_refused_and_left_alone(file: str) -> None:
    Database(file, SCHEMA, fill).close()

    with pytest.raises(StoreError, match="made by another version of Lapak"):
        Database(file, SCHEMA + "CREATE TABLE more (id INTEGER);", fill)
    again = Database(file, SCHEMA, fill)
    assert counter(again.db) == 0
    again.close()


def test_a_database_of_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite3"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = file.read_bytes()

    with pytest.raises(StoreError, match="is not a store of Lapak"):
        Database(str(file), SCHEMA, fill)

    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Belanja: beras, gula" * 100)

    with pytest.raises(StoreError, match=r"notes\.txt cannot be used as a store: file is not a database"):
        Database(str(file), SCHEMA, fill)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Database(str(tmp_path), SCHEMA, fill)


def test_a_store_whose_filling_fails_is_not_half_made(file: str) -> None:
    def fail(db: Db) -> None:
        fill(db)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Database(file, SCHEMA, fail)

    made = Database(file, SCHEMA, fill)
    assert made.is_new
    made.close()


def test_processes_that_start_together_make_one_store(file: str) -> None:
    made: list[bool] = []
    gate = threading.Barrier(4)

    def start() -> None:
        gate.wait()
        database = Database(file, SCHEMA, fill)
        made.append(database.is_new)
        database.close()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(made) == [False, False, False, True]


def test_the_real_schema_makes_a_store() -> None:
    database = Database()

    tables = {row["name"] for row in database.db.all("SELECT name FROM sqlite_schema WHERE type = 'table'")}

    assert {"shops", "api_keys", "outbox"} <= tables
    assert "CREATE TABLE shops" in schema_text()
    database.close()


def test_rows_are_dictionaries(database: Database) -> None:
    db = database.db

    assert db.one("SELECT id, name FROM shops WHERE id = :id", id=2) == {"id": 2, "name": "Toko 2"}
    assert db.one("SELECT id FROM shops WHERE id = :id", id=9) is None
    assert db.all("SELECT id, user_id AS owner FROM shops ORDER BY id") == [
        {"id": 1, "owner": 1},
        {"id": 2, "owner": 2},
    ]
    assert db.all("SELECT id FROM shops WHERE id IN (SELECT value FROM json_each(:ids))", ids="[2, 3]") == [
        {"id": 2}
    ]
    assert db.scalar("SELECT count(*) FROM shops") == 2
    assert db.scalar("SELECT id FROM shops WHERE id = 9") is None


def test_statements_tell_what_they_did(database: Database) -> None:
    db = database.db

    assert db.insert("widgets", shop_id=1, doc="{}") == 1
    assert db.insert("widgets", doc="{}", shop_id=2) == 2
    assert db.insert("widgets", shop_id=1, doc="[]", name="Kursi") == 3
    assert db.execute("UPDATE widgets SET doc = '' WHERE shop_id = :shop", shop=1) == 2
    assert db.one("INSERT INTO widgets (shop_id, doc) VALUES (1, '') RETURNING id") == {"id": 4}


def test_foreign_keys_are_kept(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        database.db.insert("widgets", shop_id=99, doc="{}")


def test_what_is_rolled_back_never_was(database: Database) -> None:
    database.begin()
    database.db.execute("UPDATE counters SET value = 9")
    database.rollback()
    database.rollback()

    assert counter(database.db) == 0


def test_snapshots_are_kept_by_name(database: Database) -> None:
    for value, name in ((1, "one"), (2, "two"), (3, "two")):
        count_to(database, value)
        database.snapshot(name)

    database.restore("one")
    assert counter(database.db) == 1
    database.restore("two")
    assert counter(database.db) == 3
    with pytest.raises(KeyError):
        database.restore("none")


@pytest.mark.parametrize("kept", [True, False])
def test_snapshot_reset_and_images_work_in_memory_and_on_a_file(file: str, kept: bool) -> None:  # noqa: FBT001
    database = Database(file if kept else ":memory:", SCHEMA, fill)
    image = database.dump()
    count_to(database, 5)
    database.snapshot("five")

    database.reset()
    assert counter(database.db) == 0
    database.restore("five")
    assert counter(database.db) == 5
    database.load(image)
    assert counter(database.db) == 0
    count_to(database, 6)
    assert counter(database.db) == 6
    if kept:
        assert database.db.scalar("PRAGMA journal_mode") == "wal"
    database.close()


def test_resets_fill_once_as_long_as_the_key_stays() -> None:
    filled: list[int] = []

    def counted(db: Db) -> None:
        filled.append(1)
        fill(db)

    database = Database(schema=SCHEMA, fill=counted)
    for key in ("monday", "monday", "tuesday", "tuesday"):
        count_to(database, 5)
        database.reset(key)
        assert counter(database.db) == 0

    assert len(filled) == 3
    database.close()


@pytest.mark.parametrize("kept", [True, False])
def test_a_new_store_can_begin_with_a_copy(database: Database, file: str, kept: bool) -> None:  # noqa: FBT001
    count_to(database, 7)
    image = database.dump()

    copy = Database(file if kept else ":memory:", SCHEMA, fill, image)

    assert (copy.is_new, counter(copy.db)) == (True, 7)
    count_to(copy, 8)
    copy.close()
    if kept:
        again = Database(file, SCHEMA, fill, image)
        assert (again.is_new, counter(again.db)) == (False, 8)
        again.close()


def test_a_restored_file_is_found_restored_after_a_restart(file: str) -> None:
    database = Database(file, SCHEMA, fill)
    database.snapshot("zero")
    count_to(database, 5)
    database.restore("zero")
    database.close()

    again = Database(file, SCHEMA, fill)

    assert counter(again.db) == 0
    again.close()


def test_fifty_calls_at_once_lose_no_update(call: Caller) -> None:
    gate = threading.Barrier(50)
    seen: list[int] = []

    def increment() -> None:
        gate.wait()
        seen.append(json_of(call("POST", "/counter/increment"))["value"])

    threads = [threading.Thread(target=increment) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(seen) == list(range(1, 51))
    assert json_of(call("GET", "/counter")) == {"value": 50}


def test_two_emulators_on_one_file_lose_no_update(widgets: Edition, file: str) -> None:
    emulators = [Emulator([widgets], Database(file, SCHEMA, fill)) for _ in range(2)]
    gate = threading.Barrier(2)

    def increment(emulator: Emulator) -> None:
        gate.wait()
        for _ in range(50):
            assert Caller(emulator)("POST", "/counter/increment").status == 200

    threads = [threading.Thread(target=increment, args=(emulator,)) for emulator in emulators]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert json_of(Caller(emulators[0])("GET", "/counter")) == {"value": 100}
    for emulator in emulators:
        emulator.close()


def test_a_store_that_stays_locked_is_503(widgets: Edition, file: str) -> None:
    emulator = Emulator([widgets], Database(file, SCHEMA, fill))
    emulator.database.db.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    response = Caller(emulator)("POST", "/counter/increment")

    assert outcome(response) == (503, "busy")
    assert response.header("retry-after") == "1"
    other.execute("ROLLBACK")
    other.close()
    assert Caller(emulator)("POST", "/counter/increment").status == 200
    emulator.close()
