"""Tables for people, and CSV for spreadsheets."""

import csv
import io
import json
import re
import shutil
from collections.abc import Sequence
from typing import Any
from unicodedata import category, east_asian_width

__all__ = ["can_have", "cell", "columns_that_fit", "flat", "plain", "sheet", "table", "width"]

_LONGEST = 40
"""Characters of a cell when columns are chosen for people."""
_GAP = "  "
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*")
_DIGITS = 9
"""Digits of the largest place in a list: more are no place, and far more are no number for Python."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def width() -> int:
    """Return the columns of the terminal, 80 where there is none; COLUMNS overrides it."""
    return shutil.get_terminal_size((80, 24)).columns


def cell(row: Any, name: str) -> Any:
    """Return a field of a row; dots reach into objects and, with numbers from 0, into lists."""
    found = row
    for step in _steps(row, name):
        if isinstance(found, list):
            place = int(step) if step.isdecimal() and len(step) <= _DIGITS else len(found)
            found = found[place] if place < len(found) else None
        else:
            found = found.get(step) if isinstance(found, dict) else None
    return found


def can_have(row: Any, name: str) -> bool:
    """Whether a row may have a field; what is null or empty may hold anything another time."""
    found = row
    for step in _steps(row, name):
        if found is None or (found != row and found in ([], {})):
            return True
        if isinstance(found, list) and not step.isdecimal():
            return False
        if isinstance(found, dict) and step not in found:
            return False
        if not isinstance(found, list | dict):
            return False
        found = cell(found, step)
    return True


def _steps(row: Any, name: str) -> list[str]:
    return [name] if isinstance(row, dict) and name in row else name.split(".")


def columns_that_fit(
    rows: Sequence[Any], wanted: Sequence[str], fields: Sequence[str], room: int
) -> list[str]:
    """Choose the most wanted columns that fit side by side, in the order of the fields.

    It is one at least, and none that is empty in every row.
    """
    chosen: list[str] = []
    left = room + len(_GAP)
    for name in wanted:
        values = [cell(row, name) for row in rows]
        if rows and all(value is None for value in values):
            continue
        longest = max([len(name), *(min(_breadth(_shown(value)), _LONGEST) for value in values)])
        if longest + len(_GAP) <= left or not chosen:
            chosen.append(name)
            left -= longest + len(_GAP)
    chosen = chosen or list(wanted[:1])
    order = {name: at for at, name in enumerate(fields)}
    return sorted(chosen, key=lambda name: order.get(name.partition(".")[0], len(order)))


def table(rows: Sequence[Any], columns: Sequence[str], *, longest: int | None = _LONGEST) -> str:
    """Write rows below the names of their columns; numbers stand at the right."""
    values = [[cell(row, name) for name in columns] for row in rows]
    texts = [[_cut(_shown(value), longest) for value in line] for line in values]
    right = [
        all(isinstance(line[at], int | float | None) for line in values)
        and any(line[at] is not None for line in values)
        for at in range(len(columns))
    ]
    lines = [list(columns), *texts]
    widths = [max(_breadth(line[at]) for line in lines) for at in range(len(columns))]
    return "".join(f"{_line(line, widths, right)}\n" for line in lines)


def sheet(rows: Sequence[Any], columns: Sequence[str]) -> str:
    """Write CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow([_safe(name) for name in columns])
    writer.writerows([_safe(cell(row, name)) for name in columns] for row in rows)
    return made.getvalue()


def flat(value: Any, name: str = "") -> list[tuple[str, Any]]:
    """List the plain values inside of a value with the way to each."""
    inner = dict(enumerate(value)) if isinstance(value, list) else value
    if not isinstance(inner, dict) or not inner:
        return [(name, value)]
    return [
        found for key, item in inner.items() for found in flat(item, f"{name}.{key}" if name else str(key))
    ]


def _safe(value: Any) -> str:
    if not isinstance(value, str):
        return plain(value)
    return f"'{value}" if value.startswith(_FORMULA) and not _NUMBER.fullmatch(value) else value


def plain(value: Any) -> str:
    """Write a value as text: JSON, but texts as they are, and nothing for null."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shown(value: Any) -> str:
    """Write a value on one line, without what a terminal would obey."""
    text = " ".join(plain(value).split())
    return "".join("�" if category(character) in {"Cc", "Cf", "Cs"} else character for character in text)


def _cut(text: str, longest: int | None) -> str:
    if longest is None or _breadth(text) <= longest:
        return text
    while _breadth(text) >= longest:
        text = text[:-1]
    return f"{text}…"


def _line(texts: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded = [
        f"{' ' * (room - _breadth(text))}{text}" if end else f"{text}{' ' * (room - _breadth(text))}"
        for text, room, end in zip(texts, widths, right, strict=True)
    ]
    return _GAP.join(padded).rstrip()


def _breadth(text: str) -> int:
    return sum(
        2 if east_asian_width(character) in "WF" else category(character) != "Mn" for character in text
    )
