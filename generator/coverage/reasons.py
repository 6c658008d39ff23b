"""Find the erratum, quirk or dismissed finding that says why something printed is not so in the bundle.

Records are prose and pointers, so this weighs what speaks for each: that it names the operation, that a fix
is at the field and at the fact in question, that it is of a kind that explains such gaps. What nothing speaks
for, or only a word of a title that is about the whole API, is no reason.
"""

import itertools
import re
from collections.abc import Iterator
from typing import Any

from generator.coverage.gaps import PLACES, Gap
from generator.coverage.inventory import Inventory
from generator.coverage.surface import find
from generator.errata import Erratum, Fix, Quirk
from generator.fixes import resolve
from generator.lint.registry import Context
from generator.pointers import MISSING, child, lookup, parent, split
from generator.records import Records

__all__ = ["Reasons"]

_KINDS = {
    "addresses": {"blank", "copy-paste"},
    "fields": {"typo", "location", "copy-paste", "contradiction"},
    "places": {"location"},
    "types": {"type", "contradiction"},
    "required": {"contradiction", "ambiguity", "location", "omission"},
    "values": {"typo", "format", "contradiction"},
    "defaults": {"contradiction", "omission"},
    "answers": {"location", "copy-paste"},
}
_KEYWORDS = {
    "places": {"in", "requestBody", "parameters"},
    "types": {"type"},
    "required": {"required"},
    "values": {"enum", "category"},
    "defaults": {"default"},
}
_ENOUGH = 6


class Reasons:
    """The records of an edition, ready to be asked about gaps."""

    def __init__(self, context: Context, records: Records, inventory: Inventory) -> None:
        """Take the records, and the findings that they name by number."""
        self._context = context
        self._records = records
        self._notes = {note.id: note for note in inventory.notes}

    def of(self, gap: Gap) -> str:
        """Return the id of the record that explains a gap, or nothing."""
        entries: list[Erratum | Quirk] = [*self._records.errata.values(), *self._records.quirks.values()]
        weighed = [(self._weight(entry, gap), entry.id) for entry in entries]
        # Of equals the first counts, and errata come first.
        best, name = max(weighed, key=lambda pair: pair[0], default=(0, ""))
        return name if best >= _ENOUGH else self._dismissed(gap)

    def _dismissed(self, gap: Gap) -> str:
        for number, reason in self._records.reasons.items():
            note = self._notes.get(number)
            if note is not None and note.number == gap.number and _says(note.where, gap.field):
                return f"finding {number} is dismissed: {reason}"
        return ""

    def _weight(self, entry: Erratum | Quirk, gap: Gap) -> int:
        own = gap.operation in entry.operations
        if entry.operations and not own:
            return 0
        weight = 3 * own
        notes = [self._notes[number] for number in entry.findings if number in self._notes]
        weight += 3 * any(note.number == gap.number and _says(note.where, gap.field) for note in notes)
        weight += _says(entry.title, gap.field)
        if isinstance(entry, Quirk):
            return weight + 4 * (entry.where.startswith("/") and self._is_at(entry.where, gap))
        fits = entry.kind in _KINDS.get(gap.category, set())
        weight += fits
        weight += max((self._weight_of_fix(fix, gap) for fix in entry.fix), default=0)
        # A table under a wrong heading, or a request in the place of an answer, is so in all of its fields.
        if own and fits and entry.kind == "location":
            weight += 6 * (gap.category == "places") + 2 * (gap.category == "answers" and self._is_sent(gap))
        return weight

    def _weight_of_fix(self, fix: Fix, gap: Gap) -> int:
        pointer = resolve(self._context.data, fix.at)
        fits = split(pointer)[-1] in _KEYWORDS.get(gap.category, set())
        holder = lookup(self._context.data, parent(pointer))
        if any(holder is each for each in self._schemas(gap)):
            return 4 + 2 * fits
        now = lookup(self._context.data, pointer) if fix.added else fix.now
        named = any(_has_key(value, gap) for value in (fix.was, now, fix.removed))
        return (3 + 2 * fits) * (named or self._is_at(fix.at, gap))

    def _schemas(self, gap: Gap) -> tuple[dict[str, Any], ...]:
        operation = self._context.by_id[gap.operation]
        found = find(self._context, operation, gap.field, PLACES)
        return found.branches if found else ()

    def _is_sent(self, gap: Gap) -> bool:
        operation = self._context.by_id[gap.operation]
        return find(self._context, operation, gap.field, ("body",)) is not None

    def _is_at(self, pointer: str, gap: Gap) -> bool:
        """Tell whether a pointer leads to or through the field, or a parameter of its name."""
        steps = split(resolve(self._context.data, pointer))
        if gap.category == "addresses":
            return steps[0] == "paths" and gap.field in steps[:2]
        name = _name(gap.field)
        pairs = itertools.pairwise(steps)
        return ("properties", name) in pairs or any(
            value.get("name") == name and "in" in value for value in self._on_the_way(steps)
        )

    def _on_the_way(self, steps: list[str]) -> Iterator[dict[str, Any]]:
        at = ""
        for step in steps:
            at = child(at, step)
            value = lookup(self._context.data, at)
            if value is not MISSING and isinstance(value, dict):
                yield value


def _name(field: str) -> str:
    return field.rpartition(".")[2].removesuffix("[]")


def _has_key(value: Any, gap: Gap) -> bool:
    """Tell whether a value is the name of the field, or has a field or a parameter of that name anywhere."""
    name = gap.field if gap.category == "addresses" else _name(gap.field)
    if isinstance(value, dict):
        return (
            name in value or value.get("name") == name or any(_has_key(each, gap) for each in value.values())
        )
    return name in value if isinstance(value, list) else isinstance(value, str) and value == name


def _says(text: str, field: str) -> bool:
    name = _name(field)
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
