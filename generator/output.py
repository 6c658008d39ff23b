"""Write YAML and JSON that come out the same every time, and only when they differ."""

import json
from pathlib import Path
from typing import Any

import yaml

__all__ = ["as_json", "as_yaml", "write"]

NOTE = "Made by `python -m generator`; do not edit. The sources are in spec/ and patches/."


class _Writer(yaml.CSafeDumper):
    """Block style without anchors; strings that some reader could mistake for another type are quoted."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


def _string(dumper: Any, text: str) -> Any:
    if "\n" in text and not any(line.endswith(" ") for line in text.split("\n")):
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|")
    ambiguous = text[:1] in "0123456789+-." or text.lower() in _WORDS
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="'" if ambiguous else None)


_WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", ""}
_Writer.add_representer(str, _string)


def as_yaml(document: dict[str, Any]) -> str:
    """Write a document as YAML, its notice as the first line."""
    text = yaml.dump(document, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=100)
    return f"# {NOTE}\n{text}"


def as_json(document: dict[str, Any]) -> str:
    """Write a document as JSON, one value a line so that differences can be read."""
    noted: dict[str, Any] = {}
    for key, value in document.items():
        noted[key] = value
        if key == "openapi":
            noted["x-generated"] = NOTE
    return json.dumps(noted, indent=1, ensure_ascii=False) + "\n"


def write(path: Path, text: str) -> bool:
    """Write a file unless it already says this; tell whether it was written."""
    data = text.encode()
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True
