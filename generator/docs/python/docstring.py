"""Take the docstrings of the generated client apart."""

import re

import attrs

__all__ = ["Docstring", "read_docstring"]

_SECTION = re.compile(r"^(Args|Raises|Returns|Yields|Attributes):$")
_ARGUMENT = re.compile(r"^    (\w+): (.*)$")
_CLOSING = re.compile(r"^(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS|TRACE) /")


@attrs.frozen
class Docstring:
    """What a docstring says."""

    summary: str
    text: str
    """Paragraphs between the first line and the sections; the line about the request is not among them."""
    arguments: dict[str, str]


def read_docstring(text: str) -> Docstring:
    """Read a docstring whose indentation is taken away."""
    summary, _, rest = text.partition("\n")
    paragraphs: list[str] = []
    arguments: dict[str, str] = {}
    section = last = ""
    for line in rest.splitlines():
        found = _SECTION.match(line)
        if found:
            section = found[1]
        elif section and line and not line.startswith(" "):
            section = ""
        if section == "Args":
            argument = _ARGUMENT.match(line)
            if argument:
                last = argument[1]
                arguments[last] = argument[2]
            elif line.startswith("     ") and last:
                arguments[last] += f" {line.strip()}"
        elif not section and not _CLOSING.match(line):
            paragraphs.append(line)
    return Docstring(
        summary.strip(), re.sub(r"\n{3,}", "\n\n", "\n".join(paragraphs)).strip(), _tidy(arguments)
    )


def _tidy(texts: dict[str, str]) -> dict[str, str]:
    return {name: " ".join(text.split()) for name, text in texts.items()}
