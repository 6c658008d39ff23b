"""Judge errata and operations by what was learnt: confirmed, refuted, or unknown, each with its reason."""

import enum
from collections.abc import Iterable

import attrs

from generator.verify.session import Session, Visit
from generator.verify.spec import Target

__all__ = ["SETTLED", "State", "Verdict", "of_operation", "reason_of", "together", "uncalled"]

#: Words for facts that need no live API.
SETTLED = frozenset({"stated", "observed"})


class State(enum.Enum):
    """What a live API says of a claim."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


@attrs.frozen
class Verdict:
    """A judgement and its reason."""

    state: State
    reason: str


def of_operation(session: Session, target: Target) -> Verdict:
    """Tell whether an operation exists at its address."""
    visit = session.visits.get(target.id)
    written = f"{target.method.upper()} {target.path}"
    if visit is None:
        return Verdict(State.UNKNOWN, uncalled(target))
    if visit.call is not None and visit.call.path != target.path:
        return Verdict(State.REFUTED, f"it is at {target.method.upper()} {visit.call.path}")
    if visit.exists is None:
        return Verdict(State.UNKNOWN, reason_of(visit))
    if visit.exists:
        status = visit.answer.status if visit.answer else 0
        return Verdict(State.CONFIRMED, f"{written} answered {status}")
    return Verdict(State.REFUTED, f"{written}: {visit.end.value}")


def uncalled(target: Target) -> str:
    """Say why an operation was not called, and how to have it called."""
    why = "reads, but is no GET" if target.is_read else " and ".join(target.effects)
    return f"not called without --write {target.id} ({why})"


def reason_of(visit: Visit) -> str:
    """Say why nothing can be told from a visit."""
    if visit.answer is not None and visit.answer.problem:
        return visit.answer.problem
    status = f" ({visit.answer.status})" if visit.answer is not None and visit.answer.status else ""
    return f"{visit.target.id}: {visit.end.value}{status}"


def together(verdicts: Iterable[Verdict]) -> Verdict:
    """Make one judgement of several: one refutation is enough, a confirmation takes all."""
    known = list(dict.fromkeys(verdicts))
    for state in (State.REFUTED, State.UNKNOWN, State.CONFIRMED):
        reasons = [each.reason for each in known if each.state is state]
        if reasons:
            done = sum(each.state is State.CONFIRMED for each in known)
            note = f"{done} of {len(known)} parts are confirmed; " if state is State.UNKNOWN and done else ""
            return Verdict(state, note + "; ".join(dict.fromkeys(reasons)))
    return Verdict(State.UNKNOWN, "it says nothing that a call could check")
