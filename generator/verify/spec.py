"""What verification needs to know of a bundle: operations, their parameters, and where ids come from."""

import re
from collections import defaultdict
from functools import cached_property
from typing import Any

import attrs

from generator.document import Operation, operations
from generator.pointers import MISSING, child, lookup

__all__ = ["Parameter", "Source", "Spec", "Target"]

_DEPTH = 20
_LISTED = re.compile(r"`([\w.\[\]]+)` of the list of ([a-z][a-z -]*[a-z])")


@attrs.frozen
class Parameter:
    """A parameter of an operation, and where it is defined."""

    name: str
    where: str
    required: bool
    schema: dict[str, Any]
    example: Any
    pointer: str
    """Where it stands in the operation."""
    definition: str
    """Where it is written out; the same, unless the operation refers to it."""


@attrs.frozen
class Source:
    """An answer that has a value to send: the operation, and the pointer into its body."""

    operation: str
    pointer: str


@attrs.frozen(eq=False)
class Target:
    """An operation that may be called."""

    id: str
    method: str
    path: str
    pointer: str
    effects: tuple[str, ...]
    evidence: str
    data: dict[str, Any]
    parameters: tuple[Parameter, ...]

    @property
    def is_read(self) -> bool:
        """Tell whether it promises to change nothing."""
        return self.effects == ("read",)

    @property
    def is_free(self) -> bool:
        """Tell whether it may be called without being named: it reads, and by GET."""
        return self.is_read and self.method == "get"

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter of a name."""
        return next((each for each in self.parameters if each.name == name), None)


@attrs.define(eq=False, slots=False)
class Spec:
    """A bundle, ready to be held against a server."""

    data: dict[str, Any]

    @cached_property
    def targets(self) -> dict[str, Target]:
        """All operations by operationId, in the order of the bundle."""
        return {each.id: self._target(each) for each in operations(self.data)}

    def follow(self, pointer: str) -> tuple[str, Any]:
        """Return the pointer and the value that a pointer leads to, through references."""
        value = lookup(self.data, pointer)
        for _ in range(_DEPTH):
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                break
            pointer = value["$ref"].removeprefix("#")
            value = lookup(self.data, pointer)
        return pointer, value

    def value(self, pointer: str) -> Any:
        """Return the value that a pointer leads to; {} when it leads nowhere."""
        found = self.follow(pointer)[1]
        return {} if found is MISSING else found

    def response(self, target: Target, status: str) -> str:
        """Return the pointer of the answer of a status, references followed; empty when there is none."""
        pointer = child(f"{target.pointer}/responses", status)
        at, found = self.follow(pointer)
        return "" if found is MISSING else at

    def media(self, target: Target, status: str = "200") -> dict[str, Any]:
        """Return the content types of an answer."""
        at = self.response(target, status)
        found = self.value(f"{at}/content") if at else {}
        return found if isinstance(found, dict) else {}

    def sources(self, target: Target, name: str) -> list[Source]:
        """Return where values of a parameter or body field come from: links first, then descriptions."""
        return [*self._links[target.id, name], *self._described(target, name)]

    @cached_property
    def _links(self) -> dict[tuple[str, str], list[Source]]:
        found: dict[tuple[str, str], list[Source]] = defaultdict(list)
        for operation in operations(self.data):
            for status in operation.data.get("responses") or {}:
                links = self.value(child(f"{operation.pointer}/responses", status)).get("links") or {}
                for link in links.values():
                    taken = dict(link.get("parameters") or {})
                    if isinstance(link.get("requestBody"), dict):
                        taken |= link["requestBody"]
                    for name, expression in taken.items():
                        if isinstance(expression, str) and expression.startswith("$response.body#"):
                            source = Source(operation.id, expression.removeprefix("$response.body#"))
                            found[link.get("operationId"), name].append(source)
        return found

    def _described(self, target: Target, name: str) -> list[Source]:
        parameter = target.parameter(name)
        text = str(self.value(parameter.definition).get("description", "")) if parameter else ""
        found = _LISTED.search(text)
        if not found:
            return []
        pointer = "/" + found[1].replace("[]", ".0").replace(".", "/")
        wanted = f"list {found[2]}"
        return [
            Source(other.id, pointer)
            for other in self.targets.values()
            if other.is_free and str(other.data.get("summary", "")).lower() == wanted
        ]

    def _target(self, operation: Operation) -> Target:
        effect = operation.data.get("x-effect", "write")
        return Target(
            id=operation.id,
            method=operation.method,
            path=operation.path,
            pointer=operation.pointer,
            effects=tuple(effect) if isinstance(effect, list) else (str(effect),),
            evidence=str(operation.data.get("x-evidence", "")),
            data=operation.data,
            parameters=tuple(self._parameters(operation)),
        )

    def _parameters(self, operation: Operation) -> list[Parameter]:
        found = []
        for index in range(len(operation.data.get("parameters") or ())):
            at = f"{operation.pointer}/parameters/{index}"
            definition, value = self.follow(at)
            if value is MISSING:
                continue
            schema = self.value(f"{definition}/schema")
            example = value.get("example", schema.get("example", MISSING))
            required = value.get("required") is True
            found.append(Parameter(value["name"], value["in"], required, schema, example, at, definition))
        return found
