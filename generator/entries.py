"""Read files that are lists of mappings, and say of every field that is not as it should be where and why."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from generator.editions import Edition
from generator.pointers import child
from generator.problems import Place, Problems, SpecError, nearest
from generator.source import Source, read

__all__ = ["Entry", "read_entries"]


@attrs.frozen
class Entry:
    """A mapping in a file, with the means to complain about it."""

    source: Source
    pointer: str
    data: dict[str, Any]
    problems: Problems
    owner: str = ""
    """Id of the entry that this one is a part of."""

    def place(self, key: str = "") -> Place:
        """Return the line of a field, or of the whole entry."""
        pointer = child(self.pointer, key) if key in self.data else self.pointer
        return self.source.places[pointer]

    def fault(self, message: str, fix: str, key: str = "") -> None:
        """Note a fault, under the id of the entry if it has one."""
        name = self.owner or self.data.get("id")
        self.problems.add(f"{name}: {message}" if name else message, self.place(key), fix)

    def check_keys(self, known: set[str], needed: set[str]) -> bool:
        """Note fields that are missing or unknown; tell whether all needed ones are there."""
        missing = sorted(needed - set(self.data))
        if missing:
            self.fault(f"{', '.join(missing)} is missing", f"add {', '.join(missing)}")
        for key in self.data:
            if key not in known:
                self.fault(f"unknown field {key}", nearest(key, known), key)
        return not missing

    def text(self, key: str) -> str:
        """Return a field that must be a non-empty string."""
        value = self.data.get(key, "")
        if not isinstance(value, str) or (key in self.data and not value.strip()):
            self.fault(f"{key} is not a text", f"write {key} as a non-empty string; quote numbers", key)
            return str(value)
        return value

    def word(self, key: str, valid: dict[str, str]) -> str:
        """Return a field that must be one of some words."""
        value = self.data.get(key)
        if not isinstance(value, str) or value not in valid:
            self.fault(f"{key} {value} is not a known word", nearest(str(value), valid), key)
        return str(value)

    def items(self, key: str, kind: type, what: str) -> tuple[Any, ...]:
        """Return a field that must be a list of one kind of value."""
        value = self.data.get(key, [])
        # A flag is an int to Python, but not to a reader.
        if not isinstance(value, list) or any(not isinstance(x, kind) or isinstance(x, bool) for x in value):
            self.fault(f"{key} is not a list of {what}", f"write {key}: [...]", key)
            return ()
        return tuple(value)

    def children(self, key: str) -> list["Entry"]:
        """Return the mappings in a field that must be a list of them."""
        found = []
        for index, value in enumerate(self.items(key, dict, "mappings")):
            pointer = child(child(self.pointer, key), index)
            owner = self.owner or str(self.data.get("id", ""))
            found.append(Entry(self.source, pointer, value, self.problems, owner))
        return found


def read_entries(edition: Edition, paths: list[Path], problems: Problems) -> Iterator[Entry]:
    """Go through the entries of some files; what is no list of mappings is noted."""
    for path in paths:
        try:
            source = read(path, edition.root, problems)
        except SpecError as error:
            problems.extend([error])
            continue
        if not isinstance(source.data, list):
            if source.data is not None:
                problems.add(
                    "the file is not a list", Place(source.file, 1), "begin every entry with a hyphen"
                )
            continue
        for index, data in enumerate(source.data):
            pointer = child("", index)
            if isinstance(data, dict):
                yield Entry(source, pointer, data, problems)
            else:
                problems.add("the entry is not a mapping", source.places[pointer], "write - key: value")
