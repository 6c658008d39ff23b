"""Check errata and quirks against the bundle, the marks in the sources and, when given, the documents."""

import difflib
import re
from pathlib import Path

from generator.document import Document, operations
from generator.editions import Edition
from generator.errata import Erratum, Evidence, Quirk
from generator.fixes import check_fix, place_of, resolve
from generator.pointers import MISSING, lookup
from generator.problems import Problems, nearest
from generator.records import Records

__all__ = ["check_documents", "check_marks", "check_records", "mark_operations"]


def check_records(document: Document, edition: Edition, records: Records, problems: Problems) -> None:
    """Check every fix, and that every operation, document and place named exists."""
    known = {operation.id for operation in operations(document.data)}
    entries: list[Erratum | Quirk] = [*records.errata.values(), *records.quirks.values()]
    for entry in entries:
        _check_names(edition, entry, known, records, problems)
    for erratum in records.errata.values():
        for fix in erratum.fix:
            check_fix(document, erratum, fix, problems)
    for quirk in records.quirks.values():
        where = quirk.where
        if where.startswith("/") and lookup(document.data, resolve(document.data, where)) is MISSING:
            hint = "give this entry its own where" if "where" in quirk.inherited else "describe it in words"
            problems.add(f"{quirk.id}: where {where} leads nowhere in the bundle", quirk.place, hint)


def _check_names(
    edition: Edition, entry: Erratum | Quirk, known: set[str], records: Records, problems: Problems
) -> None:
    for name in entry.operations:
        if name not in known and "operations" not in entry.inherited:
            message = f"{entry.id}: there is no operation {name} in {edition.name}"
            problems.add(message, entry.place, nearest(name, known))
    if not any(evidence.source or evidence.doc in edition.documents for evidence in entry.evidence):
        problems.add(
            f"{entry.id}: no evidence is from the documents of {edition.name}",
            entry.place,
            f"give evidence with doc: '{edition.documents[0]}' and its lines",
        )
    for number in entry.findings:
        if number in records.dismissed:
            where = records.dismissed[number]
            message = f"finding {number} is settled by {entry.id} and dismissed at {where}"
            problems.add(message, entry.place, "drop it from one of the two")


def check_marks(
    edition: Edition, document: Document, records: Records, others: set[str], problems: Problems
) -> None:
    """Check that every erratum has its mark and every mark its erratum.

    `others` are the errata of editions built on this one, which may be marked in its files.
    """
    for erratum in records.errata.values():
        marks = [mark.place for mark in document.marks if mark.erratum == erratum.id]
        fixed = [place_of(document, fix) for fix in erratum.fix]
        if not marks:
            where = fixed[0] if fixed else "the line that it concerns"
            fix = f"add the comment # errata {erratum.id} at {where}"
            problems.add(f"{erratum.id} is marked nowhere in the sources", erratum.place, fix)
        elif edition.base is None and not {place.file for place in marks} & {place.file for place in fixed}:
            message = f"{erratum.id} is marked here, but none of its fixes is in this file"
            problems.add(message, marks[0], f"move the mark to {fixed[0] if fixed else erratum.place}")
    known = set(records.errata) | others
    folders = [edition.relative(edition.patches)] + ([] if edition.base else [edition.relative(edition.spec)])
    for mark in document.marks:
        if not mark.place.file.startswith(tuple(f"{folder}/" for folder in folders)):
            continue
        if mark.erratum not in known:
            problems.add(
                f"the mark names {mark.erratum}, which is no erratum",
                mark.place,
                f"write the entry in {folders[0]}/errata/, or correct the id{_meant(mark.erratum, known)}",
            )


def _meant(word: str, known: set[str]) -> str:
    """Suggest an id of the same number; numbers alone are too alike to guess from."""
    same = [name for name in known if name.rpartition("-")[2] == word.rpartition("-")[2]]
    close = difflib.get_close_matches(word, same, n=1, cutoff=0.85)
    return f" (did you mean {close[0]}?)" if close else ""


def mark_operations(document: Document, records: Records) -> None:
    """Write into every operation the ids of the errata that concern it."""
    for operation in operations(document.data):
        ids = sorted(entry.id for entry in records.errata.values() if operation.id in entry.operations)
        operation.data.pop("x-errata", None)
        if ids:
            operation.data["x-errata"] = ids


def check_documents(records: Records, folder: Path, problems: Problems) -> None:
    """Hold evidence against the documents themselves: the lines exist, and a quoted word stands in them."""
    texts: dict[str, list[str]] = {}
    entries: list[Erratum | Quirk] = [*records.errata.values(), *records.quirks.values()]
    for entry in entries:
        for evidence in entry.evidence if "evidence" not in entry.inherited else ():
            if evidence.doc:
                _check_evidence(entry, evidence, folder, texts, problems)


def _check_evidence(
    entry: Erratum | Quirk, evidence: Evidence, folder: Path, texts: dict[str, list[str]], problems: Problems
) -> None:
    if evidence.doc not in texts:
        found = sorted(folder.glob(f"{evidence.doc}_*.txt"))
        texts[evidence.doc] = found[0].read_text(encoding="utf-8").split("\n") if found else []
    text = texts[evidence.doc]
    if not text:
        problems.add(
            f"{entry.id}: there is no document {evidence.doc}", entry.place, f"look into {folder.name}/"
        )
        return
    words = ""
    for first, last in evidence.ranges:
        if not 1 <= first <= last <= len(text):
            message = f"{entry.id}: document {evidence.doc} has no lines {first}-{last}"
            problems.add(message, entry.place, f"its last line is {len(text)}")
            return
        words += " " + " ".join(text[first - 1 : last])
    # A sentence may paraphrase; a single word is a quotation.
    if re.fullmatch(r"[\w./\[\]-]+", evidence.says) and evidence.says not in words:
        problems.add(
            f"{entry.id}: {evidence.says} does not stand in {evidence.reference}",
            entry.place,
            "correct the lines or the word",
        )
