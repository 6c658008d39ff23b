"""The tables of the emulator, as SQL."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

__all__ = ["schema_text", "statements"]


def schema_text() -> str:
    """Return the tables of the emulator as SQL."""
    return Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")


def statements(script: str) -> Iterator[str]:
    """Take a script apart; running it whole would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
