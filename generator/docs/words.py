"""What the pages of an edition speak about, and the words that they explain."""

from functools import cached_property

import attrs

from generator.document import Document, Operation, operations
from generator.editions import Edition
from generator.records import Records

__all__ = ["DOCUMENTS", "EFFECTS", "EVIDENCE", "GENERAL", "Subject", "effects", "label", "resource"]

EVIDENCE = {
    "stated": "the documents say so",
    "example": "seen in a sample only",
    "observed": "seen in public client code or in live answers",
    "inferred": "our conclusion from similar operations",
}

EFFECTS = {
    "read": "changes nothing",
    "write": "changes data of the shop",
    "irreversible": "cannot be undone",
    "messages": "sends a message to a customer or courier",
    "moves-money": "moves money",
}

DOCUMENTS = {
    "000": "the public source of the Ngorder documentation, 2021",
    "001": "the Ngorder documentation, as published at api.ngorder.id/doc",
    "002": "the SmartSeller documentation, as published at api.smartseller.co.id/doc",
    "003": "the SIRCLO Connexi documentation of July 2019 (sirclo-solution/slate, commit 7a3d34d)",
}

GENERAL = "general"
"""Stands for the resource of what concerns the whole API."""


@attrs.define(slots=False)
class Subject:
    """An edition with everything that its pages show."""

    edition: Edition
    document: Document
    """The bundle: what the reference and the rules show."""
    full: Document
    """The same with operations that the documentation does not have; errata may concern them."""
    records: Records

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """All operations of the bundle by id."""
        return {operation.id: operation for operation in operations(self.document.data)}

    @cached_property
    def all_operations(self) -> dict[str, Operation]:
        """The same with those that the documentation does not have."""
        return {operation.id: operation for operation in operations(self.full.data)}

    @cached_property
    def order(self) -> list[str]:
        """All resources in the order of the bundle, the general one first."""
        tags = [str(tag["name"]) for tag in self.full.data.get("tags") or []]
        return list(dict.fromkeys([GENERAL, *tags, *map(resource, self.all_operations.values())]))

    def resources(self, names: tuple[str, ...]) -> list[str]:
        """Return the resources that some operations belong to, in order; the general one for none."""
        found = {resource(self.all_operations[name]) for name in names if name in self.all_operations}
        return [name for name in self.order if name in found] or [GENERAL]

    def file(self, kind: str = "") -> str:
        """Return the name of a page: of the reference, or of `python`, `rules` or `errata`."""
        return f"{self.edition.name}-{kind}.html" if kind else f"{self.edition.name}.html"


def resource(operation: Operation) -> str:
    """Return the resource that an operation belongs to, its tag."""
    return str((operation.data.get("tags") or [GENERAL])[0])


def effects(operation: Operation) -> list[str]:
    """Return what an operation does to the world; one word or several."""
    found = operation.data.get("x-effect") or []
    return [str(each) for each in found] if isinstance(found, list) else [str(found)]


def label(name: str) -> str:
    """Write the name of a resource for readers: `product_categories` is Product categories."""
    words = "the whole API" if name == GENERAL else name.replace("_", " ")
    return words[:1].upper() + words[1:]
