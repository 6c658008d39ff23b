"""SQL for handlers: named parameters in, plain dictionaries out."""

import sqlite3
from typing import Any, Final, TypeAlias

from lapak.emulator.message import Json

__all__ = ["Db", "Row"]

Row: TypeAlias = dict[str, Any]

_MOST_REMEMBERED: Final = 2000


class Db:
    """The statements that a handler may run in its transaction.

    Parameters are named: `db.one("SELECT * FROM users WHERE shop_id = :shop AND id = :id", shop=1, id=2)`.
    A list goes in as JSON text with `json_each`: `WHERE id IN (SELECT value FROM json_each(:ids))`.
    """

    __slots__ = ("_columns", "_connection", "_inserts")

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on a connection that someone else opens and closes."""
        self._connection = connection
        self._columns: dict[str, list[str]] = {}
        self._inserts: dict[tuple[str, ...], str] = {}

    def execute(self, sql: str, **params: object) -> int:
        """Run a statement and return how many rows it changed."""
        return self._connection.execute(sql, params).rowcount

    def insert(self, table: str, **values: object) -> int:
        """Add a row and return its id."""
        key = (table, *values)
        sql = self._inserts.get(key)
        if sql is None:
            names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
            sql = self._inserts[key] = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608  # names from code
        return self._connection.execute(sql, values).lastrowid or 0

    def all(self, sql: str, **params: object) -> list[Row]:
        """Return all rows of a query."""
        cursor = self._connection.execute(sql, params)
        names = self._columns.get(sql) or self._remember(sql, cursor)
        return [dict(zip(names, row, strict=False)) for row in cursor.fetchall()]

    def one(self, sql: str, **params: object) -> Row | None:
        """Return the first row of a query, or None."""
        cursor = self._connection.execute(sql, params)
        row = cursor.fetchone()
        if row is None:
            return None
        return dict(zip(self._columns.get(sql) or self._remember(sql, cursor), row, strict=False))

    def scalar(self, sql: str, **params: object) -> Json:
        """Return the first column of the first row, or None."""
        row = self._connection.execute(sql, params).fetchone()
        return None if row is None else row[0]

    def _remember(self, sql: str, cursor: sqlite3.Cursor) -> list[str]:
        """Keep the column names of a query: asking the cursor for them costs as much as fetching a row."""
        if len(self._columns) >= _MOST_REMEMBERED:
            self._columns.clear()
        names = self._columns[sql] = [column[0] for column in cursor.description]
        return names
