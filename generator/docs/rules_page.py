"""The page of rules: all of them in one table."""

from generator.docs.frame import (
    badge,
    bar,
    filters,
    footer,
    heading_row,
    meanings,
    note,
    operation_link,
    unofficial,
)
from generator.docs.html import Content, Html, code, commas, element, page, prose
from generator.docs.rules import Rule, condition, rules
from generator.docs.words import EVIDENCE, Subject

__all__ = ["rules_page"]

_TITLES = ("Operation", "Field", "Condition", "What the rule says", "Evidence", "Rule")


def rules_page(subject: Subject) -> str:
    """Return the page."""
    found = rules(subject)
    title = f"Rules of the {subject.edition.title} API"
    used = {name for rule in found for name in subject.resources(tuple(rule.holds))}
    body: list[Content] = [
        element("h1", title),
        note(unofficial(subject.edition)),
        element(
            "p",
            f"{len(found)} conditions on requests that a schema cannot express, such as a field that is "
            "needed only when another has a certain value. The emulator refuses what breaks them with "
            "status 400 and the header ",
            code("X-Lapak-Reason: rule:<rule>"),
            ". The same records stand in the bundle under ",
            code("x-rules"),
            ".",
        ),
        meanings("Evidence", EVIDENCE),
    ]
    if found:
        resources = [name for name in subject.order if name in used]
        body += [filters([("resource", "Resource", resources), ("evidence", "Evidence", EVIDENCE)])]
        body += [_table(subject, found)]
    main = element("main", *body, id="main")
    return page(title, bar(subject, "rules"), main, footer(), scripts=["filter.js"] if found else [])


def _table(subject: Subject, found: list[Rule]) -> Html:
    rows = ([_row(subject, rule), "\n"] for rule in found)
    return element(
        "table",
        element("caption", "All rules"),
        heading_row(*_TITLES),
        element("tbody", "\n", *rows),
        class_="stack rules",
    )


def _row(subject: Subject, rule: Rule) -> Html:
    cells = (
        commas(operation_link(subject, name) for name in rule.holds) or "none",
        code(rule.path(rule.data["field"])),
        condition(rule),
        prose(rule.data["text"]),
        badge(rule.data["evidence"]),
        element("a", code(rule.data["id"]), href=f"#{rule.anchor}", class_="anchor"),
    )
    return element(
        "tr",
        *(element("td", cell, data_label=title) for title, cell in zip(_TITLES, cells, strict=True)),
        id=rule.anchor,
        data_entry=True,
        data_evidence=rule.data["evidence"],
        data_resource=" ".join(subject.resources(tuple(rule.holds))),
    )
