"""Call each operation once, or until it answers, and remember how that went."""

from http import HTTPStatus
from typing import Any

from generator.pointers import MISSING, child
from generator.verify.addresses import spellings
from generator.verify.caller import Answer, Call
from generator.verify.judge import judge
from generator.verify.refusals import named_fields
from generator.verify.session import End, Session, Visit
from generator.verify.spec import Target
from generator.verify.values import Choice

__all__ = ["visit"]

_TRIES = 3
_ENDS = {
    HTTPStatus.METHOD_NOT_ALLOWED: End.NO_METHOD,
    HTTPStatus.BAD_REQUEST: End.NOT_ACCEPTED,
    HTTPStatus.UNPROCESSABLE_ENTITY: End.NOT_ACCEPTED,
    HTTPStatus.UNAUTHORIZED: End.NOT_ALLOWED,
    HTTPStatus.FORBIDDEN: End.NOT_ALLOWED,
    HTTPStatus.NOT_IMPLEMENTED: End.NOT_EMULATED,
}


def visit(session: Session, target: Target) -> Visit:
    """Call an operation with values that may work, and note what is not as described."""
    found = Visit(target, End.NOT_CALLED)
    body = session.values.body(target) if "requestBody" in target.data else None
    for choice in list(session.values.choices(target)) if body is not MISSING else ():
        found = _attempt(session, target, choice, target.path)
        if found.end is not End.NOT_FOUND or not target.is_free:
            break
    if found.end is End.NO_ADDRESS:
        found = _elsewhere(session, found)
    judge(session, found)
    session.visits[target.id] = found
    return found


def _call(target: Target, values: dict[str, Any], path: str, body: Any = MISSING) -> Call:
    """Make the call of an operation with values for its parameters by name."""
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for name, value in values.items():
        parameter = target.parameter(name)
        places.get(parameter.where if parameter else "query", {})[name] = value
    headers = {name: str(value) for name, value in places["header"].items()}
    return Call(target.method, path, places["path"], places["query"], headers, body)


def _attempt(session: Session, target: Target, choice: Choice, path: str) -> Visit:
    """Call, and when fields are asked for that were not sent, call again with them."""
    values = dict(choice.values)
    added: list[str] = []
    renamed: list[tuple[str, str]] = []
    body = session.values.body(target) if "requestBody" in target.data else MISSING
    for _ in range(_TRIES):
        call = _call(target, values, path, body)
        answer = session.caller.send(call)
        end = _end(session, target, call, answer)
        found = Visit(target, end, call, answer, choice.is_real, tuple(added), tuple(renamed))
        if end is not End.NOT_ACCEPTED or not target.is_free:
            return found
        for name in named_fields(answer.body):
            parameter = target.parameter(name)
            if parameter is not None and name not in values:
                known = session.values.harvested(target, name)
                values[name] = known[0] if known else session.values.documented(parameter)
                added.append(name)
                break
            old = _misnamed(target, values, name)
            if parameter is None and old:
                values[name] = values.pop(old)
                renamed.append((old, name))
                break
        else:
            return found
    return found


def _misnamed(target: Target, values: dict[str, Any], name: str) -> str:
    """Return the required parameter that a server may mean by a name that the bundle does not have."""
    sent = [each for each in values if (known := target.parameter(each)) and known.where == "query"]
    alike = [each for each in sent if name in each or each in name]
    return (alike or sent or [""])[0] if len(alike or sent) == 1 else ""


def _end(  # noqa: PLR0911 - a line an end
    session: Session, target: Target, call: Call, answer: Answer
) -> End:
    if answer.problem:
        return End.LOST
    if session.unknown.is_like(answer, call.address):
        return End.NO_ADDRESS
    if answer.status == HTTPStatus.NOT_FOUND:
        if not any(each.required for each in target.parameters):
            # Without an id in the request there is nothing else that could be missing.
            return End.NO_ADDRESS
        return End.NOT_FOUND if session.unknown.is_steady else End.NOTHING
    if answer.is_success:
        return End.ANSWERED
    if answer.status in _ENDS:
        return _ENDS[HTTPStatus(answer.status)]
    return End.FAILED if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR else End.OTHER


def _elsewhere(session: Session, lost: Visit) -> Visit:
    """Look for an operation under other spellings of its path."""
    target = lost.target
    if not target.is_free:
        return lost
    content = f"{session.spec.response(target, '200')}/content"
    schemas = [f"{child(content, kind)}/schema" for kind in session.spec.media(target)]
    choice = next(session.values.choices(target))
    for path in spellings(session.spec, target, session.printed.paths.get(target.id, [])):
        found = _attempt(session, target, choice, path)
        answer = found.answer
        if found.end is not End.ANSWERED or answer is None:
            continue
        if not answer.is_json or any(session.conformance.fits(at, answer.body) for at in schemas):
            return found
    return lost
