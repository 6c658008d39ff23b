"""Write names the way the provider may read them, where its documentation and the specification differ.

The documentation misprints some names, and nobody outside can tell whether the server has the misprint too.
Such a name is sent in both spellings, unless the caller decides for one: `docs/wire-spelling.md` says why.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal

from lapak.client.operation import Alias

__all__ = ["WireSpelling", "spelled", "spelled_pairs"]

WireSpelling = Literal["both", "curated", "documented"]
"""Which names requests carry: the specification's (curated), the documentation's, or both."""

_STEP = re.compile(r"\[\]|[^.\[\]]+")
_UNCERTAIN = {"inferred", "example"}
"""What a repair rests on that only the live server could settle; the others are certain."""


def spelled(body: Any, aliases: tuple[Alias, ...], spelling: WireSpelling) -> Any:
    """Spell the names in a decoded body, in place; a key that the caller gave is never overwritten."""
    if spelling != "curated":
        for way, curated, documented in _uncertain(aliases, "body"):
            for holder in _holders(body, way):
                _spell(holder, curated, documented, spelling)
    return body


def spelled_pairs(
    pairs: Iterable[tuple[str, str]],
    aliases: tuple[Alias, ...],
    spelling: WireSpelling,
    *,
    place: Literal["query", "header"],
) -> list[tuple[str, str]]:
    """Spell the names of parameters, in which a name may come more than once."""
    written = list(pairs)
    if spelling != "curated":
        for _, curated, documented in _uncertain(aliases, place):
            written = _renamed(written, curated, documented, spelling)
    return written


@lru_cache(maxsize=64)
def _uncertain(aliases: tuple[Alias, ...], place: str) -> list[tuple[list[str], str, str]]:
    """Return the way to every uncertain name and its two spellings.

    A name inside a part whose own name is uncertain comes before that part's, which may go away.
    """
    found: list[tuple[list[str], str, str]] = []
    for alias in aliases:
        if alias.place == place and alias.confidence in _UNCERTAIN:
            *way, curated = _STEP.findall(alias.curated) if place == "body" else [alias.curated]
            documented = alias.documented.removeprefix(alias.curated.removesuffix(curated))
            found.append((way, curated, documented))
    return sorted(found, key=lambda each: -len(each[0]))


def _holders(value: Any, way: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Go through the objects to which a path leads."""
    if not way:
        if isinstance(value, dict):
            yield value
    elif way[0] == "[]":
        for item in value if isinstance(value, list) else ():
            yield from _holders(item, way[1:])
    elif isinstance(value, dict):
        yield from _holders(value.get(way[0]), way[1:])


def _spell(holder: dict[str, Any], curated: str, documented: str, spelling: WireSpelling) -> None:
    if curated in holder:
        holder.setdefault(documented, holder[curated])
        if spelling == "documented":
            del holder[curated]
    elif documented in holder and spelling == "both":
        holder[curated] = holder[documented]


def _renamed(
    pairs: list[tuple[str, str]], curated: str, documented: str, spelling: WireSpelling
) -> list[tuple[str, str]]:
    is_given = any(name == documented for name, _ in pairs)
    added = [] if is_given else [(documented, value) for name, value in pairs if name == curated]
    kept = [pair for pair in pairs if spelling == "both" or pair[0] != curated]
    return kept + added
