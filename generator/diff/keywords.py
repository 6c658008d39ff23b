"""Changes of the keywords of one schema: type, values, format, limits. Each is narrower, wider or other."""

import enum
import json
from collections.abc import Iterator
from typing import Any

import attrs

__all__ = ["Effect", "Finding", "keyword_findings", "shown", "type_words"]


class Effect(enum.Enum):
    """What a change does to the values that are allowed."""

    NARROWER = "narrower"
    WIDER = "wider"
    OTHER = "other"


@attrs.frozen
class Finding:
    """A change of a keyword, said once for a request and once for an answer."""

    effect: Effect
    kind: str
    asked: str
    """The clause when clients send it."""
    told: str
    """The clause when clients receive it."""


_LEAST = {
    "minimum": "the least value",
    "minLength": "the least length",
    "minItems": "the least number of items",
}
_MOST = {
    "maximum": "the greatest value",
    "maxLength": "the greatest length",
    "maxItems": "the greatest number of items",
}
_LEAST["minProperties"] = "the least number of fields"
_MOST["maxProperties"] = "the greatest number of fields"
_FLAGS = {
    "exclusiveMinimum": "the least value of {it} itself is",
    "exclusiveMaximum": "the greatest value of {it} itself is",
    "uniqueItems": "repeated items of {it} are",
}
_FORMAT_WIDTH = {"int32": 1, "int64": 2, None: 3, "float": 1, "double": 2}
_NUMBERS = ("int32", "int64", "float", "double")


def keyword_findings(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    """Go through what changed between two schemas of the same type, properties and items excepted."""
    yield from _values(old.get("enum"), new.get("enum"))
    yield from _format(old, new)
    for key, words in _LEAST.items():
        yield from _limit(key, words, old.get(key), new.get(key), sign=1)
    for key, words in _MOST.items():
        yield from _limit(key, words, old.get(key), new.get(key), sign=-1)
    for key, words in _FLAGS.items():
        yield from _flag(key, words, old.get(key) is True, new.get(key) is True)
    yield from _pattern(old.get("pattern"), new.get("pattern"))
    if old.get("multipleOf") != new.get("multipleOf"):
        was, now = shown(old.get("multipleOf")), shown(new.get("multipleOf"))
        clause = f"{{it}} must be a multiple of {now} instead of {was}"
        yield Finding(Effect.OTHER, "limit-changed", clause, clause)


def type_words(keywords: dict[str, Any]) -> str:
    """Name the type of a schema."""
    kind = keywords.get("type")
    if kind is None:
        return "an object" if "properties" in keywords else "any value"
    if kind == "null":
        return "null"
    article = "an" if kind[0] in "aio" else "a"
    return f"{article} {kind}"


def shown(value: Any) -> str:
    """Write a value the way JSON has it; nothing as `nothing`."""
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)


def _values(old: list[Any] | None, new: list[Any] | None) -> Iterator[Finding]:
    if old == new:
        return
    if old is None or new is None:
        effect = Effect.NARROWER if old is None else Effect.WIDER
        listed = ", ".join(shown(value) for value in new or old or ())
        clause = (
            f"{{it}} is now one of {listed} instead of any value"
            if old is None
            else f"{{it}} is no longer limited to {listed}"
        )
        yield Finding(effect, "enum-added" if old is None else "enum-removed", clause, clause)
        return
    for value in old:
        if value not in new and value is not None:
            word = shown(value)
            yield Finding(
                Effect.NARROWER,
                "enum-value-removed",
                f"{{it}} no longer accepts {word}",
                f"{{it}} is never {word} any more",
            )
    for value in new:
        if value not in old and value is not None:
            word = shown(value)
            yield Finding(
                Effect.WIDER,
                "enum-value-added",
                f"{{it}} now accepts {word} too",
                f"{{it}} can now be {word}, which programs may not know",
            )


def _format(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    was, now = old.get("format"), new.get("format")
    if was == now:
        return
    clause = f"the format of {{it}} is {now or 'no longer given'} instead of {was or 'not given'}"
    effect = Effect.OTHER
    if (was in _NUMBERS or was is None) and (now in _NUMBERS or now is None):
        effect = Effect.WIDER if _FORMAT_WIDTH[now] > _FORMAT_WIDTH[was] else Effect.NARROWER
    elif was is None or now is None:
        effect = Effect.NARROWER if was is None else Effect.WIDER
    yield Finding(effect, "format-changed", clause, clause)


def _limit(key: str, words: str, was: Any, now: Any, *, sign: int) -> Iterator[Finding]:
    """Compare a limit; with sign 1 a greater one allows less, with -1 a smaller one."""
    if was == now:
        return
    narrower = was is None if was is None or now is None else (now - was) * sign > 0
    if was is None:
        clause = f"{words} of {{it}} is now {shown(now)}"
    elif now is None:
        clause = f"{words} of {{it}} is no longer {shown(was)}, but not limited"
    else:
        clause = f"{words} of {{it}} is {shown(now)} instead of {shown(was)}"
    effect = Effect.NARROWER if narrower else Effect.WIDER
    yield Finding(effect, f"{key}-changed", clause, clause)


def _flag(key: str, words: str, was: bool, now: bool) -> Iterator[Finding]:  # noqa: FBT001 - the two values
    if was != now:
        clause = f"{words} {'no longer' if now else 'now'} allowed"
        yield Finding(Effect.NARROWER if now else Effect.WIDER, f"{key}-changed", clause, clause)


def _pattern(was: str | None, now: str | None) -> Iterator[Finding]:
    if was == now:
        return
    if was is None:
        clause = f"{{it}} must now match `{now}`"
        yield Finding(Effect.NARROWER, "pattern-changed", clause, f"{{it}} now matches `{now}`")
    elif now is None:
        clause = f"{{it}} need no longer match `{was}`"
        yield Finding(Effect.WIDER, "pattern-changed", clause, clause)
    else:
        clause = f"{{it}} must match `{now}` instead of `{was}`"
        yield Finding(Effect.OTHER, "pattern-changed", clause, f"{{it}} matches `{now}` instead of `{was}`")
