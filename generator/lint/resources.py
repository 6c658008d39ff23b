"""Rules about x-resource, x-caller-reference, x-filter and x-sort, which client, tests and emulator use."""

from collections.abc import Iterator
from typing import Any

from generator.document import Operation
from generator.lint.fields import field_names, find_path, find_pointer, rows
from generator.lint.registry import Context, Finding, rule
from generator.pointers import child
from generator.problems import nearest

_KEYS = {"id", "in", "list", "read", "update", "delete", "row-id", "fields"}
_SORT_KEYS = {"by", "values", "direction"}


@rule("x-resource")
def x_resource(context: Context) -> Iterator[Finding]:
    """Check that the life of a thing is described by operations and fields that exist."""
    for operation in context.operations:
        if "x-resource" not in operation.data:
            continue
        pointer = f"{operation.pointer}/x-resource"
        record = operation.data["x-resource"]
        if not isinstance(record, dict):
            yield Finding("x-resource is not a mapping", pointer, f"give it {', '.join(sorted(_KEYS))}")
            continue
        for key in record:
            if key not in _KEYS:
                yield Finding(f"unknown key {key} in x-resource", child(pointer, key), nearest(key, _KEYS))
        missing = sorted(_KEYS - set(record))
        if missing:
            message = f"x-resource of {operation.id} lacks {', '.join(missing)}"
            yield Finding(message, pointer, "add it; null where there is none")
            continue
        yield from _identity(context, operation, record, pointer)
        yield from _rows(context, operation, record, pointer)


