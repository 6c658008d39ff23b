"""Turn x-rules of a schema into if/then of JSON Schema.

A rule `{when: {status: [PAID]}, require: [date, "items[].qty"]}` reads: when status is PAID, date and the
qty of each item must be there. In `when`, `items[].kind` means that any item is of the kind.
"""

import re
from typing import Any

__all__ = ["conditions", "steps"]


def conditions(rules: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return one if/then per rule that has `when` and `require`."""
    return [
        {
            "if": _all([_matches(steps(path), values) for path, values in rule["when"].items()]),
            "then": _all([_requires(steps(path)) for path in rule["require"]]),
        }
        for rule in rules
        if rule.get("when") and rule.get("require")
    ]


def steps(path: str) -> list[str]:
    """Take a field path apart: `items[].kind` is items, [], kind."""
    return re.findall(r"\[\]|[^.\[\]]+", path)


def _all(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """Combine conditions into one that holds when all do; plain ones melt into a single object."""
    if len(parts) == 1:
        return parts[0]
    if all(set(part) <= {"type", "properties", "required", "unevaluatedProperties"} for part in parts):
        names = [name for part in parts for name in part.get("properties", {})]
        if len(names) == len(set(names)):
            merged: dict[str, Any] = {}
            if any("type" in part for part in parts):
                merged["type"] = "object"
            properties = {k: v for part in parts for k, v in part.get("properties", {}).items()}
            if properties:
                merged |= _with(properties)
            required = [name for part in parts for name in part.get("required", [])]
            if required:
                merged["required"] = list(dict.fromkeys(required))
            return merged
    return {"allOf": parts}


def _matches(path: list[str], values: list[Any]) -> dict[str, Any]:
    if not path:
        return {"enum": values}
    inner = _matches(path[1:], values)
    if path[0] == "[]":
        return {"type": "array", "items": {}, "contains": inner}
    return {"type": "object", **_with({path[0]: inner}), "required": [path[0]]}


def _with(properties: dict[str, Any]) -> dict[str, Any]:
    """Name properties in a part of a condition, and say that the others are nobody's business there.

    Redocly reads a schema with properties as closed unless it says otherwise, and wants a property that is
    required to be named beside it.
    """
    return {"properties": properties, "unevaluatedProperties": True}


def _requires(path: list[str]) -> dict[str, Any]:
    if path[0] == "[]":
        return {"items": _requires(path[1:])}
    if len(path) == 1:
        return {**_with({path[0]: {}}), "required": [path[0]]}
    inner = _with({path[0]: _requires(path[1:])})
    # A list may be absent, and then has no items to ask anything of; an object may not.
    return inner if path[1] == "[]" else {"required": [path[0]], **inner}
