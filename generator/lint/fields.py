"""Find the fields of a schema by path or pointer, through references and combinations."""

from collections.abc import Iterator
from typing import Any

from generator.lint.registry import Context
from generator.pointers import split
from generator.rules31 import steps

__all__ = [
    "branches_of",
    "enum_values",
    "field_names",
    "find_path",
    "find_pointer",
    "inside",
    "rows",
    "undeclared",
]

_ANY: dict[str, Any] = {}


def branches_of(context: Context, schema: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Go through a schema and all that it combines."""
    schema = context.follow(schema)
    limit = 20
    if not isinstance(schema, dict) or depth > limit:
        return
    yield schema
    for key in ("allOf", "oneOf", "anyOf"):
        for branch in schema.get(key) or []:
            yield from branches_of(context, branch, depth + 1)


def inside(context: Context, found: list[dict[str, Any]], step: str) -> list[dict[str, Any]]:
    """Return the schemas one step further in: a property, or `[]` for the items of a list."""
    result = []
    for schema in (branch for each in found for branch in branches_of(context, each)):
        if (step == "[]" or step.isdigit()) and isinstance(schema.get("items"), dict):
            result.append(schema["items"])
        elif step in (schema.get("properties") or {}):
            result.append(schema["properties"][step])
        elif isinstance(schema.get("additionalProperties"), dict):
            result.append(schema["additionalProperties"])
        elif _is_free(schema):
            result.append(_ANY)
    return result


def _is_free(schema: dict[str, Any]) -> bool:
    """Tell whether an object says nothing at all about its fields."""
    return schema.get("type") == "object" and schema.get("additionalProperties") is True


def find_path(context: Context, schema: Any, path: str) -> list[dict[str, Any]]:
    """Return the schemas that a field path such as `products[].qty` leads to, followed; [] for nowhere."""
    found = [schema]
    for step in steps(path):
        found = inside(context, found, step)
    return [context.follow(each) for each in found]


def find_pointer(context: Context, schema: Any, pointer: str) -> list[dict[str, Any]]:
    """Return the schemas that a JSON pointer into an instance leads to; [] for nowhere."""
    found = [schema]
    for step in split(pointer):
        found = inside(context, found, step)
    return [context.follow(each) for each in found]


def enum_values(context: Context, schema: Any) -> list[Any]:
    """Return all values that a field may have by its enums; [] when there are none."""
    return [value for branch in branches_of(context, schema) for value in branch.get("enum") or []]


def field_names(context: Context, schema: Any) -> list[str]:
    """Return the names of the fields of an object, or of the objects in a list."""
    names: dict[str, None] = {}
    for branch in branches_of(context, schema):
        names |= dict.fromkeys(branch.get("properties") or {})
        if isinstance(branch.get("items"), dict):
            names |= dict.fromkeys(f"[].{name}" for name in field_names(context, branch["items"]))
    return list(names)


def undeclared(context: Context, found: list[dict[str, Any]], value: Any, path: str = "") -> Iterator[str]:
    """Go through the field paths of a value that its schemas neither declare nor name in x-undeclared."""
    if isinstance(value, list):
        for item in value:
            yield from undeclared(context, inside(context, found, "[]"), item, f"{path}[]")
    if not isinstance(value, dict):
        return
    branches = [branch for each in found for branch in branches_of(context, each)]
    named = any("properties" in branch for branch in branches)
    noted = {name for branch in branches for name in branch.get("x-undeclared") or {}}
    for key, item in value.items():
        here = f"{path}.{key}".removeprefix(".")
        deeper = inside(context, found, key)
        if deeper:
            yield from undeclared(context, deeper, item, here)
        elif named and key not in noted:
            yield here


def rows(context: Context, schema: Any) -> list[dict[str, Any]]:
    """Return the schemas of the rows of a list: in `data`, in the answer itself, or in its one list."""
    found = find_path(context, schema, "data[]") or find_path(context, schema, "[]")
    if found:
        return found
    lists = [name for name in field_names(context, schema) if find_path(context, schema, f"{name}[]")]
    return find_path(context, schema, f"{lists[0]}[]") if len(lists) == 1 else []
