"""What goes into the client and comes out of it beside models: written by hand, and read from its text."""

from collections.abc import Iterator
from pathlib import Path

from generator.docs.html import Html, code, element, prose
from generator.docs.python.arguments import arguments, model_fields
from generator.docs.python.classes import read_classes
from generator.docs.python.models import paragraphs
from generator.docs.python.records import Method, Model

__all__ = ["objects_section"]

_CLASSES = {
    "error_base.py": ("LapakError",),
    "status_errors.py": ("APIStatusError", "InferredEndpoint"),
    "errors.py": ("MaybeApplied",),
    "reconcile/result.py": ("Reconciliation", "Candidate"),
    "operation.py": ("Response",),
    "counts.py": ("ListProgress",),
    "downloads.py": ("DownloadProgress",),
    "files.py": ("File",),
    "rate_limit.py": ("RateLimit",),
    "hooks.py": ("Hooks", "RequestEvent", "ResponseEvent", "RetryEvent"),
}
"""Modules of the runtime, and what of them the section explains; all of it can be imported from `lapak`."""


def objects_section(runtime: Path) -> Html:
    """Explain what is made of arguments or read by name; `runtime` is the folder of the runtime."""
    found = [made for module, names in _CLASSES.items() for made in read_classes(runtime / module, names)]
    return element(
        "section",
        element("h2", "What goes in and comes out", id="objects"),
        element("p", "All of it is imported from ", code("lapak"), "."),
        "\n",
        *([article, "\n"] for article in (_article(*each) for each in found)),
        data_group=True,
    )


def _article(made: Model, methods: list[Method]) -> Html:
    name = f"object-{made.name}"
    return element(
        "article",
        element("h3", element("a", code(made.name), href=f"#{name}", class_="anchor")),
        *(element("p", prose(part)) for part in paragraphs(made.text)),
        model_fields(made, {}),
        *(part for method in methods for part in _method(made.name, method)),
        id=name,
        class_="entry",
        data_entry=True,
    )


def _method(owner: str, method: Method) -> Iterator[Html]:
    yield element("pre", element("code", f"{owner}.{method.name}{method.signature}"), class_="signature")
    yield element("p", prose(method.summary))
    yield arguments(method.arguments, {})
