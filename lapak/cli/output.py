"""Show answers on standard output: nothing but data goes there."""

import errno
import json
import sys
from collections.abc import Iterable
from typing import Any

import click

from lapak.cli.answers import record
from lapak.cli.facts import Operation
from lapak.cli.listing import meant
from lapak.cli.session import Session
from lapak.cli.tables import can_have, cell, columns_that_fit, flat, plain, sheet, table, width

__all__ = ["show_one", "show_rows", "shown", "write"]


def write(data: str | bytes) -> None:
    """Write data, texts as UTF-8 wherever it goes; half a character becomes what JSON calls it."""
    sys.stdout.flush()
    left = memoryview(data.encode("utf-8", "backslashreplace") if isinstance(data, str) else data)
    while left:  # with PYTHONUNBUFFERED a full disk or a signal takes a part only, in silence
        taken: int | None = sys.stdout.buffer.write(left)
        if taken is None:
            raise BlockingIOError(errno.EAGAIN, "standard output does not wait for its reader")
        left = left[taken:]
    sys.stdout.buffer.flush()


def show_rows(facts: Operation, rows: Iterable[Any], given: dict[str, Any], session: Session) -> None:
    """Show the rows of a list."""
    match given["output"]:
        case "jsonl":
            for row in rows:
                write(f"{json.dumps(row, ensure_ascii=False)}\n")
        case "json":
            write(shown(list(rows)))
        case form:
            listed = [row if isinstance(row, dict) else {"value": row} for row in rows]
            _check_columns(facts, listed, given["columns"] or [], "no row has", session)
            if form == "csv":
                write(sheet(listed, given["columns"] or _all_columns(facts, listed)))
            elif given["columns"]:
                write(table(listed, given["columns"], longest=None))
            else:
                _show_what_fits(facts, listed, session)


def show_one(facts: Operation, whole: Any, given: dict[str, Any], session: Session) -> None:
    """Show an answer that is no list: JSON has all of it, the others what it is about."""
    thing = record(facts, whole)
    row = thing if isinstance(thing, dict) else {"value": thing}
    _check_columns(facts, [row], given["columns"] or [], "the answer lacks", session)
    match given["output"]:
        case "jsonl":
            write(f"{json.dumps(whole, ensure_ascii=False)}\n")
        case "json":
            write(shown(whole))
        case "csv":
            write(sheet([row], given["columns"] or list(row)))
        case _:
            pairs = [(name, cell(row, name)) for name in given["columns"] or []] or flat(row)
            lines = [{"field": name, "value": plain(value)} for name, value in pairs]
            write(table(lines, ["field", "value"], longest=None))


def shown(value: Any) -> str:
    """Write JSON for people."""
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n"


def _check_columns(facts: Operation, rows: list[Any], asked: list[str], what: str, session: Session) -> None:
    """Refuse columns that no row has; after a change, which has happened, only say so."""
    unknown = [name for name in asked if rows and not any(can_have(row, name) for row in rows)]
    if unknown:
        known = list(dict.fromkeys(name for row in rows for name in row))
        hint = meant(unknown[0].partition(".")[0], known)
        told = f"{what} {', '.join(unknown)}; there are {', '.join(known)}.{hint}"
        if facts["effect"] == ["read"]:
            raise click.UsageError(told)
        session.tell(told)


def _all_columns(facts: Operation, rows: list[Any]) -> list[str]:
    """List the documented fields, then those that nobody has documented."""
    return list(dict.fromkeys([*facts.get("fields", []), *(name for row in rows for name in row)]))


def _show_what_fits(facts: Operation, rows: list[Any], session: Session) -> None:
    """Show a table for people; say on standard error when there is more than that."""
    fields = facts.get("fields", [])
    wanted = facts.get("columns") or _all_columns(facts, rows) or ["value"]
    columns = columns_that_fit(rows, wanted, fields, width())
    write(table(rows, columns))
    if session.is_watched and len(columns) < len(fields):
        session.tell(f"{len(columns)} of {len(fields)} fields; --columns or -o csv shows others")
