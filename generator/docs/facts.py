"""What the reference says beside the bundle: of the API as a whole, and of each operation."""

from collections.abc import Iterable
from typing import Any

from generator.docs.frame import badge, heading_row, meanings, unofficial
from generator.docs.html import Content, Html, code, commas, element, join, prose
from generator.docs.rules import Rule, rules
from generator.docs.words import EFFECTS, EVIDENCE, Subject, effects
from generator.document import Operation
from generator.pointers import lookup

__all__ = ["facts", "introduction", "shared_errors"]

_FEW = 3
"""So many rules are shown at once; more have to be unfolded."""


def facts(subject: Subject, operation: Operation, known: list[Rule]) -> Html:
    """Return a table of what is known about an operation, on one line: blank lines would end it."""
    evidence = str(operation.data.get("x-evidence", ""))
    errata = subject.file("errata")
    names = operation.data.get("x-errata") or []
    quirks = [quirk for quirk in subject.records.quirks.values() if operation.id in quirk.operations]
    shared = shared_errors(operation)
    rows: dict[str, Content] = {
        "Operation": [code(operation.id), _number(subject, operation)],
        "Evidence": [badge(evidence), f" {EVIDENCE.get(evidence, '')}"] if evidence else None,
        "Effect": commas([badge(word), f" {EFFECTS.get(word, '')}"] for word in effects(operation)),
        "Errata": _list((f"{errata}#{name}", name, subject.records.errata[name].title) for name in names),
        "Quirks": _list((f"{errata}#{quirk.id}", quirk.id, quirk.title) for quirk in quirks),
        "Rules": _rules(subject, known),
        "Errors": [*(f"{status} " for status in shared), _SEE_ERRORS] if shared else None,
    }
    written = (
        element("tr", element("th", name, scope="row"), element("td", content))
        for name, content in rows.items()
        if join(content)
    )
    return _line(element("table", element("tbody", *written), class_="facts"))


_SEE_ERRORS = element("a", "what they mean", href="#section/Errors")


def _number(subject: Subject, operation: Operation) -> str | None:
    """Say which operation of this edition's documentation it is."""
    sources = [str(source).partition("#") for source in operation.data.get("x-source") or []]
    numbers = [number for name, _, number in sources if name == subject.edition.name]
    return f", no. {', '.join(numbers)} of the documentation" if numbers else None


def _list(items: Iterable[tuple[str, str, str]]) -> Html:
    """Return a list of links, each with a sentence."""
    written = [element("li", element("a", name, href=file), " ", prose(text)) for file, name, text in items]
    return element("ul", *written) if written else Html()


def _rules(subject: Subject, known: list[Rule]) -> Html | None:
    if not known:
        return None
    page = subject.file("rules")
    items = _list((f"{page}#{rule.anchor}", rule.data["id"], rule.data["text"]) for rule in known)
    count = f"{len(known)} rule{'' if len(known) == 1 else 's'}"
    return element("details", element("summary", count), items, open=len(known) <= _FEW)


def shared_errors(operation: Operation) -> list[str]:
    """Return the statuses whose answers are components, the same for many operations."""
    answers = operation.data["responses"]
    return [status for status, answer in answers.items() if "$ref" in answer and not status.startswith("2")]


def introduction(subject: Subject, own: str) -> str:
    """Return what stands before the operations, in Markdown with sections for the menu."""
    records, errata = subject.records, subject.file("errata")
    general = [name for name, entry in records.errata.items() if not entry.operations]
    count = f"table of {len(rules(subject))} rules"
    parts: list[str] = [
        _line(element("div", element("strong", "Unofficial. "), unofficial(subject.edition), class_="note")),
        own.strip(),
        (
            f"Beside it: the [{count}]({subject.file('rules')}) that a schema cannot say, and the "
            f"[errata]({errata}), {len(records.errata)} places where this text departs from the printed "
            f"documentation and {len(records.quirks)} irregularities that it keeps."
        ),
        "# Evidence and effect",
        "Under the name of every operation stands how it is known, and what it does.",
        _line(meanings("Evidence", EVIDENCE)),
        _line(meanings("Effect", EFFECTS)),
    ]
    if general:
        parts.append(
            f"Errata of the whole API: {', '.join(f'[{name}]({errata}#{name})' for name in general)}."
        )
    return "\n\n".join([*parts, *_errors(subject)]) + "\n"


def _errors(subject: Subject) -> Iterable[str]:
    """Return the section about the answers that many operations share."""
    found: dict[str, dict[str, Any]] = {}
    for operation in subject.operations.values():
        for status in shared_errors(operation):
            found.setdefault(
                status, lookup(subject.document.data, operation.data["responses"][status]["$ref"])
            )
    if not found:
        return
    yield "# Errors"
    yield "An operation shows answers to failed calls only when they are its own. These are common to many:"
    rows = (
        element(
            "tr", element("th", status, scope="row"), element("td", prose(str(answer.get("description", ""))))
        )
        for status, answer in sorted(found.items())
    )
    yield _line(element("table", heading_row("Status", "Meaning"), element("tbody", *rows), class_="small"))


def _line(html: Html) -> Html:
    return Html(html.replace("\n", " "))
