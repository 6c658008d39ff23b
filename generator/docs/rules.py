"""The rules: conditions on requests that a schema cannot say, and where each of them holds."""

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from generator.docs.html import Content, Html, code, commas, join
from generator.docs.words import Subject
from generator.document import Operation
from generator.pointers import lookup

__all__ = ["Rule", "condition", "rules"]


@attrs.frozen
class Rule:
    """A rule, and where it holds."""

    owner: str
    """The operation or the schema that has it."""
    data: dict[str, Any]
    holds: dict[str, str]
    """Operations that it applies to, each with the path of the schema in the body."""

    @property
    def anchor(self) -> str:
        """Its address on the page; others may have a rule of the same name."""
        return f"{self.owner}.{self.data['id']}"

    def path(self, field: object) -> str:
        """Return a field from the top of the body, if that is the same for all operations."""
        prefixes = set(self.holds.values())
        prefix = next(iter(prefixes)) if len(prefixes) == 1 else ""
        return f"{prefix}.{field}" if prefix else str(field)


def rules(subject: Subject) -> list[Rule]:
    """Return all rules by resource; for each, those of operations first, in the order of the bundle."""
    found = [
        Rule(operation.id, rule, {operation.id: ""})
        for operation in subject.operations.values()
        for rule in operation.data.get("x-rules") or []
    ]
    used = {name: dict(_used(subject, operation)) for name, operation in subject.operations.items()}
    schemas = (subject.document.data.get("components") or {}).get("schemas") or {}
    for name, schema in schemas.items():
        holds = {operation: paths[name] for operation, paths in used.items() if name in paths}
        found += [Rule(name, rule, holds) for rule in schema.get("x-rules") or []]
    return sorted(found, key=lambda rule: subject.order.index(subject.resources(tuple(rule.holds))[0]))


def _used(subject: Subject, operation: Operation) -> Iterator[tuple[str, str]]:
    """Go through the named schemas of the body, with the path of the field that each describes."""
    body = operation.data.get("requestBody") or {}
    if "$ref" in body:
        body = lookup(subject.document.data, body["$ref"])
    seen: set[str] = set()
    for content in (body.get("content") or {}).values():
        yield from _walk(subject.document.data, content.get("schema"), "", seen)


def _walk(data: dict[str, Any], schema: Any, path: str, seen: set[str]) -> Iterator[tuple[str, str]]:
    if not isinstance(schema, dict):
        return
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    if name and name not in seen:
        seen.add(name)
        yield name, path
        yield from _walk(data, lookup(data, schema["$ref"]), path, seen)
    for part in [each for key in ("allOf", "anyOf", "oneOf") for each in schema.get(key) or []]:
        yield from _walk(data, part, path, seen)
    for key, value in (schema.get("properties") or {}).items():
        yield from _walk(data, value, f"{path}.{key}" if path else key, seen)
    yield from _walk(data, schema.get("items"), f"{path}[]", seen)


def condition(rule: Rule) -> Html:
    """Write when a rule asks for what: the half of it that programs read."""
    data = rule.data
    when: list[Content] = [
        [code(rule.path(field)), " is ", _or(code(_word(value)) for value in values)]
        for field, values in (data.get("when") or {}).items()
    ]
    if not when and (data.get("require") or data.get("excludes")):
        when = [[code(rule.path(data["field"])), " is sent"]]
    if not when:
        return Html("always")
    parts: list[Content] = ["when ", join([" and ", part] if n else part for n, part in enumerate(when))]
    for key, words in (("require", ": needs "), ("excludes", ": without ")):
        if data.get(key):
            parts += [words, commas(code(rule.path(name)) for name in data[key])]
    return join(parts)


def _or(parts: Iterable[Html]) -> Html:
    return join([" or ", part] if index else part for index, part in enumerate(parts))


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else "null" if value is None else str(value)
