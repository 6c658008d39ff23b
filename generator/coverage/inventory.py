"""Read the inventory: what the documentation of an edition prints, as data.

It is material of the workshop and not part of the repository, so that it may be absent.
"""

import json
from pathlib import Path
from typing import Any

import attrs

__all__ = ["Documented", "Field", "Inventory", "Note", "Sample", "read_inventory"]


@attrs.frozen
class Field:
    """A row of a table of parameters."""

    path: str
    """Its name, with those that it stands in: `products[].id`."""
    place: str
    """The heading that it stands under: header, path, query or body."""
    kind: str | None
    required: bool
    required_if: str | None
    values: tuple[Any, ...]
    is_open: bool
    """Whether other values than those named may occur."""
    default: Any
    low: Any
    high: Any
    format: str | None

    @property
    def name(self) -> str:
        """The last step of its path."""
        return self.path.rpartition(".")[2].removesuffix("[]")


@attrs.frozen
class Sample:
    """An answer that is printed."""

    is_error: bool
    data: Any


@attrs.frozen
class Documented:
    """An operation as printed."""

    number: int
    method: str | None
    path: str | None
    fields: tuple[Field, ...]
    samples: tuple[Sample, ...]


@attrs.frozen
class Note:
    """A finding about the documentation: which operation and place it is about."""

    id: int
    number: int | None
    where: str
    text: str


@attrs.frozen
class Inventory:
    """Everything that the documentation of an edition prints."""

    operations: tuple[Documented, ...]
    statuses: tuple[str, ...]
    notes: tuple[Note, ...]


def read_inventory(folder: Path, edition: str) -> Inventory | None:
    """Read the inventory of an edition; None when there is none."""
    file = folder / f"{edition}.json"
    if not file.is_file():
        return None
    data = json.loads(file.read_text(encoding="utf-8"))
    found = folder / "findings.json"
    notes = json.loads(found.read_text(encoding="utf-8")) if found.is_file() else []
    return Inventory(
        tuple(_documented(each) for each in data["operations"]),
        tuple(str(each["status"]) for each in data.get("errors", [])),
        tuple(
            Note(each["id"], each["n"], str(each["where"]), f"{each['documented']} {each['problem']}")
            for each in notes
            if each["api"] == edition
        ),
    )


def _documented(data: dict[str, Any]) -> Documented:
    return Documented(
        number=data["n"],
        method=data["method"].lower() if data["method"] else None,
        path=data["path"],
        fields=tuple(_field(each) for each in data["params"]),
        samples=tuple(Sample(each["label"] == "error", each["json"]) for each in data["response_examples"]),
    )


def _field(data: dict[str, Any]) -> Field:
    return Field(
        path=data["path"],
        place=data["documented_in"].lower(),
        kind=data["type"],
        required=data["required"],
        required_if=data.get("required_if"),
        values=tuple(data["enum"] or ()),
        is_open=bool(data.get("enum_open")),
        default=data["default"],
        low=data["min"],
        high=data["max"],
        format=data["format"],
    )
