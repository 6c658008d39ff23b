"""Names in requests that the documentation prints otherwise than the specification: both are understood.

Nobody outside can tell which of the two a live server reads, so this one takes either. Handlers see the
specification's names only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import orjson
from attrs import frozen

from lapak.emulator.message import Json

__all__ = ["Alias", "aliases_of", "curate", "settle"]

_STEP: Final = re.compile(r"\[\]|[^.\[\]]+")


@frozen
class Alias:
    """A name that the documentation prints otherwise.

    Attributes:
        curated: The name in the specification.
        documented: The name as printed.
        way: Steps from a body to the objects that have it; `[]` stands for the entries of a list.
    """

    curated: str
    documented: str
    way: tuple[str, ...] = ()


def aliases_of(table: Iterable[Mapping[str, Any]], operation: str, place: str) -> tuple[Alias, ...]:
    """Pick the aliases of an operation in one place out of an edition's table, outer ones first."""
    found = []
    for row in table:
        if row["in"] == place and operation in row["operations"]:
            name, printed = row["curated"], row["documented"]
            if place == "body":
                *way, name = _STEP.findall(name)
                found.append(Alias(name, _STEP.findall(printed)[-1], tuple(way)))
            elif place == "header":
                found.append(Alias(name.lower(), printed.lower()))
            else:
                found.append(Alias(name, printed))
    return tuple(sorted(found, key=lambda alias: len(alias.way)))


def curate(body: Json, aliases: Iterable[Alias]) -> list[tuple[str, str]]:
    """Give a body the specification's names; return field paths and printed names of what clashes.

    Two spellings with different values clash: one of them would be lost.
    """
    clashes = []
    for alias in aliases:
        for at, holder in _holders(body, alias.way):
            if not settle(holder, alias):
                clashes.append((".".join((*at, alias.curated)), alias.documented))
    return clashes


def settle(values: dict[str, Any], alias: Alias) -> bool:
    """Take the printed name for the curated one; tell whether there was but one value."""
    if alias.documented not in values:
        return True
    printed = values.pop(alias.documented)
    return _same(values.setdefault(alias.curated, printed), printed)


def _same(one: Json, other: Json) -> bool:
    """Tell whether two values are written the same in JSON: true is not 1."""
    return orjson.dumps(one, option=orjson.OPT_SORT_KEYS) == orjson.dumps(other, option=orjson.OPT_SORT_KEYS)


def _holders(
    value: Json, way: Sequence[str], at: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], dict[str, Json]]]:
    """Go through the objects to which the steps lead, each with its place."""
    if not way:
        if isinstance(value, dict):
            yield at, value
    elif way[0] == "[]":
        for index, item in enumerate(value if isinstance(value, list) else ()):
            yield from _holders(item, way[1:], (*at, str(index)))
    elif isinstance(value, dict) and way[0] in value:
        yield from _holders(value[way[0]], way[1:], (*at, way[0]))
