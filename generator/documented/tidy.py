"""Drop the facts beside the document that no longer hold once errata are undone."""

from typing import Any

from generator.document import Document
from generator.editions import Edition
from generator.lint import RULES
from generator.lint.registry import Context
from generator.pointers import MISSING, lookup, parent, split

__all__ = ["drop_what_no_longer_holds"]

_ROUNDS = 20
_FACTS = {"x-rules": 1, "x-resource": 0, "x-caller-reference": 0, "x-filter": 1, "links": 1}
"""Rules of the lint, and how far below the key of that name the thing stands that is dropped."""


def drop_what_no_longer_holds(edition: Edition, document: Document) -> None:
    """Drop links, rules and the like that name operations, parameters and fields which are not there."""
    for _ in range(_ROUNDS):
        context = Context(edition, document)
        faults = {
            _subject(finding.pointer, name, depth)
            for name, depth in _FACTS.items()
            for finding in RULES[name](context)
        }
        if not faults:
            return
        for pointer in sorted(faults, key=_from_the_end):
            _remove(document.data, pointer)


def _subject(pointer: str, name: str, depth: int) -> str:
    """Return the pointer of the rule, link or filter that a finding is in."""
    steps = pointer.split("/")
    # x-sort and x-default-window are checked together with x-filter.
    for key, below in ((name, depth), ("x-sort", 0), ("x-default-window", 0)):
        if key in steps:
            return "/".join(steps[: steps.index(key) + 1 + below])
    raise AssertionError(pointer)


def _from_the_end(pointer: str) -> list[tuple[int, str]]:
    """Sort later items of a list first, so that the positions of the others hold."""
    return [(-int(step) if step.isdigit() else 0, step) for step in split(pointer)]


def _remove(data: dict[str, Any], pointer: str) -> None:
    holder, key = lookup(data, parent(pointer)), split(pointer)[-1]
    if holder is MISSING:
        return
    if isinstance(holder, list):
        del holder[int(key)]
    else:
        holder.pop(key, None)
    # An empty list of rules or mapping of links says nothing.
    if not holder:
        _remove(data, parent(pointer))
