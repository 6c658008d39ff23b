"""OpenAPI 3.0.3 schemas taken at their word, to hold the 3.1 build against.

The house goes beyond them in one thing: allOf, oneOf and anyOf with `nullable: true` accept null.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

Schema = dict[str, Any]
INT32, INT64 = 2**31, 2**63
_PYTHON: dict[Any, Any] = {
    "integer": int,
    "number": (int, float),
    "string": str,
    "array": list,
    "object": dict,
    "boolean": bool,
}
_ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    3,
    INT64 - 1,
    INT64,
    -INT64 - 1,
    1.5,
    "",
    "Y",
    "x" * 200,
    "2026-11-03",
    "0812",
    [],
    {},
    [None],
]
_DEEP = 8


def _moment(text: str) -> str:
    if not re.fullmatch(r"[0-9-]{10}T[0-9:]{8}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})", text):
        raise ValueError(text)
    datetime.fromisoformat(text)
    return text


_FORMATS: dict[str, Callable[[str], str]] = {
    "date-time": _moment,
    "date": lambda text: str(date.fromisoformat(text)),
    "uuid": lambda text: str(UUID(text)),
}


def follow(members: Schema, schema: Schema) -> Schema:
    """Return what a reference leads to."""
    return members[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def accepts(members: Schema, schema: Schema, value: Any) -> bool:
    """Tell whether a value fits a schema; `members` are the components that it may refer to."""
    schema = follow(members, schema)
    if value is None and schema.get("nullable"):
        return None in schema.get("enum", [None])
    combined = (
        all(accepts(members, branch, value) for branch in schema.get("allOf", [])),
        "anyOf" not in schema or any(accepts(members, branch, value) for branch in schema["anyOf"]),
        "oneOf" not in schema or sum(accepts(members, branch, value) for branch in schema["oneOf"]) == 1,
    )
    own = (
        "type" not in schema or _is(schema["type"], value),
        "enum" not in schema or any(type(value) is type(x) and value == x for x in schema["enum"]),
    )
    return all(combined) and all(own) and _inside(members, schema, value)


def _is(kind: str, value: Any) -> bool:
    return isinstance(value, bool) == (kind == "boolean") and isinstance(value, _PYTHON[kind])


def _inside(members: Schema, schema: Schema, value: Any) -> bool:
    if isinstance(value, dict):
        named = schema.get("properties", {})
        others = schema.get("additionalProperties")
        rest = others if isinstance(others, dict) else {}
        complete = all(name in value for name in schema.get("required", []))
        return complete and all(accepts(members, named.get(key, rest), item) for key, item in value.items())
    if isinstance(value, list):
        fits = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", INT64)
        return fits and all(accepts(members, schema.get("items", {}), item) for item in value)
    if isinstance(value, str):
        return _text(schema, value)
    return value is None or isinstance(value, bool) or _number(schema, value)


def _number(schema: Schema, value: float) -> bool:
    half = {"int32": INT32, "int64": INT64}.get(schema.get("format", ""))
    if half is not None and not -half <= value < half:
        return False
    low, high = schema.get("minimum"), schema.get("maximum")
    above = low is None or value > low or (value == low and not schema.get("exclusiveMinimum"))
    return above and (high is None or value < high or (value == high and not schema.get("exclusiveMaximum")))


def _text(schema: Schema, value: str) -> bool:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", INT64):
        return False
    if "pattern" in schema and not re.search(schema["pattern"].replace("$", r"\Z"), value):
        return False
    read = _FORMATS.get(schema.get("format", ""))
    try:
        return read is None or read(value) == value
    except ValueError:
        return False


def example(members: Schema, schema: Schema, depth: int = 0) -> Any:
    """Make a value of a schema out of its examples."""
    schema = follow(members, schema)
    if "example" in schema or depth > _DEEP:
        return schema.get("example")
    for key in ("allOf", "oneOf", "anyOf"):
        if key in schema:
            return example(members, schema[key][0], depth + 1)
    if schema.get("type") == "array":
        return [example(members, schema["items"], depth + 1)]
    return {name: example(members, each, depth + 1) for name, each in schema.get("properties", {}).items()}


def mutants(value: Any, dice: random.Random) -> list[Any]:
    """Return a value, two odd ones, and variants of it that differ in one place."""
    found = [value, *dice.sample(_ODD, 2)]
    if isinstance(value, dict):
        for key, item in value.items():
            found.append({name: each for name, each in value.items() if name != key})
            found += [value | {key: other} for other in mutants(item, dice)[1:4]]
    elif isinstance(value, list) and value:
        found += [[*value, *value], *([other, *value[1:]] for other in mutants(value[0], dice)[1:])]
    return found
