"""What the bundle says of a field of a request: where it is sent, its schema, and the rules about it."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from generator.document import Operation
from generator.lint.fields import branches_of, find_path
from generator.lint.registry import Context

__all__ = ["Found", "Rule", "find", "rules"]

_DEEPEST = 12


@attrs.frozen
class Rule:
    """An x-rule, its paths as seen from the whole request."""

    require: tuple[str, ...]
    field: str
    when: dict[str, list[Any]]
    text: str


@attrs.frozen
class Found:
    """A field as the bundle has it."""

    place: str
    branches: tuple[dict[str, Any], ...]
    """Its schema and all that it combines."""
    required: bool
    text: str
    """All that is said about it in words."""

    def values(self, key: str) -> list[Any]:
        """Return what the schema says under a keyword, in all of its parts."""
        return [branch[key] for branch in self.branches if key in branch]


def find(context: Context, operation: Operation, path: str, places: tuple[str, ...]) -> Found | None:
    """Look for a field in the places given, in this order."""
    for place in places:
        found = _body(context, operation, path) if place == "body" else None
        if place != "body":
            found = _parameter(context, operation, path, place)
        if found is not None:
            return found
    return None


def _parameter(context: Context, operation: Operation, path: str, place: str) -> Found | None:
    for parameter in context.parameters(operation):
        name = str(parameter.get("name"))
        same = name.lower() == path.lower() if place == "header" else name in {path, f"{path}[]"}
        if parameter.get("in") == place and same:
            branches = tuple(_with_items(context, parameter.get("schema")))
            text = _text([parameter, *branches])
            return Found(place, branches, parameter.get("required") is True, text)
    return None


def _body(context: Context, operation: Operation, path: str) -> Found | None:
    schema = context.request_schema(operation)
    for whole in (path, f"[].{path}"):
        found = find_path(context, schema, whole)
        if not found:
            continue
        branches = tuple(part for each in found for part in _with_items(context, each))
        above, _, name = whole.rpartition(".")
        holders = find_path(context, schema, above) if above else [schema]
        required = any(
            name in (part.get("required") or []) for each in holders for part in branches_of(context, each)
        )
        beside = [
            (part.get("properties") or {}).get(name) or {}
            for each in holders
            for part in branches_of(context, each)
        ]
        return Found("body", branches, required, _text([*beside, *branches]))
    return None


def _with_items(context: Context, schema: Any) -> Iterator[dict[str, Any]]:
    """Go through a schema, what it combines, and what a list has items of."""
    for branch in branches_of(context, schema):
        yield branch
        if "items" in branch:
            yield from branches_of(context, branch["items"])


def _text(parts: list[dict[str, Any]]) -> str:
    return " ".join(str(part["description"]) for part in parts if part.get("description"))


def rules(context: Context, operation: Operation) -> list[Rule]:
    """Return all rules about the request of an operation."""
    own = [_rule(record, "") for record in operation.data.get("x-rules") or []]
    return own + [
        _rule(record, path) for path, record in _records(context, context.request_schema(operation), "", 0)
    ]


def _records(context: Context, schema: Any, path: str, depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    if depth > _DEEPEST:
        return
    for branch in branches_of(context, schema):
        for record in branch.get("x-rules") or []:
            yield path, record
        for name, inner in (branch.get("properties") or {}).items():
            yield from _records(context, inner, f"{path}.{name}".removeprefix("."), depth + 1)
        if "items" in branch:
            yield from _records(context, branch["items"], f"{path}[]", depth + 1)


def _rule(record: dict[str, Any], path: str) -> Rule:
    def whole(name: str) -> str:
        return re.sub(r"^\[\]\.?", "", f"{path}.{name}".removeprefix("."))

    when = record.get("when") or {}
    return Rule(
        require=tuple(whole(name) for name in record.get("require") or []),
        field=whole(str(record.get("field"))),
        when={whole(name): list(values) for name, values in when.items()},
        text=str(record.get("text", "")),
    )
