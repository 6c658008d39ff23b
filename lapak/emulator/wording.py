"""What is wrong with a value, said so that it can be put right."""

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import jsonschema_rs
import orjson

from lapak.emulator.message import Json
from lapak.emulator.texts import has_text, text

__all__ = ["fault_of", "missing", "type_fault"]

_LONGEST_VALUE: Final = 60
_INT64_LIMITS: Final = frozenset({-(2**63), 2**63 - 1})
_TYPES: Final = ("string", "integer", "number", "boolean", "array", "object")
_LIKENESS: Final = 0.7


def missing(when: Mapping[str, Sequence[Json]] | None, language: str) -> str:
    """Return that a field is required, and under which condition."""
    if not when:
        return text("required", language)
    parts = [
        text("when", language, field=name, values=_listed([str(value) for value in values], language))
        for name, values in when.items()
    ]
    return text("required when", language, when=text("and", language).join(parts))


def type_fault(types: Iterable[str], instance: Json, language: str) -> str:
    """Return that a value is of none of some JSON types."""
    allowed = _listed([text(name, language) for name in _TYPES if name in types], language) or "null"
    if instance is None:
        return text("null", language, types=allowed)
    return text("type", language, types=allowed, value=_shown(instance, language))


def fault_of(error: jsonschema_rs.ValidationError, language: str) -> str:
    """Return what a validator found; a missing field is for `missing`."""
    kind: Any = error.kind
    special = _SPECIAL.get(kind.name)
    if special is not None:
        return special(kind, error.instance, language)
    value = _shown(error.instance, language)
    if has_text(kind.name):
        return text(kind.name, language, limit=getattr(kind, "limit", None), value=value)
    return text("invalid", language, message=error.message)


def _of_type(kind: Any, instance: Json, language: str) -> str:
    return type_fault(kind.types, instance, language)


def _of_options(kind: Any, instance: Json, language: str) -> str:
    options = kind.options if kind.name == "enum" else [kind.expected_value]
    shown = [option if isinstance(option, str) else _json(option) for option in options if option is not None]
    key = "enum" if len(shown) > 1 else "only"
    fault = text(key, language, options=", ".join(shown), value=_shown(instance, language))
    by_capitals = {option.upper(): option for option in shown}
    near = difflib.get_close_matches(str(instance).upper(), by_capitals, n=1, cutoff=_LIKENESS)
    return fault + (text("guess", language, guess=by_capitals[near[0]]) if near else "")


def _of_format(kind: Any, instance: Json, language: str) -> str:
    key = kind.format if has_text(kind.format) else "format"
    return text(key, language, format=kind.format, value=_shown(instance, language))


def _of_pattern(kind: Any, instance: Json, language: str) -> str:
    key = "digits" if kind.pattern == "^[0-9]+$" else "pattern"
    return text(key, language, pattern=kind.pattern, value=_shown(instance, language))


def _of_limit(kind: Any, instance: Json, language: str) -> str:
    key = "int64" if kind.limit in _INT64_LIMITS else kind.name
    return text(key, language, limit=kind.limit, value=_shown(instance, language))


def _of_size(kind: Any, _: Json, language: str) -> str:
    """Say how long a text or list must be; `minLength` is the least number of the noun `Length`."""
    bound, noun = kind.name[:3], kind.name[3:]
    if bound == "min" and kind.limit == 1:
        return text("empty", language)
    count = text(f"1 {noun}" if kind.limit == 1 else noun, language, limit=kind.limit)
    return text("at least" if bound == "min" else "at most", language, count=count)


def _of_multiple(kind: Any, instance: Json, language: str) -> str:
    return text(kind.name, language, limit=kind.multiple_of, value=_shown(instance, language))


_SPECIAL: Final[Mapping[str, Callable[[Any, Json, str], str]]] = {
    "type": _of_type,
    "enum": _of_options,
    "const": _of_options,
    "format": _of_format,
    "pattern": _of_pattern,
    "minimum": _of_limit,
    "maximum": _of_limit,
    "minLength": _of_size,
    "maxLength": _of_size,
    "minItems": _of_size,
    "maxItems": _of_size,
    "minProperties": _of_size,
    "maxProperties": _of_size,
    "multipleOf": _of_multiple,
}


def _listed(names: list[str], language: str) -> str:
    """Write alternatives: `a, b or c`."""
    *first, last = names or [""]
    return ", ".join(first) + text("or", language) + last if first else last


def _shown(value: Json, language: str) -> str:
    """Write a value so that a text and a number can be told apart; lists and objects by their kind only."""
    if isinstance(value, str):
        return text("the text", language, value=_json(value))
    if isinstance(value, dict):
        return text("object", language)
    if isinstance(value, list):
        return text("array", language)
    return _json(value)


def _json(value: Json) -> str:
    try:
        shown = orjson.dumps(value).decode()
    except TypeError:
        shown = str(value)
    return shown if len(shown) <= _LONGEST_VALUE else shown[: _LONGEST_VALUE - 1] + "…"
