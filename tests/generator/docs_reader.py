"""Read the pages of generated/docs/ the way a browser takes them in."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import attrs

# What a browser fetches by itself, by element.
_FETCHED = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "link": "href",
    "object": "data",
    "script": "src",
    "source": "src",
    "video": "src",
}


@attrs.define
class Page:
    """What stands in a page."""

    ids: list[str] = attrs.field(factory=list)
    links: list[str] = attrs.field(factory=list)
    fetched: list[str] = attrs.field(factory=list)
    tags: list[tuple[str, dict[str, str]]] = attrs.field(factory=list)
    text: str = ""
    """All text that is neither style nor script."""
    data: dict[str, Any] = attrs.field(factory=dict)
    """Data for scripts, by id."""
    styles: str = ""

    def attributes(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def read_page(text: str) -> Page:
    """Read a page, or a part of one."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._inside: tuple[str, str] = ("", "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.page.tags.append((tag, found))
        if tag in {"script", "style"}:
            self._inside = (tag, found.get("id", "") if found.get("type") == "application/json" else "")
        if "id" in found:
            self.page.ids.append(found["id"])
        if tag == "a":
            self.page.links.append(found.get("href", ""))
        if tag in _FETCHED and _FETCHED[tag] in found:
            self.page.fetched.append(found[_FETCHED[tag]])

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside[0]:
            self._inside = ("", "")

    def handle_data(self, data: str) -> None:
        kind, name = self._inside
        if name:
            self.page.data[name] = json.loads(data)
        elif kind == "style":
            self.page.styles += data
        elif not kind:
            self.page.text += data
