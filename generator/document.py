"""An OpenAPI document on its way through the generator, and ways to walk over it."""

from collections.abc import Iterator
from typing import Any

import attrs

from generator.pointers import child, lookup, parent, split, tree
from generator.problems import Place
from generator.source import Mark

__all__ = ["METHODS", "Document", "Operation", "operations"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@attrs.define
class Document:
    """A document with the place that each of its pointers comes from."""

    data: dict[str, Any]
    places: dict[str, Place]
    marks: list[Mark] = attrs.field(factory=list)

    def place(self, pointer: str) -> Place:
        """Return where the value at a pointer was written, or what surrounds it."""
        here = pointer.removeprefix("#")
        while here and here not in self.places:
            here = parent(here)
        return self.places[here]

    def adopt(self, pointer: str, value: Any, places: dict[str, Place], origin: str) -> None:
        """Note that a value, put at a pointer, was written at `origin` of a file with these places."""
        for here in tree(value, pointer):
            there = origin + here.removeprefix(pointer)
            if there in places:
                self.places[here] = places[there]

    def forget(self, pointer: str) -> None:
        """Drop the places of a value that is about to go."""
        for here in tree(lookup(self.data, pointer), pointer):
            self.places.pop(here, None)

    def remove(self, pointer: str) -> None:
        """Remove the value at a pointer; later items of a list move up, and their places with them."""
        above = parent(pointer)
        container = lookup(self.data, above)
        self.forget(pointer)
        last = split(pointer)[-1]
        if isinstance(container, dict):
            del container[last]
            return
        for index in range(int(last) + 1, len(container)):
            old, new = child(above, index), child(above, index - 1)
            for here in tree(container[index], old):
                if here in self.places:
                    self.places[new + here.removeprefix(old)] = self.places.pop(here)
        del container[int(last)]


@attrs.frozen
class Operation:
    """An operation and its address."""

    path: str
    method: str
    data: dict[str, Any]
    pointer: str
    path_item: dict[str, Any]

    @property
    def id(self) -> str:
        """Its operationId, or its address while it has none."""
        return str(self.data.get("operationId", f"{self.method.upper()} {self.path}"))


def operations(data: dict[str, Any]) -> Iterator[Operation]:
    """Go through all operations in the order of the document."""
    for path, item in (data.get("paths") or {}).items():
        if not isinstance(item, dict):
            continue
        for method in METHODS:
            if isinstance(item.get(method), dict):
                pointer = child(child("/paths", path), method)
                yield Operation(path, method, item[method], pointer, item)
