"""Conditions on calls (x-rules), compared by their ids."""

from typing import Any

from generator.diff.changes import Change, Level

__all__ = ["rule_changes"]


def rule_changes(old: Any, new: Any) -> list[Change]:
    """Compare lists of conditions that calls have to meet."""
    ours = {rule["id"]: rule for rule in old or ()}
    theirs = {rule["id"]: rule for rule in new or ()}
    found = []
    for name in sorted({*ours, *theirs}, key=lambda each: (each not in ours, each)):
        was, now = ours.get(name), theirs.get(name)
        if now is None:
            found.append(Change(Level.COMPATIBLE, "rule-removed", f"the rule {name} no longer applies"))
        elif was is None:
            says = f"the rule {name} now applies ({now.get('text', '').rstrip('.')})"
            found.append(Change(Level.BREAKING, "rule-added", says))
        elif _condition(was) != _condition(now):
            says = f"the rule {name} is another ({now.get('text', '').rstrip('.')})"
            found.append(Change(Level.BREAKING, "rule-changed", says))
        elif was != now:
            found.append(Change(Level.WORDS, "words", "x-rules"))
    return found


def _condition(rule: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in rule.items() if key not in {"text", "evidence"}}
