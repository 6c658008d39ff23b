"""Hold how an operation answered against what the bundle says of it."""

from typing import Any

from generator.pointers import child
from generator.verify.caller import Answer
from generator.verify.session import End, Session, Visit
from generator.verify.spec import Target

__all__ = ["judge", "refused"]


def judge(session: Session, visit: Visit) -> None:
    """Note everything about a visit that is not as described."""
    target, answer = visit.target, visit.answer
    _address(session, visit)
    _parameters(session, visit)
    if answer is None or answer.problem:
        return
    if visit.end is End.ANSWERED:
        if visit.call is not None and visit.call.path == target.path:
            _status(session, target, answer)
        _body(session, target, answer)
    elif visit.end in {End.NOT_ACCEPTED, End.OTHER, End.NOT_FOUND, End.NOT_ALLOWED, End.NOT_EMULATED}:
        refused(session, target, answer)


def _address(session: Session, visit: Visit) -> None:
    target = visit.target
    written = f"{target.method.upper()} {target.path}"
    if visit.end is End.NO_ADDRESS:
        session.findings.add("address", target.pointer, f"{written} does not exist", target.id)
    elif visit.end is End.NO_METHOD:
        session.findings.add("method", target.pointer, f"{written} is not allowed", target.id)
    elif visit.end is End.NOT_FOUND and visit.is_real:
        says = f"{written} knows none of the ids that other answers have"
        session.findings.add("ids", target.pointer, says, target.id)
    elif visit.end is End.ANSWERED and visit.call is not None and visit.call.path != target.path:
        says = f"{written} does not exist, but {target.method.upper()} {visit.call.path} does"
        session.findings.add("address", target.pointer, says, target.id, detail=visit.call.path)


def _parameters(session: Session, visit: Visit) -> None:
    target = visit.target
    for old, new in visit.renamed:
        parameter = target.parameter(old)
        if parameter is not None and visit.end is End.ANSWERED:
            says = f"the parameter `{old}` is called `{new}`"
            session.findings.add("parameter-name", parameter.pointer, says, target.id, detail=new)
    for name in visit.added if visit.end is End.ANSWERED else ():
        parameter = target.parameter(name)
        if parameter is not None and not parameter.required and not _has_rule(target, name):
            says = f"the parameter `{name}` must be sent"
            session.findings.add("parameter-required", parameter.pointer, says, target.id)
    if visit.end is End.NOT_ACCEPTED and visit.is_real and not target.data.get("x-rules"):
        says = "a request as described is not accepted"
        session.findings.add("refused", target.pointer, says, target.id)


def _has_rule(target: Target, name: str) -> bool:
    """Tell whether the bundle says in another way that a parameter may be needed."""
    return any(
        name == rule.get("field") or name in rule.get("require", ())
        for rule in target.data.get("x-rules") or ()
    )


def _status(session: Session, target: Target, answer: Answer) -> None:
    status = str(answer.status)
    if not session.spec.response(target, status):
        at = child(f"{target.pointer}/responses", status)
        session.findings.add("status", at, f"it can answer {status}", target.id, detail=answer.is_success)


def _body(session: Session, target: Target, answer: Answer) -> None:
    status = str(answer.status) if session.spec.response(target, str(answer.status)) else "200"
    media = session.spec.media(target, status)
    if not media:
        return
    content = f"{session.spec.response(target, status)}/content"
    wants_json = any("json" in kind for kind in media)
    if answer.media not in media:
        says = f"it answers {answer.media or 'without a content type'} instead of {' or '.join(media)}"
        values = [answer.body] if answer.is_json else []
        # A page instead of data is for people to look into, not a form that answers may have.
        detail = "" if wants_json and not answer.is_json else answer.media
        session.findings.add("content-type", content, says, target.id, detail=detail, values=values)
    elif wants_json and not answer.is_json:
        session.findings.add("not-json", content, "the body is no JSON", target.id)
        return
    if answer.is_json and wants_json:
        kind = answer.media if answer.media in media else next(kind for kind in media if "json" in kind)
        at = f"{child(content, kind)}/schema"
        session.values.remember(target.id, answer.body)
        session.conformance.check(target.id, at, answer.body)
        session.observations.walk(at, answer.body)


def refused(session: Session, target: Target, answer: Answer) -> None:
    """Hold a refusal against what the bundle has for its status."""
    _status(session, target, answer)
    status = str(answer.status)
    media: dict[str, Any] = session.spec.media(target, status)
    if not media:
        return
    content = f"{session.spec.response(target, status)}/content"
    if answer.media not in media or not answer.is_json:
        says = f"a {status} comes as {answer.media or 'nothing'} instead of {' or '.join(media)}"
        session.findings.add("refusal", content, says, target.id, detail=answer.media)
        return
    at = f"{child(content, answer.media)}/schema"
    session.statuses.add((status, session.conformance.check(target.id, at, answer.body)))
    session.observations.walk(at, answer.body)
