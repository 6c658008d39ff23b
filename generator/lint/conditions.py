"""Rules about x-rules: conditions that a 3.0 schema cannot say."""

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Operation
from generator.errata import CONFIDENCE
from generator.lint.fields import enum_values, field_names, find_path
from generator.lint.registry import Context, Finding, rule
from generator.pointers import child
from generator.problems import nearest

_KEYS = {"id", "field", "text", "evidence", "when", "require", "excludes"}


@rule("x-rules")
def x_rules(context: Context) -> Iterator[Finding]:
    """Check that rules are complete and name fields and values that exist."""
    for schema in context.schemas:
        for index, record in enumerate(_records(schema.data)):
            pointer = f"{schema.pointer}/x-rules/{index}"
            yield from _record(record, pointer)
            if isinstance(record, dict):
                yield from _field(context, record, [schema.data], pointer)
                yield from _condition(context, record, schema.data, pointer)
                if "excludes" in record:
                    fix = "move the rule to the operation"
                    yield Finding("excludes works on an operation only", f"{pointer}/excludes", fix)
    for operation in context.operations:
        names: list[Any] = []
        for index, record in enumerate(_records(operation.data)):
            pointer = f"{operation.pointer}/x-rules/{index}"
            yield from _record(record, pointer)
            if not isinstance(record, dict):
                continue
            yield from _field(context, record, _inputs(context, operation), pointer)
            yield from _inputs_exist(context, record, _inputs(context, operation), pointer)
            if record.get("id") in names:
                message = f"{operation.id} has the rule {record.get('id')} twice"
                yield Finding(message, pointer, "merge the two")
            names.append(record.get("id"))


def _records(holder: dict[str, Any]) -> list[Any]:
    found = holder.get("x-rules") or []
    return found if isinstance(found, list) else [found]


def _record(record: Any, pointer: str) -> Iterator[Finding]:
    if not isinstance(record, dict):
        yield Finding("a rule is not a mapping", pointer, "write {id, field, text, evidence}")
        return
    for key in record:
        if key not in _KEYS:
            yield Finding(f"unknown key {key} in a rule", child(pointer, key), nearest(key, _KEYS))
    for key in ("id", "field", "text", "evidence"):
        if not isinstance(record.get(key), str) or not record[key].strip():
            yield Finding(f"a rule has no {key}", pointer, f"add {key}:")
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", str(record.get("id", ""))):
        yield Finding(
            f"the rule id {record.get('id')} is not kebab-case", pointer, "write words-with-hyphens"
        )
    if "evidence" in record and record["evidence"] not in CONFIDENCE:
        message = f"the evidence of the rule {record.get('id')} is {record['evidence']}"
        yield Finding(message, child(pointer, "evidence"), nearest(str(record["evidence"]), CONFIDENCE))


def _inputs(context: Context, operation: Operation) -> list[dict[str, Any]]:
    """Return what a caller sends: the body, and an object of the parameters."""
    parameters = {str(p.get("name")): p.get("schema") or {} for p in context.parameters(operation)}
    return [context.request_schema(operation), {"type": "object", "properties": parameters}]


def _field(
    context: Context, record: dict[str, Any], schemas: list[dict[str, Any]], pointer: str
) -> Iterator[Finding]:
    path = record.get("field")
    if isinstance(path, str) and not any(find_path(context, schema, path) for schema in schemas):
        known = [name for schema in schemas for name in field_names(context, schema)]
        message = f"the rule {record.get('id')} names the field {path}, which does not exist"
        yield Finding(message, child(pointer, "field"), nearest(path, known))


def _inputs_exist(
    context: Context, record: dict[str, Any], schemas: list[dict[str, Any]], pointer: str
) -> Iterator[Finding]:
    """Check when, require and excludes of an operation, which name parameters and fields of the body."""
    known = [name for schema in schemas for name in field_names(context, schema)]
    for key in ("when", "require", "excludes"):
        for path in record.get(key) or []:
            if not any(find_path(context, schema, str(path)) for schema in schemas):
                message = f"{key} of the rule {record.get('id')} names {path}, which does not exist"
                yield Finding(message, child(pointer, key), nearest(str(path), known))


def _condition(
    context: Context, record: dict[str, Any], schema: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    name = record.get("id")
    when, require = record.get("when"), record.get("require")
    if not isinstance(when, dict) or not when or not isinstance(require, list) or not require:
        fix = "add when: {field: [values]} and require: [fields]; other rules belong on the operation"
        yield Finding(f"the rule {name} on a schema has no when and require", pointer, fix)
        return
    known = field_names(context, schema)
    for path, values in when.items():
        here = child(f"{pointer}/when", path)
        found = find_path(context, schema, path)
        if not found:
            yield Finding(
                f"the rule {name} asks for {path}, which does not exist", here, nearest(path, known)
            )
        if not isinstance(values, list) or not values:
            yield Finding(f"the rule {name} gives no values for {path}", here, "write a list of values")
            continue
        allowed = [value for each in found for value in enum_values(context, each)]
        for value in values if allowed else ():
            if value not in allowed:
                fix = nearest(str(value), map(str, allowed))
                yield Finding(f"{path} is never {value}, which the rule {name} waits for", here, fix)
    for path in require:
        if not isinstance(path, str) or not find_path(context, schema, path):
            message = f"the rule {name} requires {path}, which does not exist"
            yield Finding(message, f"{pointer}/require", nearest(str(path), known))
        elif any(_list_of(path) and _list_of(path) == _list_of(other) for other in when):
            message = f"the rule {name} asks any item of {_list_of(path)} but requires {path} of all items"
            yield Finding(message, pointer, "put it on the schema of the item")


def _list_of(path: str) -> str:
    return path.rpartition("[]")[0]
