"""The pages below generated/docs/: which there are."""

from pathlib import Path

from generator.docs.errata import errata_html
from generator.docs.html import asset
from generator.docs.index import index_page
from generator.docs.python import client_page
from generator.docs.reference import reference_page
from generator.docs.rules_page import rules_page
from generator.docs.words import Subject
from generator.editions import Edition
from generator.errata_page import errata_page

__all__ = ["Subject", "files", "pages"]

_ASSETS = ("redoc.standalone.js", "redoc.standalone.js.LICENSE.txt")


def files(edition: Edition) -> tuple[Path, ...]:
    """Return the paths of those files."""
    folder = edition.errata_page.parent
    names = ["index.html", *(f"{edition.name}{end}.html" for end in ("", "-rules", "-errata", "-python"))]
    return (
        *(folder / name for name in names),
        edition.errata_page,
        *(folder / "assets" / name for name in _ASSETS),
    )


def pages(subject: Subject) -> dict[str, str]:
    """Return the text of every file that an edition needs in generated/docs/, by its path below the root.

    The page of the Python client is made of the client, so it is missing as long as that is.
    """
    edition = subject.edition
    texts = {
        "index.html": index_page(edition),
        subject.file(): reference_page(subject),
        subject.file("rules"): rules_page(subject),
        subject.file("errata"): errata_html(subject),
        **_client(subject),
        edition.errata_page.name: errata_page(edition, subject.full, subject.records),
        **{f"assets/{name}": asset(name) for name in _ASSETS},
    }
    folder = edition.relative(edition.errata_page.parent)
    return {f"{folder}/{name}": text for name, text in texts.items()}


def _client(subject: Subject) -> dict[str, str]:
    made = client_page(subject)
    return {} if made is None else {subject.file("python"): made}
