"""Leave out the operations that the documentation does not have.

They are known from elsewhere in public and stand in spec/<api>/unpublished/ under a tag of their own. Lint
and errata check them together with all others; bundles have them only on demand.
"""

import copy
from typing import Any

import attrs

from generator.document import Document, Operation, operations
from generator.pointers import child, parent
from generator.problems import Problems
from generator.records import Records
from generator.references import prune

__all__ = ["TAG", "is_unpublished", "published", "published_records"]

TAG = "unpublished"
_LIFE = ("list", "read", "update", "delete")


def is_unpublished(operation: Operation) -> bool:
    """Tell whether an operation is one of those that the documentation lacks."""
    return TAG in (operation.data.get("tags") or [])


def published(document: Document, problems: Problems) -> Document:
    """Return a copy of the document without unpublished operations and what only they use."""
    left_out = {operation.id for operation in operations(document.data) if is_unpublished(operation)}
    if not left_out:
        return document
    result = attrs.evolve(document, data=copy.deepcopy(document.data), places=dict(document.places))
    for operation in list(operations(result.data)):
        if operation.id in left_out:
            result.remove(operation.pointer)
            if not operation.path_item:
                result.remove(parent(operation.pointer))
    for operation in operations(result.data):
        for pointer, name in _named(operation.data, operation.pointer):
            if name in left_out:
                message = f"{operation.id} leads to {name}, which is unpublished"
                problems.add(message, result.place(pointer), "drop it here: most bundles lack that operation")
    prune(result)
    return result


def published_records(records: Records, document: Document) -> Records:
    """Return the records that concern an operation of the document, or no operation in particular."""
    known = {operation.id for operation in operations(document.data)}
    errata = {name: each for name, each in records.errata.items() if _concerns(each.operations, known)}
    quirks = {name: each for name, each in records.quirks.items() if _concerns(each.operations, known)}
    return attrs.evolve(records, errata=errata, quirks=quirks)


def _concerns(names: tuple[str, ...], known: set[str]) -> bool:
    return not names or not known.isdisjoint(names)


def _named(operation: dict[str, Any], pointer: str) -> list[tuple[str, Any]]:
    """Return the operations that one names in its links and as the life of what it makes."""
    found = []
    for status, response in (operation.get("responses") or {}).items():
        for name, link in (response.get("links") or {}).items():
            here = child(child(f"{pointer}/responses", status) + "/links", name)
            found.append((f"{here}/operationId", link.get("operationId")))
    resource = operation.get("x-resource") or {}
    found.extend((f"{pointer}/x-resource/{key}", resource.get(key)) for key in _LIFE)
    return found
