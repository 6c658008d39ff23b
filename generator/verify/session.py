"""What a run shares, and how a visit of an operation ended."""

import enum
from functools import cached_property
from typing import Any

import attrs

from generator.references import references
from generator.verify.addresses import Unknown
from generator.verify.caller import Answer, Call, Caller
from generator.verify.conformance import Conformance
from generator.verify.findings import Findings
from generator.verify.observe import Observations
from generator.verify.printed import Printed
from generator.verify.spec import Spec, Target
from generator.verify.values import Values

__all__ = ["Effect", "End", "Session", "Visit"]


class End(enum.Enum):
    """How a visit ended."""

    ANSWERED = "answered"
    NO_ADDRESS = "there is no such address"
    NO_METHOD = "the address exists, but not for this method"
    NOT_FOUND = "what was asked for does not exist"
    NOTHING = "it answered 404, which here may mean the address or the thing"
    NOT_ACCEPTED = "the request was not accepted"
    NOT_ALLOWED = "the key has no right to it"
    NOT_EMULATED = "the emulator does not play it"
    FAILED = "the server failed"
    LOST = "there was no answer"
    OTHER = "it answered something else"
    NOT_CALLED = "it was not called, because its request is no JSON"


class Effect(enum.Enum):
    """What a parameter did."""

    SEEN = "it had an effect"
    NONE = "it had no effect"
    REFUSED = "it was refused"
    UNKNOWN = "no value is known whose effect would show"


@attrs.frozen
class Visit:
    """How an operation answered."""

    target: Target
    end: End
    call: Call | None = None
    """The last call."""
    answer: Answer | None = None
    is_real: bool = False
    """Whether the ids in it were known to the server."""
    added: tuple[str, ...] = ()
    """Optional parameters that it turned out to need."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Parameters that it takes under another name."""

    @property
    def exists(self) -> bool | None:
        """Tell whether the address exists for the method; None when that is not known."""
        if self.end in {End.ANSWERED, End.NOT_ACCEPTED, End.NOT_ALLOWED, End.NOT_FOUND, End.OTHER}:
            return True
        return False if self.end in {End.NO_ADDRESS, End.NO_METHOD} else None


@attrs.define(eq=False, slots=False)
class Session:
    """Everything that a run shares."""

    spec: Spec
    caller: Caller
    values: Values
    findings: Findings
    conformance: Conformance
    observations: Observations
    unknown: Unknown
    printed: Printed
    effects: dict[tuple[str, str, str, str], Effect] = attrs.field(factory=dict)
    """What came of trying a parameter, so that it is tried once."""
    visits: dict[str, Visit] = attrs.field(factory=dict)
    statuses: set[tuple[str, bool]] = attrs.field(factory=set)
    """Statuses of refusals that were seen, and whether their bodies were as described."""
    turned_away: list[str] = attrs.field(factory=list)
    """Operations that refused a call without a key."""

    @cached_property
    def answer_schemas(self) -> frozenset[str]:
        """Pointers of the schemas that answers are made of."""
        found: set[str] = set()
        components = self.spec.value("/components")
        todo: list[Any] = [components.get("responses")]
        todo += [each.data.get("responses") for each in self.spec.targets.values()]
        while todo:
            for _, target in references(todo.pop()):
                pointer = str(target).removeprefix("#")
                if pointer not in found:
                    found.add(pointer)
                    todo.append(self.spec.value(pointer))
        return frozenset(found)
