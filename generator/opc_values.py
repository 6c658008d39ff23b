"""Values that commands take: their kinds, and what is known about them."""

import re
from typing import Any

from generator.opc_facts import Facts

__all__ = ["TAKEN", "Schemas", "joined", "option", "value"]

KINDS = {
    ("string", "date"): "date",
    ("string", "date-time"): "moment",
    ("string", "binary"): "file",
    ("integer", ""): "integer",
    ("number", ""): "number",
    ("boolean", ""): "boolean",
    ("array", ""): "array",
    ("object", ""): "object",
}
TAKEN = {
    *(
        "api-key",
        "api-secret",
        "base-url",
        "timeout",
        "retries",
        "language",
        "wire-spelling",
        "edition",
        "verbose",
        "help",
    ),
    *("output", "columns", "limit", "since", "until", "body", "example", "yes", "to"),
}
"""Options that commands have of their own."""


class Schemas:
    """The schemas of a bundle."""

    def __init__(self, document: Facts) -> None:
        """Hold the bundle."""
        self._document = document

    def resolve(self, schema: Facts) -> Facts:
        """Follow references, also those that stand in an allOf so that they can be described."""
        found = schema
        while "$ref" in found or len(found.get("allOf", [])) == 1:
            if "$ref" in found:
                target: Any = self._document
                for step in found["$ref"].removeprefix("#/").split("/"):
                    target = target[step.replace("~1", "/").replace("~0", "~")]
                found = target
            else:
                rest = {key: item for key, item in found.items() if key != "allOf"}
                found = {**self.resolve(found["allOf"][0]), **rest}
        return found


def joined(text: object) -> str:
    """Put a text on one line."""
    return " ".join(str(text or "").split())


def option(name: str, taken: set[str]) -> str:
    """Name the option of a parameter or field: no two alike, and none that every command has."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "value"
    found, number = plain, 1
    while found in taken or found in TAKEN:
        number += 1
        found = f"{plain}-field" if number == 2 else f"{plain}-{number}"  # noqa: PLR2004
    return found


def value(name: str, schema: Facts, schemas: Schemas) -> Facts:
    """Describe a parameter or a field of a body."""
    found = schemas.resolve(schema)
    items = schemas.resolve(found.get("items", {})) if found.get("type") == "array" else {}
    source = items or found
    return {
        "name": name,
        "type": _kind(found),
        "items": _kind(items) if items else None,
        "enum": source.get("enum"),
        "names": source.get("x-enum-varnames"),
        "about": joined(schema.get("description") or found.get("description")),
        "default": found.get("default"),
        "maximum": found.get("maximum"),
        "example": schema.get("example", found.get("example")),
    }


def _kind(schema: Facts) -> str:
    kind = schema.get("type", "object" if "properties" in schema else "")
    return KINDS.get((kind, schema.get("format", ""))) or KINDS.get((kind, ""), "text" if kind else "any")
