"""From the texts of a path, query or header to values of the declared types.

What cannot be converted stays text, so that the validator says what is wrong with it.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from attrs import frozen

from lapak.emulator.message import Json
from lapak.emulator.schemas import Schemas

__all__ = ["Convert", "Kind", "Shape", "integral", "query_pairs", "shape_of"]

Convert = Callable[[str], Any]

_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,299})\Z")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")
_INT64: Final = range(-(2**63), 2**63)
_LONGEST_NUMBER: Final = 300


class Kind:
    """How the values of a parameter arrive."""

    SCALAR: Final = "scalar"
    LIST: Final = "list"
    MAP: Final = "map"


@frozen
class Shape:
    """How a parameter is read.

    Attributes:
        kind: One of `Kind`.
        convert: Turns a text into the value, or into one item or field value.
        fields: Of a map, conversions of the fields that the schema names.
        is_open: Of a map, whether it may have other fields.
    """

    kind: str
    convert: Convert
    fields: Mapping[str, Convert]
    is_open: bool


def shape_of(schemas: Schemas, at: str) -> Shape:
    """Return how to read a parameter whose schema is at a pointer."""
    at, schema = schemas.follow(at)
    types = _types(schemas, at)
    if "array" in types:
        items = f"{at}/items"
        return Shape(
            Kind.LIST, _converter(_types(schemas, items) if "items" in schema else set()), {}, is_open=False
        )
    if "object" in types:
        names = schema.get("properties", {})
        extra = schema.get("additionalProperties", False)
        fields = {name: _converter(_types(schemas, f"{at}/properties/{name}")) for name in names}
        values = _types(schemas, f"{at}/additionalProperties") if isinstance(extra, dict) else set()
        return Shape(Kind.MAP, _converter(values), fields, is_open=extra is not False)
    return Shape(Kind.SCALAR, _converter(types), {}, is_open=False)


def query_pairs(query: str) -> Iterator[tuple[str, str | None]]:
    """Yield the names and values of a query; a value is None, and so is never valid, when it is not UTF-8."""
    for part in query.split("&"):
        if part:
            name, _, value = part.partition("=")
            plain = _unquote(name)
            if plain is not None:
                yield plain, _unquote(value)


def integral(value: Json) -> Json:
    """Make whole numbers of floats such as 5.0, and floats of integers beyond 64 bits, all the way down.

    JSON does not tell 5 from 5.0, but SQL does; and what no schema bounds must still fit into a column.
    """
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 2**63 else value
    if isinstance(value, int):
        return value if isinstance(value, bool) or value in _INT64 else float(value)
    if isinstance(value, list):
        return [integral(item) for item in value]
    if isinstance(value, dict):
        return {key: integral(item) for key, item in value.items()}
    return value


def _unquote(text: str) -> str | None:
    if "+" in text:
        text = text.replace("+", " ")
    if "%" not in text:
        return text
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return None


def _types(schemas: Schemas, at: str) -> set[str]:
    """Collect the JSON types that a schema names, through references and alternatives."""
    at, schema = schemas.follow(at)
    if not isinstance(schema, dict):
        return set()
    stated = schema.get("type", [])
    types = {stated} if isinstance(stated, str) else set(stated)
    for key in ("allOf", "anyOf", "oneOf"):
        for index in range(len(schema.get(key, ()))):
            types |= _types(schemas, f"{at}/{key}/{index}")
    return types


def _converter(types: set[str]) -> Convert:
    """Return the conversion into the narrowest of some types that a text fits."""
    converters = [convert for name, convert in _CONVERTERS.items() if name in types]
    if not converters:
        return _text
    if len(converters) == 1:
        return converters[0]

    def first_that_fits(text: str) -> Json:
        for convert in converters:
            value = convert(text)
            if not isinstance(value, str):
                return value
        return text

    return first_that_fits


def _text(text: str) -> str:
    return text


def _integer(text: str) -> int | str:
    return int(text) if _INTEGER.match(text) else text


def _number(text: str) -> int | float | str:
    if len(text) > _LONGEST_NUMBER or not _NUMBER.match(text):
        return text
    if _INTEGER.match(text):
        return int(text)
    value = float(text)
    return integral(value) if math.isfinite(value) else text


def _boolean(text: str) -> bool | str:
    return {"true": True, "false": False}.get(text, text)


_CONVERTERS: Final[dict[str, Convert]] = {"integer": _integer, "number": _number, "boolean": _boolean}
