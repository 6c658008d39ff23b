"""Write the page of errata, made to be read by the people who keep the documentation."""

from collections import Counter

from generator.document import Document, operations
from generator.editions import Edition
from generator.errata import CONFIDENCE, KINDS, Erratum, Evidence, Fix, Form, Quirk
from generator.fixes import form_of, resolve
from generator.output import NOTE
from generator.pointers import MISSING, lookup
from generator.records import Records

__all__ = ["errata_page"]


def errata_page(edition: Edition, document: Document, records: Records) -> str:
    """Return the page as Markdown: counts, then by operation what is printed and what we take for right."""
    lines = [f"<!-- {NOTE} -->", "", f"# Errata of the {edition.title} API documentation", ""]
    departures = _count(len(records.errata), "place", "places")
    kept = _count(len(records.quirks), "irregularity", "irregularities")
    lines += [
        f"{departures} where the curated description departs from the printed documentation,",
        f"and {kept} of the interface that it keeps.",
        "Made from public material alone, by people without an account; not affiliated with the provider.",
        f"`{edition.documents[0]}:226` means line 226 of the text of the documentation that we worked from.",
        "",
    ]
    errata = list(records.errata.values())
    if errata:
        lines += _table("Kind", KINDS, Counter(entry.kind for entry in errata))
        lines += _table("Confidence", CONFIDENCE, Counter(entry.confidence for entry in errata))
    order = [operation.id for operation in operations(document.data)]
    owner = {entry.id: next((name for name in order if name in entry.operations), "") for entry in errata}
    general = [entry for entry in errata if not owner[entry.id]]
    if general:
        lines += ["## The whole API", ""]
        for entry in general:
            lines += _erratum(document, entry)
    for operation in operations(document.data):
        here = [entry for entry in errata if owner[entry.id] == operation.id]
        also = [entry.id for entry in errata if operation.id in entry.operations and entry not in here]
        if not here and not also:
            continue
        summary = operation.data.get("summary", operation.id)
        lines += [f"## {summary}", "", f"`{operation.method.upper()} {operation.path}` ({operation.id})", ""]
        for entry in here:
            lines += _erratum(document, entry)
        if also:
            lines += [f"See also {', '.join(f'[{name}](#{name})' for name in also)}.", ""]
    if records.quirks:
        lines += ["## Irregularities that stay", ""]
        for quirk in records.quirks.values():
            lines += _quirk(quirk)
    return "\n".join(lines).rstrip("\n") + "\n"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _table(title: str, words: dict[str, str], counts: Counter[str]) -> list[str]:
    rows = [f"| {word} | {meaning} | {counts[word]} |" for word, meaning in words.items() if counts[word]]
    return [f"| {title} | Meaning | Count |", "|---|---|---|", *rows, ""]


def _erratum(document: Document, entry: Erratum) -> list[str]:
    lines = [f'### <a id="{entry.id}"></a>{entry.id}: {_text(entry.title)}', "", "Printed:", ""]
    lines += [_printed(evidence) for evidence in entry.evidence]
    lines += ["", "What we think is right:", ""]
    lines += [_right(document, fix) for fix in entry.fix]
    lines += ["", f"Kind: {entry.kind}, {KINDS[entry.kind]}.  "]
    lines += [f"Confidence: {entry.confidence}, {CONFIDENCE[entry.confidence]}.", ""]
    return lines


def _quirk(quirk: Quirk) -> list[str]:
    lines = [f'### <a id="{quirk.id}"></a>{_text(quirk.title)}', ""]
    if quirk.operations:
        lines += [f"Operations: {', '.join(quirk.operations)}.", ""]
    where = f"`{quirk.where}`" if quirk.where.startswith("/") else quirk.where
    lines += [f"Where: {where}.", "", *(_printed(evidence) for evidence in quirk.evidence)]
    return [*lines, "", f"The emulator {'does' if quirk.emulated else 'does not do'} the same.", ""]


def _printed(evidence: Evidence) -> str:
    return f"- {_quoted(evidence.says)} ({evidence.reference})"


def _quoted(text: str) -> str:
    return _text(text) if " " in text else f"`{text}`"


def _text(text: str) -> str:
    """Write a sentence so that nothing in it is taken for HTML."""
    return text.replace("<", "&lt;")


def _right(document: Document, fix: Fix) -> str:
    at = resolve(document.data, fix.at)
    value = lookup(document.data, at)
    form = form_of(fix, value)
    if form is Form.RENAMED:
        return f"- {_value(fix.now)}, not {_value(fix.was)}, in `{fix.at}`"
    if form is Form.ADDED:
        said = f", {_value(fix.now)}" if fix.now is not MISSING else ""
        return f"- `{fix.at}`{said}, which the documentation lacks"
    if form is Form.REMOVED:
        return f"- no {_value(fix.removed)} in `{fix.at}`"
    if fix.was is None:
        return f"- {_value(fix.now)} for `{fix.at}`, where the documentation says nothing"
    return f"- {_value(fix.now)} instead of {_value(fix.was)} for `{fix.at}`"


def _value(value: object) -> str:
    if value is None:
        return "`null`"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"`{text}`" if "`" not in text else text
