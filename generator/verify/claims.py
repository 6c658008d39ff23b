"""Judge an erratum by its fixes: find what each is about, and ask who can tell."""

from generator.errata import Erratum, Fix, Form
from generator.fixes import form_of, resolve
from generator.pointers import MISSING, join, lookup, split
from generator.verify.answer_claims import answer_claim
from generator.verify.parameter_claims import parameter_claim
from generator.verify.printed import parameters_at
from generator.verify.refusals import named_fields
from generator.verify.session import End, Session
from generator.verify.spec import Target
from generator.verify.verdicts import State, Verdict, of_operation, reason_of, together, uncalled

__all__ = ["of_erratum"]

_WORDS = {"description", "summary", "title"}
_OPERATION = 3


def of_erratum(session: Session, erratum: Erratum) -> Verdict:
    """Judge an erratum."""
    return together(_of_fix(session, erratum, fix) for fix in erratum.fix)


def _of_fix(session: Session, erratum: Erratum, fix: Fix) -> Verdict:  # noqa: PLR0911 - a line a kind
    data = session.spec.data
    pointer = resolve(data, fix.at)
    value = lookup(data, pointer)
    form, steps = form_of(fix, value), split(pointer)
    if silent := _silent(steps, is_gone=value is MISSING and fix.now is not None):
        return Verdict(State.UNKNOWN, silent)
    targets = _targets(session, erratum)
    if steps[0] == "paths" and len(steps) <= _OPERATION:
        return _address(session, targets, steps)
    if "security" in steps or "securitySchemes" in steps:
        return _security(session)
    if steps[:2] == ["components", "responses"]:
        return _refusal(session, join(steps[:3]))
    if found := _parameter(session, fix, steps):
        return found
    if _is_answer(session, steps):
        return answer_claim(session, targets, fix, form, pointer)
    return _request(session, targets, fix, form)


def _silent(steps: list[str], *, is_gone: bool) -> str:
    """Say why no call can tell; nothing when one can."""
    if is_gone:
        return "the bundle no longer has this place, perhaps because of patches/local/"
    if steps[-1] in _WORDS and steps[-2:-1] != ["properties"]:
        return "it is about words, which no call can check"
    if {"example", "examples"} & set(steps):
        return "it is about an example, which no call can check"
    return "only the address of this run was asked" if steps[0] == "servers" else ""


def _targets(session: Session, erratum: Erratum) -> list[Target]:
    known = session.spec.targets
    return [known[name] for name in erratum.operations if name in known]


def _address(session: Session, targets: list[Target], steps: list[str]) -> Verdict:
    """Judge whether there is such a path; that one of its operations is there is enough."""
    path, method = steps[1] if len(steps) > 1 else "", steps[2] if len(steps) > 2 else ""  # noqa: PLR2004
    here = [each for each in targets if path in {"", each.path} and method in {"", each.method}]
    verdicts = [of_operation(session, each) for each in here]
    for state in (State.REFUTED, State.CONFIRMED):
        if any(each.state is state for each in verdicts):
            return together(each for each in verdicts if each.state is state)
    return together(verdicts)


def _security(session: Session) -> Verdict:
    if any(each.kind == "auth" for each in session.findings):
        return Verdict(State.REFUTED, "a call without a key was answered")
    if any(each.end is End.ANSWERED for each in session.visits.values()) and session.turned_away:
        return Verdict(State.CONFIRMED, "calls with the key were answered, one without was refused")
    return Verdict(State.UNKNOWN, "no call without a key was refused")


def _refusal(session: Session, pointer: str) -> Verdict:
    """Judge how refusals look, by those that were met."""
    statuses = {
        status
        for target in session.spec.targets.values()
        for status in target.data.get("responses") or {}
        if session.spec.response(target, status) == pointer
    }
    seen = {right for status, right in session.statuses if status in statuses}
    words = " or ".join(sorted(statuses)) or "such a refusal"
    if not seen:
        return Verdict(State.UNKNOWN, f"no {words} was met")
    if False in seen:
        return Verdict(State.REFUTED, f"a {words} came, but not as described")
    return Verdict(State.CONFIRMED, f"a {words} came as described")


def _parameter(session: Session, fix: Fix, steps: list[str]) -> Verdict | None:
    """Judge a claim about parameters; None when it is about something else."""
    claims = []
    for length in range(len(steps), 2, -1):
        for target, parameter in parameters_at(session.spec, join(steps[:length])):
            claims.append(parameter_claim(session, target, parameter, fix, steps[length:]))
        if claims:
            return together(claims)
    if steps[:2] == ["components", "schemas"]:
        for target in session.spec.targets.values():
            for parameter in target.parameters:
                schema = session.spec.follow(f"{parameter.definition}/schema")[0]
                if schema == join(steps[:3]):
                    aspect = ["schema", *steps[3:]]
                    claims.append(parameter_claim(session, target, parameter, fix, aspect))
        if claims and not session.observations.at(join(steps[:3])).count:
            return together(claims)
    return None


def _is_answer(session: Session, steps: list[str]) -> bool:
    """Tell whether a place is in an answer that a call could have given."""
    if steps[0] == "paths":
        return "responses" in steps
    return join(steps[:3]) in session.answer_schemas


def _request(session: Session, targets: list[Target], fix: Fix, form: Form) -> Verdict:
    """Judge a claim about what is sent."""
    verdicts = []
    for target in targets:
        visit = session.visits.get(target.id)
        if visit is None:
            verdicts.append(Verdict(State.UNKNOWN, uncalled(target)))
        elif visit.end is End.ANSWERED:
            verdicts.append(Verdict(State.CONFIRMED, f"{target.id} accepted a request as described"))
        elif visit.end is End.NOT_ACCEPTED and visit.answer is not None:
            names = named_fields(visit.answer.body)
            if form is Form.RENAMED and fix.was in names:
                verdicts.append(Verdict(State.REFUTED, f"{target.id} asks for `{fix.was}`"))
            else:
                verdicts.append(Verdict(State.UNKNOWN, f"{target.id} did not accept the example"))
        else:
            verdicts.append(Verdict(State.UNKNOWN, reason_of(visit)))
    return together(verdicts)
