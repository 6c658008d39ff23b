"""Write what changed: for a terminal, for CHANGELOG.md, for machines."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from generator.diff.changes import Change, Level
from generator.diff.versions import Step

__all__ = ["as_json", "as_markdown", "as_text"]

_TITLES = {
    Level.BREAKING: "Breaking",
    Level.COMPATIBLE: "Compatible",
    Level.WORDS: "Words only",
}
_FEW = 4


def as_text(changes: list[Change], step: Step) -> str:
    """Write the changes for a terminal."""
    lines = []
    for level, group in _by_level(changes):
        lines.append(f"{_TITLES[level]}:")
        for heading, sentences in _by_operations(group):
            lines.append(f"  {heading}")
            lines += [f"    - {sentence}" for sentence in sentences]
        lines.append("")
    return "\n".join([*lines, counted(changes), step.advice, ""])


def as_markdown(changes: list[Change], step: Step, title: str) -> str:
    """Write the changes as a section of CHANGELOG.md."""
    went = step.new if step.old == step.new else f"{step.new} (from {step.old})"
    lines = [f"#### {title} {went}", ""]
    for level, group in _by_level(changes):
        lines += [f"**{_TITLES[level]}**", ""]
        for heading, sentences in _by_operations(group, quote="`"):
            if len(sentences) == 1:
                lines.append(f"- {heading}: {sentences[0]}")
                continue
            lines.append(f"- {heading}:")
            lines += [f"  - {sentence}" for sentence in sentences]
        lines.append("")
    if not changes:
        lines += ["Nothing changed.", ""]
    return "\n".join(lines)


def as_json(changes: list[Change], step: Step) -> str:
    """Write the changes for machines."""
    return (
        json.dumps(
            {**_version(step), "changes": [_record(change) for change in changes]},
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    )


def counted(changes: list[Change]) -> str:
    """Count the changes of each level, and the operations that they are in."""
    if not changes:
        return "Nothing changed."
    of = {level: [change for change in changes if change.level is level] for level in Level}
    words = [f"{len(of[level])} {level.value}" for level in (Level.BREAKING, Level.COMPATIBLE) if of[level]]
    if not words:
        return "Nothing changed but words."
    names = {name for change in changes if change.level is not Level.WORDS for name in change.operations}
    return f"{' and '.join(words)} changes, in {len(names)} operation{'' if len(names) == 1 else 's'}."


def _version(step: Step) -> dict[str, Any]:
    return {
        "old": step.old,
        "new": step.new,
        "needed": step.needed.name.lower(),
        "taken": step.taken.name.lower(),
        "enough": step.is_enough,
        "advice": step.advice,
    }


def _record(change: Change) -> dict[str, Any]:
    return {
        "level": change.level.value,
        "kind": change.kind,
        "operations": list(change.operations),
        "part": change.part,
        "statuses": list(change.statuses),
        "field": change.field,
        "code_only": change.code_only,
        "text": change.text,
    }


def _by_level(changes: Iterable[Change]) -> Iterator[tuple[Level, list[Change]]]:
    for level, group in groupby(changes, key=lambda change: change.level):
        yield level, list(group)


def _by_operations(changes: list[Change], quote: str = "") -> list[tuple[str, list[str]]]:
    """Group sentences by the operations that they hold for, the whole API first, wide ones next."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for change in changes:
        groups.setdefault(change.operations, []).append(change.text)
    order = sorted(groups, key=lambda names: (bool(names), -len(names)))
    return [(_heading(names, quote), groups[names]) for names in order]


def _heading(names: tuple[str, ...], quote: str) -> str:
    if not names:
        return "The whole API"
    shown = ", ".join(f"{quote}{name}{quote}" for name in names[:_FEW])
    more = f" and {len(names) - _FEW} more" if len(names) > _FEW else ""
    return f"{shown}{more}"
