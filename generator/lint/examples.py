"""Rules about examples: each is valid for the schema beside it."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from generator.lint.fields import undeclared
from generator.lint.registry import Context, Finding, rule
from generator.openapi31 import convert
from generator.pointers import MISSING, child, lookup
from generator.schemas import schemas, top_schemas

_URI = "urn:bundle"


@rule("examples")
def examples(context: Context) -> Iterator[Finding]:
    """Check every example of a schema, parameter, request and response against the 3.1 form of its schema."""
    converted = convert(context.data)
    registry = jsonschema_rs.Registry([(_URI, converted)])
    for pointer, schema, value in _shown(context, converted):
        try:
            validator = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_URI}#{quote(schema, safe='/~')}"}, registry=registry, validate_formats=True
            )
        except (ValueError, jsonschema_rs.ReferencingError) as fault:
            yield Finding(f"the example cannot be checked: {fault}", pointer, "correct the schema first")
            continue
        for error in validator.iter_errors(value):
            where = "".join(child("", step) for step in error.instance_path)
            at = f" at {where}" if where else ""
            yield Finding(
                f"the example does not fit its schema{at}: {error.message}", pointer, "correct one of them"
            )


@rule("undeclared")
def undeclared_fields(context: Context) -> Iterator[Finding]:
    """Check that examples have no fields that their schema lacks: open objects would let them pass."""
    for pointer, schema, value in _shown(context, context.data):
        for path in dict.fromkeys(undeclared(context, [lookup(context.data, schema)], value)):
            fix = "declare it, drop it, or name it in x-undeclared of the schema"
            yield Finding(f"the example has {path}, which the schema does not", pointer, fix)


def _shown(context: Context, converted: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Go through all examples: where each stands, the pointer of its schema, and the value."""
    for schema in schemas(converted):
        single = [schema.data["example"]] if "example" in schema.data else []
        for value in single or schema.data.get("examples") or []:
            yield f"{schema.pointer}/example", schema.pointer, value
    for holder, _, pointer in top_schemas(context.data):
        above = pointer.removesuffix("/schema")
        if above == pointer:
            continue
        if "example" in holder:
            yield f"{above}/example", pointer, holder["example"]
        for name, example in (holder.get("examples") or {}).items():
            target = context.follow(example)
            value = target.get("value", MISSING) if isinstance(target, dict) else MISSING
            if value is not MISSING and lookup(converted, pointer) is not MISSING:
                yield child(f"{above}/examples", name), pointer, value
