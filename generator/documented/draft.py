"""The document that is turned back into what is printed, and the places in it that fixes are about."""

from typing import Any

import attrs

from generator.document import METHODS, Document, Operation, operations
from generator.errata import Erratum, Fix, Form
from generator.fixes import form_of, resolve
from generator.lint.registry import Context
from generator.pointers import MISSING, split

__all__ = ["CannotUndoError", "Draft", "Target", "key_of", "target_of"]


class CannotUndoError(Exception):
    """What is printed cannot be said in OpenAPI, or not without contradicting itself; the text says why."""


@attrs.define
class Draft:
    """The document on its way, and what has to be remembered until its examples are fitted to it."""

    document: Document
    context: Context
    renamed: dict[int, dict[str, str]] = attrs.field(factory=dict)
    """Names of fields as they were and as they are now, by the identity of the `properties` they stand in."""
    unprinted: frozenset[str] = frozenset()
    """Names of the shared answers that the documentation lacks."""
    reasons: dict[str, list[str]] = attrs.field(factory=dict)
    """Why something stays, by erratum."""

    def note(self, erratum: str, reason: str) -> None:
        """Note why something cannot be as printed."""
        found = self.reasons.setdefault(erratum, [])
        if reason not in found:
            found.append(reason)

    def operation_of(self, holder: dict[str, Any]) -> Operation | None:
        """Return the operation with this very data, if it is still there."""
        return next((each for each in operations(self.document.data) if each.data is holder), None)

    def users_of(self, parameter: dict[str, Any]) -> list[Operation]:
        """Return the operations that take a parameter, directly or by reference."""
        return [
            each
            for each in operations(self.document.data)
            if any(found is parameter for found in self.context.parameters(each))
        ]


@attrs.frozen
class Target:
    """The place that a fix is about, found before anything was changed.

    Objects are held rather than pointers, because lists grow and keys change while fixes are undone.
    """

    erratum: Erratum
    fix: Fix
    form: Form
    steps: list[str]
    chain: list[Any]
    """The document, and what each step leads to; the last may be MISSING."""

    @property
    def value(self) -> Any:
        """What the curated document has there."""
        return self.chain[-1]

    @property
    def holder(self) -> Any:
        """What the value stands in."""
        return self.chain[-2]

    @property
    def key(self) -> str:
        """The last step."""
        return self.steps[-1]

    @property
    def above(self) -> str:
        """The step before the last, or nothing."""
        return self.steps[-2] if len(self.steps) > 1 else ""

    @property
    def operation(self) -> dict[str, Any] | None:
        """The operation that the place is in or is."""
        inside = self.steps[0] == "paths" and len(self.steps) > len(("paths", "path", "method")) - 1
        if not inside or self.steps[2] not in METHODS:
            return None
        found: dict[str, Any] = self.chain[3]
        return found

    @property
    def in_example(self) -> bool:
        """Whether the place is inside an example rather than the example itself."""
        return "example" in self.steps[:-1] and "properties" not in self.steps


def target_of(data: dict[str, Any], erratum: Erratum, fix: Fix) -> Target:
    """Find the place of a fix."""
    steps = split(resolve(data, fix.at))
    chain: list[Any] = [data]
    for step in steps:
        above = chain[-1]
        if isinstance(above, dict):
            chain.append(above.get(step, MISSING))
        elif isinstance(above, list) and step.isdigit() and int(step) < len(above):
            chain.append(above[int(step)])
        else:
            chain.append(MISSING)
    return Target(erratum, fix, form_of(fix, chain[-1]), steps, chain)


def key_of(holder: Any, value: Any, key: str) -> Any:
    """Return under which key or index a holder has a value now; MISSING when it has it no more."""
    pairs = list(holder.items() if isinstance(holder, dict) else enumerate(holder))
    for now, found in pairs:
        if found is value and isinstance(value, (dict, list)):
            return now
    if isinstance(holder, dict):
        return key if key in holder or value is MISSING else MISSING
    return next((now for now, found in pairs if str(now) == key), MISSING)
