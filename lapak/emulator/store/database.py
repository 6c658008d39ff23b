"""The SQLite file behind the emulator: opening, transactions, copies."""

import sqlite3
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from lapak.emulator.store.db import Db
from lapak.emulator.store.schema import schema_text, statements

__all__ = ["Database", "StoreError", "schema_text"]

_APPLICATION: Final = 0x4C61706B  # "Lapk": marks the file as ours
_MEMORY: Final = ":memory:"
_BUSY_SECONDS: Final = 5.0
_RETRY_SECONDS: Final = 0.005

# Where a database image says whether it is in WAL mode, and how it says no; a database in memory cannot be.
_FORMATS: Final = 18
_NO_WAL: Final = b"\x01\x01"


class StoreError(Exception):
    """The store cannot be used; the text says why and what to do."""


class Database:
    """One SQLite database and the only connection to it in this process.

    Hold `lock` around anything that uses the connection. Writes survive a killed process (WAL,
    synchronous=NORMAL); the last ones may be lost when the power fails.
    """

    def __init__(
        self,
        location: str = _MEMORY,
        schema: str | None = None,
        fill: Callable[[Db], None] | None = None,
        image: bytes | None = None,
    ) -> None:
        """Open a store, making and filling it when it is new.

        Args:
            location: A file, an address `sqlite:///file`, or `:memory:`.
            schema: The tables as SQL, those of the emulator by default.
            fill: Called with a new store, to put the first rows in.
            image: What `dump` returned, for a new store to begin with instead of being filled.

        Raises:
            StoreError: It is no store, not one of this version, or cannot be opened.
        """
        self.location = _file_of(location)
        self.lock = threading.RLock()
        self.is_new = False
        self._schema = schema_text() if schema is None else schema
        self._fill = fill
        self._image = image
        self._as_new: tuple[object, bytes] | None = None
        self._snapshots: dict[str, sqlite3.Connection] = {}
        self._connection = self._open()
        self.db = Db(self._connection)
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise StoreError(
                f"{self.location} cannot be used as a store: {error}. Name another with --store."
            ) from None
        except BaseException:
            self._connection.close()
            raise

    def begin(self) -> None:
        """Begin a writing transaction; waits for other processes."""
        self._connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make the writes of the transaction last."""
        self._connection.execute("COMMIT")

    def rollback(self) -> None:
        """Undo the writes of the transaction, if one is open."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def forbid_writes(self, *, forbidden: bool) -> None:
        """Make statements that write fail, to catch a reading operation that writes."""
        self._connection.execute(f"PRAGMA query_only = {int(forbidden)}")

    def snapshot(self, name: str) -> None:
        """Keep a copy of everything under a name, in memory."""
        copy = _memory()
        self._connection.backup(copy)
        self._forget(name)
        self._snapshots[name] = copy

    def restore(self, name: str) -> None:
        """Go back to the copy of that name; raises KeyError when there is none."""
        self._snapshots[name].backup(self._connection)

    def reset(self, key: object = None) -> None:
        """Start anew: empty tables, filled as a new store is. Snapshots stay.

        Args:
            key: What the filling depends on; as long as it stays the same, a store is filled only once.
        """
        if self._as_new is None or self._as_new[0] != key:
            fresh = _memory()
            try:
                self._create(fresh)
                self._as_new = key, fresh.serialize()
            finally:
                fresh.close()
        self.load(self._as_new[1])

    def dump(self) -> bytes:
        """Return the whole database as one piece, for `load`."""
        return self._connection.serialize()

    def load(self, image: bytes) -> None:
        """Replace everything by what `dump` returned."""
        copy = _memory()
        try:
            copy.deserialize(image[:_FORMATS] + _NO_WAL + image[_FORMATS + len(_NO_WAL) :])
            copy.backup(self._connection)
        finally:
            copy.close()

    def close(self) -> None:
        """Close the connection and drop the snapshots."""
        for name in list(self._snapshots):
            self._forget(name)
        self._connection.close()

    def _forget(self, name: str) -> None:
        old = self._snapshots.pop(name, None)
        if old is not None:
            old.close()

    def _open(self) -> sqlite3.Connection:
        if self.location != _MEMORY:
            try:
                Path(self.location).parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise StoreError(f"The folder of {self.location} cannot be made: {error}.") from None
        try:
            return sqlite3.connect(
                self.location,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=512,
            )
        except sqlite3.Error as error:
            raise StoreError(
                f"{self.location} cannot be opened: {error}. Name another with --store."
            ) from None

    def _prepare(self) -> None:
        """Refuse a file that is not ours or of another version; make the tables in a new one."""
        self._refuse_strangers()
        if self.location != _MEMORY:
            self._use_wal()
        for pragma in ("synchronous = NORMAL", "foreign_keys = ON", "temp_store = MEMORY"):
            self._connection.execute(f"PRAGMA {pragma}")
        if self._is_ours():
            return
        if self._image is None:
            self.is_new = self._create(self._connection)
        else:
            self.load(self._image)
            self.is_new = True

    def _use_wal(self) -> None:
        """Switch to a write-ahead log; SQLite itself does not wait for other processes that do the same."""
        deadline = time.monotonic() + _BUSY_SECONDS
        while self.db.scalar("PRAGMA journal_mode") != "wal":
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(_RETRY_SECONDS)

    def _is_ours(self) -> bool:
        marks = self.db.scalar("PRAGMA application_id"), self.db.scalar("PRAGMA user_version")
        return marks == (_APPLICATION, self._version)

    def _refuse_strangers(self) -> None:
        self._connection.execute("BEGIN")  # all of it before another process makes the tables, or all after
        application = self.db.scalar("PRAGMA application_id")
        tables = self.db.scalar("SELECT count(*) FROM sqlite_schema")
        is_ours = self._is_ours()
        self._connection.execute("COMMIT")
        if is_ours or not (application or tables):
            return
        if application == _APPLICATION:
            raise StoreError(
                f"{self.location} was made by another version of Lapak. "
                "Delete it, or name another file with --store."
            )
        raise StoreError(f"{self.location} is not a store of Lapak. Name another file with --store.")

    def _create(self, connection: sqlite3.Connection) -> bool:
        """Make and fill the tables in one transaction; tell whether no other process had just done it."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            is_new: bool = connection.execute("PRAGMA application_id").fetchone() == (0,)
            if is_new:
                for statement in statements(self._schema):
                    connection.execute(statement)
                if self._fill is not None:
                    self._fill(Db(connection))
                connection.execute(f"PRAGMA application_id = {_APPLICATION}")
                connection.execute(f"PRAGMA user_version = {self._version}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        return is_new

    @property
    def _version(self) -> int:
        """A number that changes with the tables."""
        return zlib.crc32(self._schema.encode()) >> 1 or 1


def _memory() -> sqlite3.Connection:
    connection = sqlite3.connect(_MEMORY, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _file_of(location: str) -> str:
    """Return the file, or `:memory:`, that a --store argument means."""
    scheme, colon, rest = location.partition("://")
    if not colon:
        return location
    if scheme != "sqlite":
        raise StoreError(
            f"A store of the kind {scheme}:// is not supported. Use a file, sqlite:///file or {_MEMORY}."
        )
    return rest.removeprefix("/") or _MEMORY
