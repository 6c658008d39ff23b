"""The parts that the pages have in common."""

from collections.abc import Iterable, Mapping

from generator.docs.html import Content, Html, code, element
from generator.docs.words import Subject, label
from generator.editions import Edition

__all__ = [
    "badge",
    "bar",
    "filters",
    "footer",
    "heading_row",
    "meanings",
    "note",
    "operation_link",
    "unofficial",
]

_KINDS = {"": "Reference", "python": "Python", "rules": "Rules", "errata": "Errata"}


def bar(subject: Subject | None, current: str) -> Html:
    """Return what stands at the top of every page: where one is, and that nobody official speaks."""
    entries = [("index.html", "All APIs", "index")]
    if subject is not None:
        entries += [(subject.file(kind), text, kind) for kind, text in _KINDS.items()]
    items = (
        element("li", element("a", text, href=file, aria_current="page" if kind == current else None))
        for file, text, kind in entries
    )
    return element(
        "header",
        element("a", "Skip to the text", href="#main", class_="skip"),
        element("strong", f"Lapak: {subject.edition.title}" if subject else "Lapak"),
        element("span", "unofficial", class_="flag"),
        element("nav", element("ul", *items), aria_label="Pages"),
        class_="bar",
    )


def unofficial(edition: Edition) -> str:
    """Return the sentence that every page of an edition says first."""
    return (
        f"This is no publication of {edition.title}. People who are not affiliated with the provider, and "
        "had no account there, made it from public material; nothing in it was tried on the live system."
    )


def note(text: str) -> Html:
    """Return a sentence of that kind so that nobody misses it."""
    return element("div", element("p", element("strong", "Unofficial. "), text), class_="note")


def footer() -> Html:
    """Return what stands at the end of every page."""
    made = ["Made by ", code("python -m generator"), " from ", code("spec/"), " and ", code("patches/")]
    return element("footer", *made, " of the Lapak repository. This page works without a network.")


def badge(word: str) -> Html:
    """Return a word in its colour; the colour says nothing that the word does not."""
    return element("span", word, class_=f"badge {word}")


def heading_row(*titles: str, **attributes: str) -> Html:
    """Return the head of a table."""
    cells = (element("th", title, scope="col", **attributes) for title in titles)
    return element("thead", element("tr", *cells))


def meanings(title: str, words: Mapping[str, Content]) -> Html:
    """Return a table of words and what they mean."""
    rows = (
        element("tr", element("th", badge(word), scope="row"), element("td", text))
        for word, text in words.items()
    )
    return element("table", heading_row(title, "Meaning"), element("tbody", *rows), class_="small")


def operation_link(subject: Subject, name: str) -> Html:
    """Return an operationId, linked to the reference if that has the operation."""
    if name not in subject.operations:
        return code(name)
    return element("a", code(name), href=f"{subject.file()}#operation/{name}")


def filters(choices: Iterable[tuple[str, str, Iterable[str]]]) -> Html:
    """Return a form that narrows a page down: selects by name, title and values, and words to look for."""
    selects = (
        element("label", title, element("select", _options(name, values), name=name))
        for name, title, values in choices
    )
    words = element("label", "Words", element("input", type="search", name="text", autocomplete="off"))
    reset = element("button", "Show all", type="reset")
    found = element("output", aria_live="polite")
    # Without scripts nothing would happen, so the script is what shows the form.
    return element("form", *selects, words, reset, found, class_="filters", aria_label="Filter", hidden=True)


def _options(name: str, values: Iterable[str]) -> Iterable[Html]:
    yield element("option", "all", value="")
    for value in values:
        yield element("option", label(value) if name == "resource" else value, value=value)
