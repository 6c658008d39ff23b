"""Turn the 3.0.3 bundle into the equivalent OpenAPI 3.1 document."""

import copy
from typing import Any

from generator.rules31 import conditions
from generator.schemas import rebuild, top_schemas

__all__ = ["convert", "convert_schema"]

_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}


def convert(data: dict[str, Any]) -> dict[str, Any]:
    """Return the document as OpenAPI 3.1; the given one stays as it is."""
    result = copy.deepcopy(data)
    result["openapi"] = "3.1.0"
    for holder, key, _ in list(top_schemas(result)):
        if isinstance(holder[key], dict):
            holder[key] = convert_schema(holder[key])
    return result


def convert_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """Return one schema, with all inside it, in the form of JSON Schema 2020-12."""
    return rebuild(schema, _convert)


def _convert(schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return schema
    result = _nullable(_exclusive(_bounded(schema)))
    if "example" in result:
        result = {("examples" if key == "example" else key): value for key, value in result.items()}
        result["examples"] = [result["examples"]]
    rules = conditions(schema.get("x-rules") or [])
    if rules:
        result["allOf"] = [*result.get("allOf", []), *rules]
    return result


def _bounded(schema: dict[str, Any]) -> dict[str, Any]:
    """Spell out what the integer formats mean: the range of the type."""
    bounds = _BOUNDS.get(schema.get("format", ""))
    if bounds is None or schema.get("type") != "integer":
        return schema
    result = dict(schema)
    # A documented limit is narrower, as a rule; one outside of the type would never be reached.
    if result.get("minimum", bounds[0] - 1) < bounds[0]:
        result["minimum"] = bounds[0]
        result.pop("exclusiveMinimum", None)
    if result.get("maximum", bounds[1] + 1) > bounds[1]:
        result["maximum"] = bounds[1]
        result.pop("exclusiveMaximum", None)
    return result


def _exclusive(schema: dict[str, Any]) -> dict[str, Any]:
    """Turn the flags exclusiveMinimum and exclusiveMaximum into limits."""
    result = dict(schema)
    for flag, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if flag in result and result.pop(flag) is True and limit in result:
            result[flag] = result.pop(limit)
    return result


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Turn nullable into a type list; around references (allOf) into oneOf with null."""
    if "nullable" not in schema:
        return schema
    result = {key: value for key, value in schema.items() if key != "nullable"}
    if schema["nullable"] is not True:
        return result
    null = {"type": "null"}
    if "allOf" in result:
        branches = result["allOf"]
        inner = branches[0] if len(branches) == 1 else {"allOf": branches}
        # The type is that of what is referred to (the lint sees to it); beside the choice it forbids null.
        result.pop("type", None)
        return {
            ("oneOf" if key == "allOf" else key): ([inner, null] if key == "allOf" else value)
            for key, value in result.items()
        }
    if isinstance(result.get("type"), str):
        result["type"] = [result["type"], "null"]
    for key in ("oneOf", "anyOf"):
        if key in result:
            result[key] = [*result[key], null]
    return result
