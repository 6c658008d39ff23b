"""Rules about the shape of schemas and what they say in words."""

from collections.abc import Iterator
from typing import Any

from generator.lint.registry import Context, Finding, rule
from generator.pointers import child
from generator.problems import nearest
from generator.schemas import Schema

_TYPES = {"object", "array", "string", "integer", "number", "boolean"}
_COMMON = {
    "type", "format", "nullable", "description", "example", "enum", "default", "deprecated", "readOnly",
    "writeOnly", "externalDocs", "allOf", "oneOf", "anyOf", "not", "discriminator", "title",
}  # fmt: skip
_OF_TYPE = {
    "object": {"properties", "required", "additionalProperties", "minProperties", "maxProperties"},
    "array": {"items", "minItems", "maxItems", "uniqueItems"},
    "string": {"minLength", "maxLength", "pattern"},
    "integer": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
    "boolean": set(),
}
_FORMATS = {
    "integer": {"int32", "int64"},
    "number": {"float", "double"},
    "string": {"date", "date-time", "time", "byte", "binary", "password", "email", "uri", "uuid", "hostname",
               "ipv4", "ipv6"},
}  # fmt: skip
_KEYWORDS = _COMMON.union(*_OF_TYPE.values())


def is_reference(schema: dict[str, Any]) -> bool:
    """Tell whether a schema is a reference, or a combination of references only."""
    branches = schema.get("oneOf") or schema.get("allOf")
    return "$ref" in schema or (
        isinstance(branches, list) and all(isinstance(part, dict) and "$ref" in part for part in branches)
    )


def _name(schema: Schema) -> str:
    steps = [
        step for step in schema.pointer.split("/") if step not in {"", "components", "schemas", "properties"}
    ]
    return ".".join(steps).replace("~1", "/")


@rule("described")
def described(context: Context) -> Iterator[Finding]:
    """Check that every component and property says what it means, and shows a value."""
    for schema in context.schemas:
        data, pointer = schema.data, schema.pointer
        above = pointer.rpartition("/")[0]
        if is_reference(data) or not above.endswith(("/properties", "/components/schemas")):
            continue
        text = data.get("description")
        if not isinstance(text, str) or not text.strip():
            fix = "add description: what it means, its unit, where an id comes from"
            yield Finding(f"{_name(schema)} has no description", pointer, fix)
    for schema in context.schemas:
        data = schema.data
        # A parameter may carry the example itself; parts of a oneOf are shown by the whole.
        shown = data.get("type") in {"object", "array"} or is_reference(data) or "example" in data
        inside = schema.parent is not None or schema.pointer.startswith("/components/schemas")
        part = schema.pointer.rpartition("/")[0].endswith(("/oneOf", "/anyOf", "/allOf"))
        if not shown and inside and not part and not _parent_shows(schema):
            fix = "add example: an invented value of the documented shape"
            yield Finding(f"{_name(schema)} has no example", schema.pointer, fix)


def _parent_shows(schema: Schema) -> bool:
    return schema.parent is not None and schema.step == "items" and "example" in schema.parent.data


@rule("type")
def has_type(context: Context) -> Iterator[Finding]:
    """Check that a schema has a type, a reference or alternatives, and that lists say of what."""
    for schema in context.schemas:
        kind = schema.data.get("type")
        combined = any(key in schema.data for key in ("$ref", "allOf", "oneOf", "anyOf"))
        if kind is None and not combined:
            yield Finding(f"{_name(schema)} has no type", schema.pointer, "add type:")
        elif kind is not None and kind not in _TYPES:
            yield Finding(f"{_name(schema)} has the type {kind}", schema.pointer, nearest(str(kind), _TYPES))
        if kind == "array" and not isinstance(schema.data.get("items"), dict):
            message = f"the array {_name(schema)} has no items, which drops it from clients"
            yield Finding(message, schema.pointer, "add items:")


