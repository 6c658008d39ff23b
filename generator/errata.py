"""What an erratum, its fixes and a quirk are."""

import enum
from typing import Any

import attrs

from generator.pointers import MISSING
from generator.problems import Place

__all__ = ["CONFIDENCE", "KINDS", "Erratum", "Evidence", "Fix", "Form", "Quirk"]

KINDS = {
    "typo": "a word is misspelt",
    "blank": "something is left empty, such as a method or a path",
    "location": "a field stands under the wrong heading",
    "type": "the type is wrong",
    "contradiction": "two places say different things",
    "omission": "something is not said at all",
    "copy-paste": "text was carried over from elsewhere",
    "format": "a sample or a table is broken",
    "ambiguity": "the words can be read in two ways",
}

CONFIDENCE = {
    "stated": "the documents say so elsewhere",
    "example": "seen in a sample only",
    "observed": "seen in public client code or in live answers",
    "inferred": "our conclusion from similar operations",
}


class Form(enum.Enum):
    """How the spec departs from what is printed."""

    RENAMED = "renamed"
    REPLACED = "replaced"
    ADDED = "added"
    REMOVED = "removed"


@attrs.frozen
class Evidence:
    """Where something is printed, and what it says there."""

    says: str
    doc: str = ""
    """Number of the document, as in `docs/002`."""
    lines: str = ""
    """Lines of that document: `226`, `243-272`, or several with commas."""
    source: str = ""
    """Other public material, when it is not one of the documents."""

    @property
    def reference(self) -> str:
        """Write where it is: `002:226`."""
        return f"{self.doc}:{self.lines}" if self.doc else self.source

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """Return first and last line of each range."""
        parts = [part.strip().partition("-") for part in self.lines.split(",") if part.strip()]
        return [(int(first), int(last or first)) for first, _, last in parts]


@attrs.frozen
class Fix:
    """One place where the bundle departs from what is printed."""

    at: str
    place: Place
    was: Any = MISSING
    now: Any = MISSING
    added: bool = False
    removed: Any = MISSING


@attrs.frozen
class Erratum:
    """One fault of the documents, and what the spec says instead."""

    id: str
    place: Place
    title: str
    kind: str
    confidence: str
    operations: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    fix: tuple[Fix, ...]
    findings: tuple[int, ...] = ()
    inherited: frozenset[str] = frozenset()
    """Fields taken over from the edition below."""


@attrs.frozen
class Quirk:
    """An irregularity of the wire that stays as it is."""

    id: str
    place: Place
    title: str
    operations: tuple[str, ...]
    where: str
    evidence: tuple[Evidence, ...]
    emulated: bool
    findings: tuple[int, ...] = ()
    inherited: frozenset[str] = frozenset()
