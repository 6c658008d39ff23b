"""Read the errata and quirks of an edition, and the findings that it dismisses."""

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import attrs

from generator.editions import Edition
from generator.entries import Entry, read_entries
from generator.errata import CONFIDENCE, KINDS, Erratum, Evidence, Fix, Quirk
from generator.problems import Place, Problems

__all__ = ["Records", "read_records"]

_ERRATUM_ID = re.compile(r"[a-z][a-z0-9_-]*-[0-9]{3}\Z")
_QUIRK_ID = re.compile(r"quirk-[a-z0-9_-]+\Z")
_LINES = re.compile(r"[0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*\Z")
_NOT_INHERITED = {"id", "findings"}


@attrs.define
class Records:
    """Everything that patches/<edition>/ says about the documents of an edition."""

    errata: dict[str, Erratum] = attrs.field(factory=dict)
    quirks: dict[str, Quirk] = attrs.field(factory=dict)
    dismissed: dict[int, Place] = attrs.field(factory=dict)
    """Findings about the documents that need neither, and where that is said."""
    reasons: dict[int, str] = attrs.field(factory=dict)
    """Why they need neither."""


def read_records(edition: Edition, problems: Problems, base: Records | None = None) -> Records:
    """Read what an edition says; what an entry leaves out comes from its namesake in `base`."""
    base = base or Records()
    errata = read_entries(edition, edition.errata, problems)
    quirks = read_entries(edition, edition.quirks, problems)
    records = Records(
        _read(errata, problems, lambda entry: _erratum(entry, base.errata)),
        _read(quirks, problems, lambda entry: _quirk(entry, base.quirks)),
    )
    for entry in read_entries(edition, edition.dismissed, problems):
        _dismiss(records, entry)
    return records


_Record = TypeVar("_Record", Erratum, Quirk)


def _read(
    entries: Iterator[Entry], problems: Problems, make: Callable[[Entry], _Record | None]
) -> dict[str, _Record]:
    records: dict[str, _Record] = {}
    for entry in entries:
        if not isinstance(entry.data.get("id"), str):
            entry.fault("the entry has no id", "begin it with - id: …")
            continue
        record = make(entry)
        if record is not None and record.id in records:
            first = records[record.id].place
            problems.add(f"{record.id} stands twice, first at {first}", record.place, "give one a new id")
        elif record is not None:
            records[record.id] = record
    return records


def _inherit(entry: Entry, below: Any) -> frozenset[str]:
    if below is None:
        return frozenset()
    names = {field.name for field in attrs.fields(type(below))} - {"place", "inherited"}
    return frozenset(names - _NOT_INHERITED - set(entry.data))


def _erratum(entry: Entry, base: dict[str, Erratum]) -> Erratum | None:
    below = base.get(entry.data["id"])
    inherited = _inherit(entry, below)
    known = {"id", "title", "kind", "confidence", "operations", "findings", "evidence", "fix"}
    if not entry.check_keys(known, known - {"findings"} - inherited):
        return None
    if not _ERRATUM_ID.match(entry.data["id"]):
        entry.fault("not the id of an erratum", "name the resource and number it, like suppliers-001", "id")
    record = Erratum(
        id=entry.data["id"],
        place=entry.place(),
        title=entry.text("title"),
        kind=entry.word("kind", KINDS) if "kind" not in inherited else "",
        confidence=entry.word("confidence", CONFIDENCE) if "confidence" not in inherited else "",
        operations=entry.items("operations", str, "operationIds"),
        evidence=_evidence(entry),
        fix=tuple(fix for each in entry.children("fix") if (fix := _fix(each)) is not None),
        findings=entry.items("findings", int, "numbers"),
        inherited=inherited,
    )
    for key in ("evidence", "fix"):
        if key not in inherited and not entry.data[key]:
            entry.fault(f"{key} is empty", _WHY_NOT_EMPTY[key], key)
    return attrs.evolve(record, **{name: getattr(below, name) for name in inherited})


_WHY_NOT_EMPTY = {
    "evidence": "name the document and the lines that show it",
    "fix": "say where the spec departs from the documents; what stays as it is belongs in quirks/",
}


def _quirk(entry: Entry, base: dict[str, Quirk]) -> Quirk | None:
    below = base.get(entry.data["id"])
    inherited = _inherit(entry, below)
    known = {"id", "title", "operations", "where", "evidence", "emulated", "findings"}
    if not entry.check_keys(known, known - {"findings"} - inherited):
        return None
    if not _QUIRK_ID.match(entry.data["id"]):
        entry.fault("not the id of a quirk", "write quirk-<a few words>", "id")
    if "emulated" not in inherited and not isinstance(entry.data["emulated"], bool):
        entry.fault(
            "emulated is neither true nor false", "write emulated: true or emulated: false", "emulated"
        )
    record = Quirk(
        id=entry.data["id"],
        place=entry.place(),
        title=entry.text("title"),
        operations=entry.items("operations", str, "operationIds"),
        where=entry.text("where"),
        evidence=_evidence(entry),
        emulated=bool(entry.data.get("emulated")),
        findings=entry.items("findings", int, "numbers"),
        inherited=inherited,
    )
    return attrs.evolve(record, **{name: getattr(below, name) for name in inherited})


def _evidence(entry: Entry) -> tuple[Evidence, ...]:
    found = []
    for each in entry.children("evidence"):
        needed = {"says"} if "source" in each.data else {"doc", "lines", "says"}
        if not each.check_keys({"doc", "lines", "says", "source"}, needed):
            continue
        evidence = Evidence(each.text("says"), each.text("doc"), each.text("lines"), each.text("source"))
        if evidence.lines and not _LINES.match(evidence.lines):
            each.fault(f"{evidence.lines} is no range of lines", "write lines: '212-240'", "lines")
            continue
        found.append(evidence)
    return tuple(found)


def _fix(each: Entry) -> Fix | None:
    data = each.data
    if not each.check_keys({"at", "was", "now", "added", "removed"}, {"at"}):
        return None
    forms = [key for key in ("was", "added", "removed") if key in data]
    if len(forms) != 1 or ("was" in data and "now" not in data) or ("removed" in data and "now" in data):
        each.fault("a fix takes one of three forms", "write was and now, or added: true, or removed")
        return None
    if "added" in data and data["added"] is not True:
        each.fault("added is not true", "write added: true", "added")
        return None
    if not isinstance(data["at"], str) or not data["at"].startswith("/"):
        each.fault("at is no pointer", "write it as /components/schemas/… or /paths/~1order/…", "at")
        return None
    return Fix(data["at"], each.place(), **{key: data[key] for key in data if key != "at"})


def _dismiss(records: Records, entry: Entry) -> None:
    if entry.check_keys({"findings", "reason"}, {"findings", "reason"}):
        reason = entry.text("reason")
        for number in entry.items("findings", int, "numbers"):
            if number in records.dismissed:
                first = records.dismissed[number]
                entry.fault(f"finding {number} is dismissed already, at {first}", "drop it here", "findings")
            records.dismissed[number] = entry.place()
            records.reasons[number] = reason
