"""Write HTML in which every text is escaped, and which loads nothing from elsewhere."""

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.output import NOTE

__all__ = ["Content", "Html", "as_data", "asset", "code", "commas", "element", "join", "page", "prose"]

_FOLDER = Path(__file__).parent.parent / "pages"
_VOID = {"input", "link", "meta"}


class Html(str):
    """Text that is HTML already; every other text is escaped on its way into an element."""

    __slots__ = ()


Content = str | None | Iterable["Content"]
"""What can stand in an element; nothing stands for None."""


def element(tag: str, *content: Content, **attributes: str | bool | None) -> Html:
    """Make an element. `class_` is written class, `data_kind` data-kind; True has no value."""
    written = "".join(
        f" {name.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{html.escape(value)}"')
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    start = f"<{tag}{written}>"
    return Html(start if tag in _VOID else f"{start}{join(content)}</{tag}>")


def join(content: Content) -> Html:
    """Put contents one after the other."""
    if content is None:
        return Html()
    if isinstance(content, str):
        return content if isinstance(content, Html) else Html(html.escape(content, quote=False))
    return Html("".join(join(each) for each in content))


def commas(parts: Iterable[Content]) -> Html:
    """Put contents one after the other with commas between them."""
    return join([", ", part] if index else part for index, part in enumerate(parts))


def code(text: str) -> Html:
    """Show a word of the interface, which may break after underscores and slashes."""
    return element("code", Html(re.sub(r"(?<=\w)([_/])(?=\w)", r"\1<wbr>", join(text))))


def prose(text: str) -> Html:
    """Write a sentence in which words of the interface may stand between backticks."""
    parts = re.split(r"`([^`]+)`", text.strip())
    return join(code(part) if index % 2 else part for index, part in enumerate(parts))


def as_data(value: Any, name: str) -> Html:
    """Write data for a script of the page, one value a line; whatever it says, it cannot end the element."""
    text = json.dumps(value, ensure_ascii=False, indent=0, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return element("script", Html(safe), type="application/json", id=name)


def asset(name: str) -> str:
    """Return the text of a file of `generator/pages/`, to the byte."""
    return (_FOLDER / name).read_bytes().decode()


def page(
    title: str,
    *body: Content,
    styles: Iterable[str] = ("frame.css", "page.css"),
    scripts: Iterable[str] = (),
    **sources: str,
) -> str:
    """Return a whole page. Styles and scripts are names of files, whose text is written into it.

    The policy in its head keeps the browser from loading anything else; `sources` adds to it, by directive.
    """
    texts = [asset(name) for name in scripts]
    policy = {
        "default-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "img-src": "data:",
        "script-src": " ".join(_hash(text) for text in texts) or "'none'",
        "style-src": "'unsafe-inline'",
    }
    for name, value in sources.items():
        directive = name.replace("_", "-")
        policy[directive] = f"{policy.get(directive, '')} {value}".strip()
    head = [
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element(
            "meta",
            http_equiv="Content-Security-Policy",
            content="; ".join(f"{name} {value}" for name, value in policy.items()),
        ),
        element("title", title),
        element("link", rel="icon", href="data:,"),
        *(element("style", Html(asset(name))) for name in styles),
    ]
    end = [element("script", Html(text)) for text in texts]
    parts = [element("head", _lines(head)), element("body", _lines([*body, *end]))]
    return f"<!doctype html>\n<!-- {NOTE} -->\n{element('html', _lines(parts), lang='en')}\n"


def _lines(parts: Iterable[Content]) -> Html:
    written = [join(part) for part in parts]
    return Html("\n" + "".join(f"{part}\n" for part in written if part))


def _hash(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
