"""Rules about links: what they call exists, and what they take from the answer does too."""

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Operation
from generator.lint.fields import field_names, find_path, find_pointer
from generator.lint.registry import Context, Finding, rule
from generator.pointers import child
from generator.problems import nearest

_KEYS = {"operationId", "parameters", "requestBody", "description"}
_EXPRESSION = re.compile(r"\$(?:(?P<plain>url|method|statusCode)|(?P<side>request|response)\.(?P<rest>.+))\Z")


@rule("links")
def links(context: Context) -> Iterator[Finding]:
    """Check every link of every response."""
    for operation in context.operations:
        for status, response in (operation.data.get("responses") or {}).items():
            if not isinstance(response, dict) or "$ref" in response:
                continue
            for name, link in (response.get("links") or {}).items():
                pointer = child(child(f"{operation.pointer}/responses", status) + "/links", name)
                yield from _link(context, operation, status, link, pointer)


def _link(context: Context, operation: Operation, status: str, link: Any, pointer: str) -> Iterator[Finding]:
    target = context.by_id.get(str(link.get("operationId"))) if isinstance(link, dict) else None
    if target is None:
        name = link.get("operationId") if isinstance(link, dict) else None
        fix = nearest(str(name), context.by_id) if name else "add operationId:"
        yield Finding(f"the link leads to {name}, which does not exist", f"{pointer}/operationId", fix)
        return
    for key in link:
        if key not in _KEYS:
            yield Finding(f"unknown key {key} in a link", child(pointer, key), nearest(key, _KEYS))
    if not link.get("parameters") and "requestBody" not in link:
        fix = "add parameters: or requestBody: with an expression"
        yield Finding(f"the link to {target.id} hands nothing over", pointer, fix)
    yield from _parameters(context, target, link.get("parameters") or {}, f"{pointer}/parameters")
    if "requestBody" in link:
        yield from _body(context, target, link["requestBody"], f"{pointer}/requestBody")
    for key in ("parameters", "requestBody"):
        for text, here in _strings(link.get(key), child(pointer, key)):
            if text.startswith("$"):
                yield from _expression(context, operation, status, text, here)


def _parameters(
    context: Context, target: Operation, given: dict[str, Any], pointer: str
) -> Iterator[Finding]:
    parameters = context.parameters(target)
    names = [str(p.get("name")) for p in parameters]
    known = [*names, *(f"{p.get('in')}.{p.get('name')}" for p in parameters)]
    for name in given:
        if name not in known:
            message = f"{target.id} has no parameter {name}"
            yield Finding(message, child(pointer, name), nearest(name, names))


def _body(context: Context, target: Operation, body: Any, pointer: str) -> Iterator[Finding]:
    schema = context.request_schema(target)
    if not schema:
        yield Finding(f"{target.id} takes no body", pointer, "hand it over in parameters:")
        return
    for path, here in _paths(body, "", pointer):
        if path and not find_path(context, schema, path):
            message = f"the body of {target.id} has no field {path}"
            yield Finding(message, here, nearest(path, field_names(context, schema)))


def _paths(value: Any, path: str, pointer: str) -> Iterator[tuple[str, str]]:
    yield path, pointer
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _paths(item, f"{path}.{key}".removeprefix("."), child(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _paths(item, f"{path}[]", child(pointer, index))


def _strings(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield value, pointer
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _strings(item, child(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(item, child(pointer, index))


def _expression(
    context: Context, operation: Operation, status: str, text: str, pointer: str
) -> Iterator[Finding]:
    found = _EXPRESSION.match(text)
    if not found:
        fix = "write $response.body#/data/id, $request.query.name or the like"
        yield Finding(f"{text} is no runtime expression", pointer, fix)
        return
    if found["plain"]:
        return
    kind, _, rest = found["rest"].partition(".") if "#" not in found["rest"] else ("body", "", found["rest"])
    if kind == "body":
        schema = context.response_schema(operation, status)
        if found["side"] == "request":
            schema = context.request_schema(operation)
        place = rest.partition("#")[2]
        if place and not find_pointer(context, schema, place):
            message = f"{text} leads nowhere in the {found['side']} of {operation.id}"
            fix = f"its fields are {', '.join(field_names(context, schema)) or 'none'}"
            yield Finding(message, pointer, fix)
    elif found["side"] == "request" and kind in {"path", "query", "header"}:
        names = [str(p.get("name")) for p in context.parameters(operation) if p.get("in") == kind]
        if rest not in names:
            message = f"{text} names no {kind} parameter of {operation.id}"
            yield Finding(message, pointer, nearest(rest, names))
    elif kind != "header":
        yield Finding(
            f"{text} is no runtime expression", pointer, "write $response.body#/… or $request.path.…"
        )
