"""Rules about limits, enums, defaults and patterns."""

import re
from collections.abc import Iterator
from typing import Any

from generator.lint.names import flat
from generator.lint.registry import Context, Finding, rule
from generator.pointers import child

_PAIRS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)
_PYTHON = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
    "array": list,
}


def _fits(value: Any, kind: Any) -> bool:
    if isinstance(value, bool):
        return bool(kind == "boolean")
    return kind not in _PYTHON or isinstance(value, _PYTHON[kind])  # type: ignore[arg-type]


@rule("limits")
def limits(context: Context) -> Iterator[Finding]:
    """Check that no lower limit lies above the upper one."""
    for schema in context.schemas:
        for low, high in _PAIRS:
            least, most = schema.data.get(low), schema.data.get(high)
            numbers = isinstance(least, (int, float)) and isinstance(most, (int, float))
            if numbers and least > most:  # type: ignore[operator]
                message = f"{low} {least} is above {high} {most}"
                yield Finding(message, child(schema.pointer, low), "correct one of them; nothing can pass")


@rule("enum")
def enum_members(context: Context) -> Iterator[Finding]:
    """Check that an enum can become a class in any language."""
    for schema in context.schemas:
        members = schema.data.get("enum")
        if members is None or members == [None]:  # the schema of null
            continue
        here = f"{schema.pointer}/enum"
        if not isinstance(members, list) or not members:
            yield Finding("the enum is empty", here, "list the documented values")
            continue
        kind = schema.data.get("type")
        if kind == "boolean":
            yield Finding("an enum of booleans is taken for a plain boolean", here, "drop the enum")
        for member in members:
            if not _fits(member, kind):
                fix = (
                    "quote it, or correct the type" if kind == "string" else "correct the member or the type"
                )
                yield Finding(f"the enum member {member} is not of the type {kind}", here, fix)
        if len({repr(member) for member in members}) != len(members):
            yield Finding("an enum member stands twice", here, "drop one")
            continue
        yield from _collisions(schema.data, members, here)
        if schema.data.get("nullable") is True or None in members:
            fix = "name the enum in components/schemas and write oneOf with Nothing"
            yield Finding("a nullable enum breaks on null in clients", here, fix)


def _collisions(schema: dict[str, Any], members: list[Any], here: str) -> Iterator[Finding]:
    names = schema.get("x-enum-varnames")
    if names is not None and (not isinstance(names, list) or len(names) != len(members)):
        yield Finding("x-enum-varnames does not name each member", here, "give one name per member, in order")
        return
    seen: dict[str, Any] = {}
    for member, name in zip(members, names or members, strict=True):
        key = flat(str(name)) or "value"
        # Signs matter in numbers, and only there.
        key = str(name) if isinstance(member, int) else key
        if key in seen:
            fix = "add x-enum-varnames: [...], one name for each member"
            yield Finding(f"the enum members {seen[key]!r} and {member!r} get the same name", here, fix)
        seen[key] = member


@rule("default")
def default(context: Context) -> Iterator[Finding]:
    """Check that a default is of its type and not a mapping."""
    for schema in context.schemas:
        if "default" not in schema.data:
            continue
        value, here = schema.data["default"], f"{schema.pointer}/default"
        if isinstance(value, (dict, list)):
            fix = "say it in the description"
            yield Finding("a mapping or list as default drops the schema from clients", here, fix)
        elif not _fits(value, schema.data.get("type")):
            message = f"the default {value} is not of the type {schema.data.get('type')}"
            yield Finding(message, here, "correct the default or the type")
        elif "enum" in schema.data and value not in schema.data["enum"]:
            yield Finding(f"the default {value} is not in the enum", here, "name one of its members")


@rule("pattern")
def pattern(context: Context) -> Iterator[Finding]:
    """Check that a pattern compiles and is anchored, as patterns match anywhere otherwise."""
    for schema in context.schemas:
        text = schema.data.get("pattern")
        if text is None:
            continue
        here = f"{schema.pointer}/pattern"
        try:
            re.compile(str(text))
        except re.error as error:
            yield Finding(f"the pattern {text} does not compile: {error}", here, "correct it")
            continue
        if not (str(text).startswith("^") and str(text).endswith("$")):
            yield Finding(f"the pattern {text} matches any part of a text", here, "write ^…$")
