"""The pages of the real editions beside what they are made of; made once for all tests."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from generator.bundle import bundle, page
from generator.editions import Edition, editions
from tests.generator.docs_reader import Page, read_page

if TYPE_CHECKING:
    from generator.records import Records

__all__ = ["FOLDER", "PRESENT", "Made", "pages_of"]

FOLDER = "generated/docs"
PRESENT = [name for name, edition in editions().items() if edition.missing is None]


@attrs.frozen
class Made:
    """The pages of an edition, by file name below generated/docs/."""

    edition: Edition
    data: dict[str, Any]
    """The bundle."""
    records: Records
    texts: dict[str, str]
    pages: dict[str, Page]

    def page(self, kind: str = "") -> Page:
        return self.pages[f"{self.edition.name}-{kind}.html" if kind else f"{self.edition.name}.html"]


@cache
def pages_of(name: str) -> Made:
    """Make the pages of an edition, whose sources must be without faults."""
    edition = editions()[name]
    made = bundle(edition)
    assert [str(error) for error in made.problems] == []
    texts = {path.removeprefix(f"{FOLDER}/"): text for path, text in page(made).items()}
    pages = {path: read_page(text) for path, text in texts.items() if path.endswith(".html")}
    return Made(edition, made.document.data, made.records, texts, pages)
