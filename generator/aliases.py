"""Make the table of names that requests may also be sent with: what is printed beside what the spec says.

It follows from the errata that rename a field of a request or a parameter.
"""

import json
from collections.abc import Iterator
from typing import Any

import attrs

from generator.bundle import Bundle
from generator.errata import Fix, Form
from generator.fixes import form_of, resolve
from generator.lint.registry import Context
from generator.pointers import MISSING, lookup, parent, split
from generator.records import Records

__all__ = ["Alias", "alias_text", "aliases"]

_DEEPEST = 20


@attrs.frozen
class Alias:
    """A field of requests that the documentation spells otherwise."""

    operations: tuple[str, ...]
    place: str
    """Where it is sent: body, query, path or header."""
    curated: str
    """Its path as in the bundle, such as `products[].qty`."""
    documented: str
    """The same path as printed; the two differ in their last name."""
    confidence: str
    erratum: str

    def as_json(self) -> dict[str, Any]:
        """Return the record that is written."""
        return {
            "operations": list(self.operations),
            "in": self.place,
            "curated": self.curated,
            "documented": self.documented,
            "confidence": self.confidence,
            "erratum": self.erratum,
        }


def alias_text(made: Bundle) -> dict[str, str]:
    """Return the text of the table of a bundle by its path below the root."""
    found = aliases(Context(made.edition, made.document), made.records)
    text = json.dumps([alias.as_json() for alias in found], indent=1, ensure_ascii=False) + "\n"
    return {made.edition.relative(made.edition.aliases): text}


def aliases(context: Context, records: Records) -> list[Alias]:
    """Return the table, by erratum, then place and name."""
    found: dict[tuple[str, str, str, str, str], list[str]] = {}
    for erratum in records.errata.values():
        for fix in erratum.fix:
            for operation, place, curated, documented in _renamed(context, fix):
                key = (erratum.id, place, curated, documented, erratum.confidence)
                names = found.setdefault(key, [])
                if operation not in names:
                    names.append(operation)
    return [
        Alias(tuple(sorted(names)), place, curated, documented, confidence, erratum)
        for (erratum, place, curated, documented, confidence), names in sorted(found.items())
    ]


def _renamed(context: Context, fix: Fix) -> Iterator[tuple[str, str, str, str]]:
    """Go through the requests in which a fix renames something: operation, place, both names."""
    pointer = resolve(context.data, fix.at)
    value = lookup(context.data, pointer)
    steps = split(pointer)
    if value is MISSING or not isinstance(fix.was, str) or not isinstance(fix.now, str):
        return
    if form_of(fix, value) is Form.RENAMED and steps[-1] == "properties" and fix.now in value:
        owner = lookup(context.data, parent(pointer))
        for operation in context.operations:
            for path in _paths(context, context.request_schema(operation), owner):
                yield operation.id, "body", f"{path}{fix.now}", f"{path}{fix.was}"
    elif steps[-1] == "name" and value == fix.now:
        owner = lookup(context.data, parent(pointer))
        for operation in context.operations:
            if any(parameter is owner for parameter in context.parameters(operation)):
                yield operation.id, str(owner.get("in")), fix.now, fix.was


def _paths(context: Context, schema: Any, owner: Any, path: str = "", depth: int = 0) -> Iterator[str]:
    """Go through the paths, each up to the last name, on which a schema has the object `owner`."""
    schema = context.follow(schema)
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return
    if schema is owner:
        yield path
    for key in ("allOf", "oneOf", "anyOf"):
        for branch in schema.get(key) or []:
            yield from _paths(context, branch, owner, path, depth + 1)
    for name, inner in (schema.get("properties") or {}).items():
        yield from _paths(context, inner, owner, f"{path}{name}.", depth + 1)
    if isinstance(schema.get("items"), dict):
        yield from _paths(context, schema["items"], owner, f"{path.removesuffix('.')}[].", depth + 1)
