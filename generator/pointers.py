"""JSON pointers (RFC 6901), the addresses that everything here uses."""

from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["MISSING", "child", "join", "lookup", "parent", "split", "tree"]

MISSING: Any = type("Missing", (), {"__repr__": lambda _: "MISSING"})()


def child(pointer: str, key: str | int) -> str:
    """Append one step."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def join(keys: Iterable[str | int]) -> str:
    """Make a pointer of steps."""
    pointer = ""
    for key in keys:
        pointer = child(pointer, key)
    return pointer


def split(pointer: str) -> list[str]:
    """Take a pointer apart; a leading `#` is ignored."""
    pointer = pointer.removeprefix("#")
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def parent(pointer: str) -> str:
    """Drop the last step."""
    return pointer.rpartition("/")[0]


def lookup(document: Any, pointer: str) -> Any:
    """Return what stands at the pointer, or MISSING."""
    value = document
    for key in split(pointer):
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return MISSING
    return value


def tree(value: Any, pointer: str) -> Iterator[str]:
    """Go through the pointers of a value and of everything inside it."""
    yield pointer
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from tree(item, child(pointer, key))