@rule("keyword")
def keyword(context: Context) -> Iterator[Finding]:
    """Check that every keyword exists and does something to its type."""
    for schema in context.schemas:
        if "$ref" in schema.data:
            continue
        kind = schema.data.get("type")
        useful = _OF_TYPE.get(str(kind), set())
        for key in schema.data:
            if key in _COMMON or key in useful or key.startswith("x-"):
                continue
            here = child(schema.pointer, key)
            if key not in _KEYWORDS:
                yield Finding(f"{key} is no keyword of OpenAPI 3.0", here, nearest(key, _KEYWORDS))
            else:
                fix = f"{kind} takes {', '.join(sorted(useful)) or 'no limits'}" if kind else "add the type"
                where = f"the type {kind}" if kind else "a schema without type"
                yield Finding(f"{key} does nothing to {where}", here, fix)
        for flag, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if flag in schema.data and limit not in schema.data:
                fix = f"add {limit}: the limit itself; {flag} is true or false in 3.0"
                yield Finding(f"{flag} does nothing without {limit}", child(schema.pointer, flag), fix)


@rule("format")
def known_format(context: Context) -> Iterator[Finding]:
    """Check that a format is known and belongs to its type."""
    every = set().union(*_FORMATS.values())
    for schema in context.schemas:
        name = schema.data.get("format")
        valid = _FORMATS.get(str(schema.data.get("type")), set())
        if name is not None and name not in valid:
            here = f"{schema.pointer}/format"
            if name in every:
                message = f"the format {name} is not for the type {schema.data.get('type')}"
                yield Finding(message, here, f"valid are {', '.join(sorted(valid)) or 'none'}")
            else:
                yield Finding(f"unknown format {name}", here, nearest(str(name), every))


@rule("id-int64")
def id_int64(context: Context) -> Iterator[Finding]:
    """Check that integer ids are 64 bits wide."""
    for schema in context.schemas:
        steps = schema.pointer.split("/")
        name = steps[-1]
        if name == "schema":
            holder = context.document.data
            for step in steps[1:-1]:
                key = step.replace("~1", "/").replace("~0", "~")
                holder = holder[int(key)] if isinstance(holder, list) else holder[key]
            name = str(holder.get("name", ""))
        elif name == "items":
            name = steps[-2]
        is_id = name in {"id", "ids", "ids[]"} or name.endswith(("_id", "_ids", "_id[]", "_ids[]"))
        if is_id and schema.data.get("type") == "integer" and schema.data.get("format") != "int64":
            yield Finding(f"the id {name} is not int64", schema.pointer, "add format: int64")


@rule("inline-object")
def inline_object(context: Context) -> Iterator[Finding]:
    """Check that objects inside objects are named."""
    for schema in context.schemas:
        depth = sum(1 for above in _above(schema) if "properties" in above.data)
        named = schema.pointer.startswith("/components/schemas")
        limit = 1 if named else 0
        if "properties" in schema.data and depth > limit:
            fix = "move it to components/schemas under a name and refer to it"
            yield Finding(f"the object {_name(schema)} lies too deep to stay unnamed", schema.pointer, fix)


def _above(schema: Schema) -> Iterator[Schema]:
    while schema.parent is not None:
        schema = schema.parent
        yield schema


@rule("required")
def required(context: Context) -> Iterator[Finding]:
    """Check that what is required is a property, and named once."""
    for schema in context.schemas:
        names = schema.data.get("required")
        if not isinstance(names, list):
            continue
        properties = schema.data.get("properties") or {}
        combined = any(key in schema.data for key in ("allOf", "oneOf", "anyOf"))
        here = f"{schema.pointer}/required"
        for name in names:
            if name not in properties and not combined:
                message = f"{_name(schema)} requires {name}, which it does not have"
                yield Finding(message, here, nearest(str(name), properties))
            if names.count(name) > 1:
                yield Finding(f"{name} is required twice", here, "name it once")
