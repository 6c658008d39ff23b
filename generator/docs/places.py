"""Say in words where a fix is, what is printed there, and what we think is right."""

import json
from typing import Any

import attrs

from generator.docs.html import Content, code, commas, join, prose
from generator.document import METHODS
from generator.errata import Fix, Form
from generator.fixes import form_of, resolve
from generator.pointers import MISSING, child, lookup, split

__all__ = ["Change", "change", "place"]

_NOTHING = "nothing"
_INTO = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
_COMPONENTS = {
    "examples": "example ",
    "parameters": "parameter ",
    "requestBodies": "request body ",
    "responses": "answer ",
    "securitySchemes": "security scheme ",
}
_WORDS = {
    "enum": "values",
    "items": "each item",
    "parameters": "parameters",
    "properties": "fields",
    "requestBody": "request body",
    "responses": "answers",
}
_ONE = {
    "oneOf": "choice",
    "parameters": "parameter",
    "responses": "answer",
    "security": "way to authorize",
    "servers": "server",
}
"""What an entry of these is called."""
_UNSAID = {"allOf", "application/json", "content", "properties", "schema"}
"""Left out unless the pointer ends there."""
_ROOTS = {"paths", "components"}
_NAMED = 3
"""So many steps below them is the first thing that has a name."""
_FEW = 12


@attrs.frozen
class Change:
    """One difference between the documents and the bundle."""

    where: str
    printed: Content
    ours: Content


def change(data: dict[str, Any], fix: Fix) -> Change:
    """Return what a fix does, for readers. `data` is the bundle."""
    value = lookup(data, resolve(data, fix.at))
    where = place(data, fix.at)
    form = form_of(fix, value)
    if form is Form.ADDED:
        if fix.now is not MISSING:
            return Change(where, _NOTHING, _value(fix.now))
        is_example = bool({"example", "examples"}.intersection(split(fix.at)))
        return Change(where, _NOTHING, "an example" if is_example else _gist(data, value))
    if form is Form.REMOVED:
        return Change(where, _names(fix.removed), "not there")
    if split(fix.at)[-1] == "required" and not isinstance(value, list):
        # What is not required does not say so.
        return Change(where, *(_value(each is True) for each in (fix.was, fix.now)))
    return Change(where, _value(fix.was), _value(fix.now))


def place(data: dict[str, Any], pointer: str) -> str:
    """Write a pointer so that somebody who never saw the bundle can follow it."""
    words: list[str] = []
    here = above = ""
    said = False
    steps = split(pointer)
    for index, step in enumerate(steps, 1):
        here = resolve(data, child(here, step))
        word = _word(data, here, above, step, last=index == len(steps))
        if said and above in _ONE and word:
            words.pop()
        words += [word] if word else []
        said = word is not None
        # The name of a field can be that of a keyword.
        above = "" if above == "properties" else step
    return _INTO.join(words) or "the document"


def _word(data: dict[str, Any], here: str, above: str, step: str, *, last: bool) -> str | None:
    """Return how to call one step of a pointer, None when it goes without saying."""
    steps = split(here)
    if steps[0] in _ROOTS and len(steps) <= _NAMED:
        return _start(steps) if last or len(steps) == _NAMED else None
    if above == "properties":
        return step
    if above in _ONE:
        return f"{_ONE[above]} {_name(data, here, step)}"
    if step == "required" and isinstance(lookup(data, here), list):
        return "required fields"
    return None if step in _UNSAID and not last else _WORDS.get(step, step)


def _start(steps: list[str]) -> str:
    """Return how to call an operation, a component, or what is above them."""
    if len(steps) < _NAMED:
        return steps[-1]
    root, kind, name = steps
    return f"{name.upper()} {kind}" if root == "paths" else f"{_COMPONENTS.get(kind, '')}{name}"


def _name(data: dict[str, Any], pointer: str, step: str) -> str:
    """Name a parameter that is given by its position; other positions count from one."""
    found = lookup(data, pointer)
    if isinstance(found, dict) and str(found.get("$ref", "")).startswith("#/components/parameters/"):
        found = lookup(data, found["$ref"])
    if isinstance(found, dict) and isinstance(found.get("name"), str):
        return str(found["name"])
    is_position = step.isdigit() and split(pointer)[-2] != "responses"
    return str(int(step) + 1) if is_position else step


def _value(value: Any) -> Content:
    """Show a value: a sentence as it is, everything else as code."""
    if value is None:
        return _NOTHING
    if isinstance(value, str):
        text = value.strip()
        return prose(text) if " " in text else code(text or '""')
    return code(json.dumps(value, ensure_ascii=False).replace('"#/components/schemas/', '"'))


def _names(removed: Any) -> Content:
    """Name what the documents have too many of."""
    if not isinstance(removed, dict):
        return _value(removed)
    if isinstance(removed.get("name"), str):
        return join([code(removed["name"]), f" (in {removed['in']})" if "in" in removed else None])
    return commas(code(str(name)) for name in removed)


def _gist(data: dict[str, Any], value: Any) -> Content:
    """Say in a few words what the bundle has where the documents have nothing."""
    if isinstance(value, list) and value:
        return _some([_gist(data, each) for each in value])
    if not isinstance(value, dict) or not value:
        return _value(value)
    if isinstance(value.get("name"), str) and "in" in value:
        return join([code(value["name"]), f" (in {value['in']})"])
    if isinstance(value.get("url"), str):
        return code(value["url"])
    return prose(value["description"]) if isinstance(value.get("description"), str) else _inside(data, value)


def _inside(data: dict[str, Any], value: dict[str, Any]) -> Content:
    """Name the operations of a path, or the fields of a body or a schema."""
    methods = [name for name in METHODS if name in value]
    if methods:
        return commas([code(name.upper()), f" {value[name].get('summary', '')}"] for name in methods)
    contents = value.get("content")
    inner = next(iter(contents.values())).get("schema") if isinstance(contents, dict) and contents else value
    return _kind(data, inner or {})


def _kind(data: dict[str, Any], schema: dict[str, Any]) -> Content:
    """Name the type of a schema, or the fields of an object."""
    if "$ref" in schema:
        return _kind(data, lookup(data, schema["$ref"]))
    if schema.get("type") == "array":
        return join(["list of: ", _kind(data, schema.get("items") or {})])
    fields = schema.get("properties")
    if isinstance(fields, dict) and fields:
        return join(["fields ", _some([code(str(name)) for name in fields])])
    return code(schema["type"]) if isinstance(schema.get("type"), str) else "it is there"


def _some(parts: list[Content]) -> Content:
    """Write a list, but not a long one in full."""
    more = len(parts) - _FEW
    return join([commas(parts[:_FEW]), f" and {more} more" if more > 0 else None])
