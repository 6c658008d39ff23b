"""The page of errata for the people who keep the documentation, and for everybody else in a browser."""

from collections import Counter
from collections.abc import Iterable

from generator.docs.entries import QUIRK, erratum_entry, quirk_entry
from generator.docs.frame import badge, bar, filters, footer, heading_row, note, unofficial
from generator.docs.html import Content, Html, code, element, join, page
from generator.docs.words import DOCUMENTS, Subject, label
from generator.errata import CONFIDENCE, KINDS, Erratum, Quirk

__all__ = ["errata_html"]


def errata_html(subject: Subject) -> str:
    """Return the page: counts, filters, then every entry by resource."""
    errata, quirks = list(subject.records.errata.values()), list(subject.records.quirks.values())
    title = f"Errata of the {subject.edition.title} API documentation"
    groups = {
        name: [entry for entry in errata if subject.resources(entry.operations)[0] == name]
        for name in subject.order
    }
    groups = {name: entries for name, entries in groups.items() if entries}
    body: list[Content] = [element("h1", title), *_introduction(subject, errata, quirks)]
    if errata or quirks:
        body += [_filters(subject, errata, quirks), _contents(groups, quirks)]
    for name, entries in groups.items():
        heading = element("h2", label(name), id=f"resource-{name}")
        body.append(_section(heading, (erratum_entry(subject, entry) for entry in entries)))
    if quirks:
        text = "The interface is irregular here, and our description keeps it so, because callers meet it."
        heading = join([element("h2", _STAYS, id="quirks"), element("p", text)])
        body.append(_section(heading, (quirk_entry(subject, quirk) for quirk in quirks)))
    main = element("main", *([part, "\n"] for part in body), id="main")
    scripts = ["filter.js"] if errata or quirks else []
    return page(title, bar(subject, "errata"), main, footer(), scripts=scripts)


_STAYS = "Irregularities that stay"


def _section(heading: Content, articles: Iterable[Html]) -> Html:
    return element("section", heading, "\n", *([article, "\n"] for article in articles), data_group=True)


def _introduction(subject: Subject, errata: list[Erratum], quirks: list[Quirk]) -> Iterable[Html]:
    departures = _count(len(errata), "place", "places")
    kept = _count(len(quirks), "irregularity", "irregularities")
    yield note(unofficial(subject.edition))
    yield element(
        "p",
        f"{departures} where our description of the API departs from the printed documentation, and {kept} "
        "of the interface that it keeps. Each entry shows what is printed and where, what we think is right, "
        "why, and how sure we are. If you know better, please tell us.",
    )
    entries: list[Erratum | Quirk] = [*errata, *quirks]
    cited = {each.doc for entry in entries for each in entry.evidence if each.doc}
    yield element(
        "p",
        "Line numbers count the lines of the plain text that we took from a document. ",
        code("Words_like_these"),
        " are quoted; other words describe what is printed.",
    )
    yield element(
        "ul",
        *(
            element("li", f"Document {number}: {DOCUMENTS.get(number, 'a document without a name')}.")
            for number in sorted(cited)
        ),
    )
    if errata:
        yield _counts(errata)
        yield _words("What the kinds mean", KINDS, {entry.kind for entry in errata})
        yield _words("What says how sure we are", CONFIDENCE, {entry.confidence for entry in errata})


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _words(title: str, words: dict[str, str], used: set[str]) -> Html:
    items = (element("li", badge(word), f" {text}") for word, text in words.items() if word in used)
    return element("details", element("summary", title), element("ul", *items))


def _counts(errata: list[Erratum]) -> Html:
    """Return how many entries there are of each kind and certainty."""
    rows = []
    for kind in [*KINDS, "all"]:
        found = Counter(entry.confidence for entry in errata if kind in {entry.kind, "all"})
        if found:
            numbers = [str(found[word] or "\N{EN DASH}") for word in CONFIDENCE]
            cells = (element("td", text, class_="number") for text in [*numbers, str(found.total())])
            rows.append(element("tr", element("th", kind, scope="row"), *cells))
    table = element(
        "table",
        element("caption", "Entries by kind, and by how sure we are"),
        heading_row("Kind", *CONFIDENCE, "all"),
        element("tbody", *rows),
        class_="small counts",
    )
    return element("div", table, class_="scroll", role="region", aria_label="Counts", tabindex="0")


def _filters(subject: Subject, errata: list[Erratum], quirks: list[Quirk]) -> Html:
    entries: list[Erratum | Quirk] = [*errata, *quirks]
    used = {name for entry in entries for name in subject.resources(entry.operations)}
    kinds = [kind for kind in KINDS if any(entry.kind == kind for entry in errata)]
    return filters(
        [
            ("kind", "Kind", [*kinds, *([QUIRK] if quirks else [])]),
            ("confidence", "How sure", CONFIDENCE),
            ("resource", "Resource", [name for name in subject.order if name in used]),
        ]
    )


def _contents(groups: dict[str, list[Erratum]], quirks: list[Quirk]) -> Html:
    entries = [(f"resource-{name}", label(name), len(found)) for name, found in groups.items()]
    if quirks:
        entries.append(("quirks", _STAYS, len(quirks)))
    items = (element("li", element("a", text, href=f"#{name}"), f" {count}") for name, text, count in entries)
    return element("nav", element("ul", *items, class_="toc"), aria_label="Contents")
