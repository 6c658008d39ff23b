"""Find out whether parameters do something, by values whose effect shows: one row, no row, another page."""

import re
from http import HTTPStatus
from typing import Any

import attrs

from generator.pointers import MISSING
from generator.verify.caller import Answer, Call
from generator.verify.judge import refused
from generator.verify.refusals import named_fields
from generator.verify.session import Effect, End, Session, Visit
from generator.verify.spec import Parameter
from generator.verify.values import rows

__all__ = ["question", "rival", "send", "tried"]

_NONSENSE = "zqxlapakzqx"
_NOBODY = 999_999_999_999
_ONE_ROW = {"per_page", "limit", "page_size"}
_PAGE = {"pagination_offset", "page", "offset"}
_WORD = {"keyword", "search", "q", "search_keyword"}
_BEGIN = {"start_date", "create_from", "start", "from"}
_LATE = "2100-01-01"
_OTHER_NAMES = {
    "per_page": ["limit", "page_size"],
    "pagination_offset": ["page", "offset"],
    "keyword": ["search", "q", "name"],
    "start_date": ["start", "from"],
    "end_date": ["end", "to"],
}


@attrs.frozen
class Trial:
    """A value of a parameter that must show, and what is to be seen then."""

    value: Any
    expected: str
    """`one row`, `no row`, or `other rows`."""
    is_valid: bool = True
    """Whether the server has to accept the value."""


def tried(session: Session, visit: Visit, parameter: Parameter, *, name: str = "", where: str = "") -> Effect:
    """Try a parameter with a value that is allowed, under its own name and place or under another."""
    key = visit.target.id, parameter.name, name, where
    if key not in session.effects:
        attempt = _trial(parameter, _baseline(visit))
        session.effects[key] = (
            Effect.UNKNOWN
            if attempt is None
            else _outcome(session, visit, parameter, attempt, name=name, where=where)
        )
    return session.effects[key]


def question(session: Session, visit: Visit, parameter: Parameter) -> Effect:
    """Find out whether the server knows a parameter, if need be by a value that it must not accept."""
    if not _baseline(visit):
        return Effect.UNKNOWN
    known = tried(session, visit, parameter)
    if known in {Effect.SEEN, Effect.NONE}:
        return known
    kind = parameter.schema.get("type")
    value: Any = {"integer": _NOBODY, "number": _NOBODY, "boolean": _NONSENSE}.get(str(kind), _NONSENSE)
    found = _outcome(session, visit, parameter, Trial(value, "other rows", is_valid=False))
    # A filter that lets everything through may be one whose nonsense is ignored.
    return Effect.UNKNOWN if found is Effect.NONE else found


def rival(session: Session, visit: Visit, parameter: Parameter) -> tuple[str, str] | None:
    """Return the name and place under which the server knows a parameter that it ignored as described."""
    for name in _other_names(session, visit, parameter):
        if tried(session, visit, parameter, name=name) is Effect.SEEN:
            return name, parameter.where
    for where in session.printed.places.get((visit.target.id, parameter.name), ()):
        if where in {"header", "body"} and tried(session, visit, parameter, where=where) is Effect.SEEN:
            return parameter.name, where
    return None


def send(session: Session, visit: Visit, changes: dict[str, Any], where: str = "query") -> Answer:
    """Repeat the call of a visit with more parameters, or without those that are MISSING."""
    call = visit.call or Call(visit.target.method, visit.target.path)
    if where == "header":
        call = attrs.evolve(call, headers={**call.headers, **{k: str(v) for k, v in changes.items()}})
    elif where == "body":
        call = attrs.evolve(call, body={**(call.body if isinstance(call.body, dict) else {}), **changes})
    else:
        query = {key: value for key, value in {**call.query, **changes}.items() if value is not MISSING}
        call = attrs.evolve(call, query=query)
    answer = session.caller.send(call)
    if not answer.is_success and not answer.problem:
        refused(session, visit.target, answer)
    return answer


def _baseline(visit: Visit) -> list[Any]:
    """Return the rows that come without the parameter."""
    return (rows(visit.answer.body) or []) if visit.answer is not None and visit.end is End.ANSWERED else []


def _trial(parameter: Parameter, baseline: list[Any]) -> Trial | None:
    """Return a value whose effect on these rows must show; None when there is none."""
    name, kind = parameter.name.lower(), parameter.schema.get("type")
    if not baseline:
        return None
    if name in _ONE_ROW and kind == "integer":
        return Trial(1, "one row") if len(baseline) > 1 else None
    if name in _PAGE and kind == "integer":
        return Trial(2, "other rows")
    if name in _WORD and kind == "string" and "enum" not in parameter.schema:
        return Trial(_NONSENSE, "no row")
    if name in _BEGIN and parameter.schema.get("format") == "date":
        return Trial(_LATE, "no row")
    return None


def _outcome(
    session: Session, visit: Visit, parameter: Parameter, attempt: Trial, *, name: str = "", where: str = ""
) -> Effect:
    name = name or parameter.name
    answer = send(session, visit, {name: attempt.value}, where or parameter.where)
    if answer.problem or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Effect.UNKNOWN
    if not answer.is_success:
        is_understood = name in named_fields(answer.body) and not attempt.is_valid
        return Effect.SEEN if is_understood else Effect.REFUSED
    before, now = _baseline(visit), rows(answer.body)
    if now is None:
        return Effect.UNKNOWN
    seen = {"one row": len(now) == 1, "no row": not now, "other rows": now != before}[attempt.expected]
    if seen:
        return Effect.SEEN
    return Effect.NONE if now == before else Effect.UNKNOWN


def _other_names(session: Session, visit: Visit, parameter: Parameter) -> list[str]:
    """Return other names that a parameter may have: those of the documents first."""
    taken = {each.name for each in visit.target.parameters}
    printed = session.printed.names.get((visit.target.id, parameter.name), [])
    camel = re.sub(r"_(\w)", lambda found: found[1].upper(), parameter.name)
    names = [*printed, *_OTHER_NAMES.get(parameter.name, ()), camel, parameter.name.replace("_", "-")]
    return [name for name in dict.fromkeys(names) if name not in taken]
