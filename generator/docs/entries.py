"""One erratum, or one quirk, as it stands on the page."""

from collections.abc import Iterable

from generator.docs.frame import badge, heading_row, operation_link
from generator.docs.html import Content, Html, code, commas, element, join, prose
from generator.docs.places import change, place
from generator.docs.words import GENERAL, Subject, label
from generator.errata import CONFIDENCE, KINDS, Erratum, Evidence, Fix, Quirk

__all__ = ["QUIRK", "erratum_entry", "quirk_entry"]

_DASH = "\N{EN DASH}"
QUIRK = "quirk"
"""Stands for the kind of a quirk in the filter."""

_TITLES = ("Where", "Printed", "We think")


def erratum_entry(subject: Subject, entry: Erratum) -> Html:
    """Show what is printed, what we think, why, and how sure."""
    # The first piece of evidence is the fault, or all that say the same; the others speak for what we think.
    first = next((each.says.strip() for each in entry.evidence if each.doc), "")
    printed = [each for each in entry.evidence if each.doc and each.says.strip() == first]
    others = [each for each in entry.evidence if each not in printed]
    why = f"{KINDS[entry.kind].capitalize()}{'; compare:' if others else '.'}"
    rows: dict[str, Content] = {
        "Printed": _printed(printed),
        "We think": _changes(subject, entry.fix),
        "Why": [why, _printed(others)],
        "How sure": [badge(entry.confidence), f" {CONFIDENCE[entry.confidence]}"],
    }
    return _article(subject, entry, [badge(entry.kind), badge(entry.confidence)], rows)


def quirk_entry(subject: Subject, entry: Quirk) -> Html:
    """Show what is printed, and where callers meet it."""
    pointer = entry.where.startswith("/")
    rows: dict[str, Content] = {
        "Printed": _printed(each for each in entry.evidence if each.doc),
        "Seen in": _printed(each for each in entry.evidence if not each.doc),
        "Where": place(subject.full.data, entry.where) if pointer else prose(entry.where),
        "Emulator": "does the same" if entry.emulated else "does not do the same",
    }
    return _article(subject, entry, [badge(QUIRK)], rows)


def _article(subject: Subject, entry: Erratum | Quirk, badges: list[Html], rows: dict[str, Content]) -> Html:
    concerned = commas(operation_link(subject, name) for name in entry.operations) or label(GENERAL)
    rows |= {"Concerns": concerned, "Kept in": code(entry.place.file)}
    anchor = element("a", entry.id, href=f"#{entry.id}", class_="anchor")
    terms = ([element("dt", name), element("dd", content)] for name, content in rows.items() if join(content))
    return element(
        "article",
        element("h3", anchor, ": ", prose(entry.title), id=f"title-{entry.id}"),
        element("p", *([each, " "] for each in badges), class_="badges"),
        element("dl", *terms),
        id=entry.id,
        class_="entry",
        aria_labelledby=f"title-{entry.id}",
        data_entry=True,
        data_kind=entry.kind if isinstance(entry, Erratum) else QUIRK,
        data_confidence=entry.confidence if isinstance(entry, Erratum) else "",
        data_resource=" ".join(subject.resources(entry.operations)),
    )


def _printed(evidence: Iterable[Evidence]) -> Html:
    """List what stands where; places that say the same are one item."""
    alike: dict[str, list[Evidence]] = {}
    for each in evidence:
        alike.setdefault(each.says.strip(), []).append(each)
    items = (
        element("li", _quoted(says), " ", element("span", f"({_references(found)})", class_="ref"))
        for says, found in alike.items()
    )
    return element("ul", *items) if alike else Html()


def _references(evidence: list[Evidence]) -> str:
    """Say where something stands, the lines of a document together."""
    lines: dict[str, list[str]] = {}
    for each in evidence:
        lines.setdefault(f"document {each.doc}, line" if each.doc else each.source, []).append(each.lines)
    return "; ".join(_numbered(place, numbers) for place, numbers in lines.items())


def _numbered(place: str, numbers: list[str]) -> str:
    written = ", ".join(filter(None, numbers))
    several = "s" if any(mark in written for mark in "-,") else ""
    return f"{place}{several} {written.replace('-', _DASH)}" if written else place


def _quoted(text: str) -> Html:
    """Show a single word, which is a quotation, as such; a sentence may paraphrase."""
    return join(text) if " " in text else code(text)


def _changes(subject: Subject, fixes: tuple[Fix, ...]) -> Html:
    rows = []
    for each in (change(subject.full.data, fix) for fix in fixes):
        cells = zip(_TITLES, (each.where, each.printed, each.ours), strict=True)
        rows.append(element("tr", *(element("td", cell, data_label=title) for title, cell in cells)))
    return element("table", heading_row(*_TITLES), element("tbody", *rows), class_="stack")
