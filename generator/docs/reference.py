"""The reference: the bundle as Redoc shows it, with what we know about each operation beside it."""

import copy
from typing import Any

from generator.docs.facts import facts, introduction, shared_errors
from generator.docs.frame import bar, footer
from generator.docs.html import Html, as_data, element, page
from generator.docs.rules import rules
from generator.docs.words import Subject, label
from generator.document import operations

__all__ = ["described", "reference_page"]

_DATA = {"default", "enum", "example", "examples"}
"""What stands under these keys is not OpenAPI."""
_NAMED = {"headers", "parameters", "properties", "responses", "schemas", "securitySchemes"}
"""The keys of these tables are names."""


def reference_page(subject: Subject) -> str:
    """Return the page."""
    title = f"{subject.edition.title} API reference, unofficial"
    text = f"Drawing {len(subject.operations)} operations; this takes a few seconds."
    main = element(
        "main",
        element("p", text, id="starting", class_="starting", role="status"),
        element("noscript", element("p", *_without_scripts(subject), class_="starting")),
        element("div", id="redoc"),
        id="main",
        class_="wide",
    )
    return page(
        title,
        bar(subject, ""),
        main,
        footer(),
        as_data(described(subject), "bundle"),
        as_data(_downloads(subject), "downloads"),
        Html('<script src="assets/redoc.standalone.js"></script>'),
        styles=["frame.css", "reference.css"],
        scripts=["reference.js"],
        # Redoc stands beside the page, and looks things up in a worker that it makes itself.
        script_src="'self' file:",
        worker_src="blob:",
    )


def _without_scripts(subject: Subject) -> list[str]:
    rules_link = element("a", "rules", href=subject.file("rules"))
    errata_link = element("a", "errata", href=subject.file("errata"))
    bundle_link = element("a", "bundle", href=_downloads(subject)[0]["url"])
    start = "The reference is drawn by a script, and your browser runs none. "
    return [start, "Readable without are ", rules_link, ", ", errata_link, " and the ", bundle_link, "."]


def _downloads(subject: Subject) -> list[dict[str, str]]:
    edition = subject.edition
    forms = {"YAML": edition.bundle_yaml, "JSON": edition.bundle_json, "3.1 YAML": edition.bundle31_yaml}
    return [{"title": title, "url": f"../openapi/{path.name}"} for title, path in forms.items()]


def described(subject: Subject) -> dict[str, Any]:
    """Return a copy of the bundle whose descriptions tell what its extensions do, and which lacks those.

    Answers that many operations share are taken out of them, and stand once in the introduction.
    """
    data = copy.deepcopy(subject.document.data)
    known = rules(subject)
    for operation in operations(data):
        table = facts(subject, operation, [rule for rule in known if operation.id in rule.holds])
        for status in shared_errors(operation):
            del operation.data["responses"][status]
        own = str(operation.data.get("description", "")).strip()
        operation.data["description"] = "\n\n".join(filter(None, [own, table])) + "\n"
    data["info"]["description"] = introduction(subject, str(data["info"].get("description", "")))
    plain: dict[str, Any] = _plain(data)
    for tag in plain.get("tags") or []:
        tag["x-displayName"] = label(str(tag["name"]))
    return plain


def _plain(value: Any, *, named: bool = False) -> Any:
    """Drop what Redoc does not show."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: item if not named and key in _DATA else _plain(item, named=not named and key in _NAMED)
        for key, item in value.items()
        if named or not (str(key).startswith("x-") or key == "links")
    }
