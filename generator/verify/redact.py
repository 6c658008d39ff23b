"""Decide what of a live answer may be written down: names of fields and words of the API, nobody's data."""

import re
from typing import Any

__all__ = ["is_name", "is_word", "shown"]

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$. -]{0,40}\Z")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_ /-]{0,30}\Z")
_NUMBER = re.compile(r"[0-9]{4}")


def is_name(text: str) -> bool:
    """Tell whether a key of an object looks like the name of a field, not like data."""
    return _NAME.match(text) is not None and not _NUMBER.search(text)


def is_word(value: Any) -> bool:
    """Tell whether a value looks like one of a fixed list, such as a status, not like data."""
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, str):
        return value == "" or (_WORD.match(value) is not None and not _NUMBER.search(value))
    return isinstance(value, int) and abs(value) < 100  # noqa: PLR2004 - two digits identify nobody


def shown(value: Any) -> str:
    """Write a value when it is a word of the API, and what kind of value it is otherwise."""
    if is_word(value):
        return "null" if value is None else repr(value) if isinstance(value, str) else str(value).lower()
    return f"another {type(value).__name__}" if not isinstance(value, str) else "another text"
