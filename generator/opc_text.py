"""Texts of the specification as docstrings of generated code."""

import json
import re
import textwrap
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import safe_for_docstring

__all__ = ["prose", "untrusted", "with_example"]

WIDTH = 104
_ITEM = re.compile(r"\s*([-*|]|\d+[.)])\s")


def prose(text: object, otherwise: str = "", *, indent: int = 4, width: int = WIDTH) -> str:
    """Fill a description again for the inside of a docstring; lists and tables keep their lines."""
    plain = _raw(text).strip() or otherwise
    paragraphs = [_filled(part, width - indent) for part in re.split(r"\n\s*\n", plain)]
    told = safe_for_docstring("\n\n".join(paragraphs))
    if told.endswith(('"', "\\")):
        told += " "
    return textwrap.indent(told, " " * indent).lstrip()


def with_example(prop: Any, otherwise: str = "", *, indent: int = 4) -> str:
    """Write the description of a parameter or field, its example behind it."""
    told = " ".join(_raw(prop.description).split()) or otherwise
    if told and told[-1] not in ".!?":
        told += "."
    example = " ".join(_raw(prop.example).split())
    return prose(f"{told} Example: `{example}`.".strip() if example else told, indent=indent)


def untrusted(value: object) -> UntrustedString:
    """Wrap a text the way the generator does; other values as JSON, the way they are sent."""
    if isinstance(value, UntrustedString):
        return value
    return UntrustedString(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _raw(text: object) -> str:
    if text is None:
        return ""
    return text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text)


def _filled(paragraph: str, width: int) -> str:
    lines = paragraph.split("\n")
    if any(_ITEM.match(line) for line in lines):
        return "\n".join(line.rstrip() for line in lines)
    return textwrap.fill(" ".join(paragraph.split()), width, break_long_words=False, break_on_hyphens=False)