def _identity(
    context: Context, operation: Operation, record: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    answer = context.response_schema(operation)
    if not find_pointer(context, answer, str(record["id"])):
        message = f"the id {record['id']} is not in the answer of {operation.id}"
        yield Finding(message, f"{pointer}/id", f"its fields are {', '.join(field_names(context, answer))}")
    for key in ("list", "read", "update", "delete"):
        name = record[key]
        if name is None:
            continue
        target = context.by_id.get(str(name))
        if target is None:
            fix = nearest(str(name), context.by_id)
            yield Finding(f"there is no operation {name}", child(pointer, key), fix)
        elif key != "list":
            yield from _taken(context, target, record["in"], key, pointer)


def _taken(context: Context, target: Operation, given: Any, key: str, pointer: str) -> Iterator[Finding]:
    """Check where an operation takes the id: a parameter or a field of the body, or of a body's rows."""
    name = str(given.get(key) if isinstance(given, dict) else given)
    parameters = [str(p.get("name")) for p in context.parameters(target)]
    body = context.request_schema(target)
    if name not in parameters and not any(find_path(context, body, path) for path in (name, f"[].{name}")):
        fix = nearest(name, [*parameters, *field_names(context, body)])
        also = "operations that differ are written in: {read: …, update: …, delete: …}"
        yield Finding(f"{target.id} takes no {name}", f"{pointer}/in", f"{fix} Else, {also}")


def _rows(context: Context, operation: Operation, record: dict[str, Any], pointer: str) -> Iterator[Finding]:
    target = context.by_id.get(str(record["list"]))
    reader = context.by_id.get(str(record["read"]))
    found: list[dict[str, Any]] = []
    if target is not None:
        found = rows(context, context.response_schema(target))
        if not found:
            message = f"{target.id} answers no rows that this tool can find"
            yield Finding(message, f"{pointer}/list", "answer with a list under data")
            return
        if not any(find_pointer(context, row, str(record["row-id"])) for row in found):
            message = f"the rows of {target.id} have no {record['row-id']}"
            yield Finding(
                message, f"{pointer}/row-id", f"their fields are {', '.join(_names(context, found))}"
            )
    if reader is not None:
        answer = context.response_schema(reader)
        found = [*found, *(find_path(context, answer, "data") or [answer])]
    body = context.request_schema(operation)
    fields = record["fields"]
    for name, row_field in fields.items() if isinstance(fields, dict) else ():
        here = child(f"{pointer}/fields", name)
        if not find_path(context, body, name):
            message = f"the request of {operation.id} has no field {name}"
            yield Finding(message, here, nearest(name, field_names(context, body)))
        if found and not any(find_path(context, row, str(row_field)) for row in found):
            message = f"what is read of it has no field {row_field}"
            yield Finding(message, here, nearest(str(row_field), _names(context, found)))


def _names(context: Context, found: list[dict[str, Any]]) -> list[str]:
    return [name for row in found for name in field_names(context, row)]


@rule("x-caller-reference")
def x_caller_reference(context: Context) -> Iterator[Finding]:
    """Check that the field by which callers name what they make is one of the request."""
    for operation in context.operations:
        name = operation.data.get("x-caller-reference")
        body = context.request_schema(operation)
        if name is not None and not find_path(context, body, str(name)):
            message = f"the request of {operation.id} has no field {name}"
            fix = nearest(str(name).removeprefix("[]."), field_names(context, body))
            yield Finding(message, f"{operation.pointer}/x-caller-reference", fix)


@rule("x-filter")
def x_filter(context: Context) -> Iterator[Finding]:
    """Check that filters and sort orders name parameters and fields of the rows."""
    for operation in context.operations:
        found = rows(context, context.response_schema(operation))
        names = [str(p.get("name")) for p in context.parameters(operation) if p.get("in") == "query"]
        known = _names(context, found)
        filters = operation.data.get("x-filter", {})
        pointer = f"{operation.pointer}/x-filter"
        if not isinstance(filters, dict):
            yield Finding("x-filter is not a mapping", pointer, "write {query parameter: field of the rows}")
            continue
        for name, field in filters.items():
            here = child(pointer, name)
            if name not in names:
                yield Finding(f"{operation.id} has no query parameter {name}", here, nearest(name, names))
            if not any(find_path(context, row, str(field)) for row in found):
                message = f"the rows of {operation.id} have no field {field}"
                yield Finding(message, here, nearest(str(field), known))
        yield from _sort(context, operation, names, found)
        yield from _window(operation, names)


def _sort(
    context: Context, operation: Operation, names: list[str], found: list[dict[str, Any]]
) -> Iterator[Finding]:
    """Check x-sort: a field (`-` before it for descending) or {by: parameter, values, direction}."""
    here = f"{operation.pointer}/x-sort"
    value = operation.data.get("x-sort")
    if value is None:
        return
    fields = [value]
    if isinstance(value, dict):
        for key in value:
            if key not in _SORT_KEYS:
                yield Finding(f"unknown key {key} in x-sort", child(here, key), nearest(key, _SORT_KEYS))
        if value.get("by") not in names:
            message = f"{operation.id} has no query parameter {value.get('by')}"
            yield Finding(message, here, nearest(str(value.get("by")), names))
        if str(value.get("direction", "asc")) not in {"asc", "desc"}:
            yield Finding(f"the direction is {value['direction']}", here, "write asc or desc")
        values = value.get("values")
        fields = list(values.values()) if isinstance(values, dict) else []
    for field in fields:
        name = str(field).removeprefix("-")
        if not any(find_path(context, row, name) for row in found):
            message = f"the rows of {operation.id} have no field {name}"
            yield Finding(message, here, nearest(name, _names(context, found)))


def _window(operation: Operation, names: list[str]) -> Iterator[Finding]:
    """Check x-default-window: {days: number or month, start: parameter, end: parameter}."""
    here = f"{operation.pointer}/x-default-window"
    value = operation.data.get("x-default-window")
    if value is None:
        return
    if not isinstance(value, dict) or set(value) != {"days", "start", "end"}:
        yield Finding("x-default-window is not complete", here, "write {days: 30, start: …, end: …}")
        return
    if value["days"] != "month" and not (isinstance(value["days"], int) and value["days"] > 0):
        yield Finding(f"the window is of {value['days']} days", here, "write a number of days, or month")
    for name in (value["start"], value["end"]):
        if name not in names:
            message = f"{operation.id} has no query parameter {name}"
            yield Finding(message, here, nearest(str(name), names))
