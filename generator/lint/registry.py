"""What a rule is given, what it returns, and the table of all rules."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

import attrs

from generator.document import Document, Operation, operations
from generator.editions import Edition
from generator.pointers import MISSING, lookup
from generator.schemas import Schema, schemas

__all__ = ["RULES", "Context", "Finding", "Rule", "rule"]


class Finding(NamedTuple):
    """Something that a rule forbids: what, where in the bundle, and the way out."""

    message: str
    pointer: str
    fix: str


@attrs.define(slots=False)
class Context:
    """The bundle that is checked, and what several rules need to know about it."""

    edition: Edition
    document: Document

    @property
    def data(self) -> dict[str, Any]:
        """The bundle itself."""
        return self.document.data

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations, in the order of the bundle."""
        return list(operations(self.data))

    @cached_property
    def by_id(self) -> dict[str, Operation]:
        """All operations by operationId."""
        return {operation.id: operation for operation in self.operations}

    @cached_property
    def schemas(self) -> list[Schema]:
        """Every schema, outermost first."""
        return list(schemas(self.data))

    def follow(self, value: Any) -> Any:
        """Return what a $ref leads to; anything else as it is, and {} for a $ref that leads nowhere."""
        for _ in range(20):
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                return value
            found = lookup(self.data, value["$ref"])
            value = {} if found is MISSING else found
        return {}

    def parameters(self, operation: Operation) -> list[dict[str, Any]]:
        """Return the parameters of an operation, references followed."""
        found = [self.follow(parameter) for parameter in operation.data.get("parameters") or []]
        return [parameter for parameter in found if isinstance(parameter, dict)]

    def request_schema(self, operation: Operation) -> dict[str, Any]:
        """Return the schema of the body, {} without one."""
        return _schema(self.follow(operation.data.get("requestBody")))

    def response_schema(self, operation: Operation, status: str = "200") -> dict[str, Any]:
        """Return the schema of the answer, {} without one."""
        return _schema(self.follow((operation.data.get("responses") or {}).get(status)))


def _schema(holder: Any) -> dict[str, Any]:
    content: dict[str, Any] = (holder or {}).get("content") or {}
    media: Any = content.get("application/json") or next(iter(content.values()), {})
    schema = media.get("schema") if isinstance(media, dict) else None
    return schema if isinstance(schema, dict) else {}


Rule = Callable[[Context], Iterator[Finding]]
RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Register a rule under the name that its findings carry."""

    def register(check: Rule) -> Rule:
        if name in RULES:
            raise ValueError(name)
        RULES[name] = check
        return check

    return register
