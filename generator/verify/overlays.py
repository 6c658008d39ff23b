"""Write edits as an OpenAPI Overlay 1.0, the way the generator applies it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.output import as_yaml
from generator.pointers import MISSING, child, split
from generator.verify.adapt import Edit

__all__ = ["overlay_text"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def overlay_text(edition: str, edits: list[Edit], installed: Path) -> str:
    """Return the overlay; what an installed one of the same name says comes first, as it was applied before.

    Empty when there is nothing to say.
    """
    actions = [*_known(installed), *(action for edit in edits for action in _actions(edit))]
    if not actions:
        return ""
    document = {
        "overlay": "1.0.0",
        "info": {"title": f"What a live API answered otherwise than {edition} says", "version": "1.0.0"},
        "actions": actions,
    }
    return "# Made by `python -m generator verify`.\n" + as_yaml(document).partition("\n")[2]


def _known(installed: Path) -> list[dict[str, Any]]:
    if not installed.is_file():
        return []
    # Strings only where YAML has strings: the overlay was written by this module.
    loaded = yaml.load(installed.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return list(loaded.get("actions") or ()) if isinstance(loaded, dict) else []


def _actions(edit: Edit) -> Iterator[dict[str, Any]]:
    who = ", ".join(edit.finding.operations[:3])
    more = len(edit.finding.operations) - 3
    says = f"{who}{f' and {more} more' if more > 0 else ''}: {edit.finding.says}."
    for action in _difference(edit.pointer, edit.before, edit.after):
        yield {"target": action.pop("target"), "description": says, **action}


def _difference(pointer: str, before: Any, after: Any) -> Iterator[dict[str, Any]]:
    """Go through the actions that turn one mapping into another."""
    update: dict[str, Any] = {}
    for key in before:
        if key not in after:
            yield {"target": _path(child(pointer, key)), "remove": True}
    for key, value in after.items():
        old = before.get(key, MISSING)
        here = child(pointer, key)
        if old is MISSING:
            update[key] = value
        elif old == value and type(old) is type(value):
            continue
        elif isinstance(old, dict) and isinstance(value, dict):
            yield from _difference(here, old, value)
        elif isinstance(old, list) and isinstance(value, list) and value[: len(old)] == old:
            yield {"target": _path(here), "update": value[len(old) :]}
        else:
            if isinstance(old, list):
                yield {"target": _path(here), "remove": True}
            update[key] = value
    if update:
        yield {"target": _path(pointer), "update": update}


def _path(pointer: str) -> str:
    """Write a pointer as JSONPath."""
    steps: Iterable[str] = split(pointer)
    text = "$"
    for step in steps:
        if step.isdigit() and text.endswith(_LISTS):
            text += f"[{step}]"
        elif _IDENTIFIER.match(step):
            text += f".{step}"
        else:
            quoted = step.replace("\\", "\\\\").replace("'", "\\'")
            text += f"['{quoted}']"
    return text


_LISTS = (".parameters", ".oneOf", ".anyOf", ".allOf")
