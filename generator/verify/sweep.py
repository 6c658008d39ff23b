"""Try the parameters of every list: whether they do what they are for, and what holds without them."""

from typing import Any

from generator.pointers import lookup
from generator.verify.probes import rival, tried
from generator.verify.session import Effect, End, Session, Visit
from generator.verify.spec import Parameter

__all__ = ["page_size", "sweep"]


def sweep(session: Session) -> None:
    """Note every parameter that is ignored, or known under another name."""
    for visit in list(session.visits.values()):
        if visit.end is not End.ANSWERED or not visit.target.is_free:
            continue
        sent = visit.call.query if visit.call else {}
        for parameter in visit.target.parameters:
            if parameter.where == "query" and not parameter.required and parameter.name not in sent:
                _parameter(session, visit, parameter)
        _default(session, visit)


def _parameter(session: Session, visit: Visit, parameter: Parameter) -> None:
    if tried(session, visit, parameter) is not Effect.NONE:
        return
    other = rival(session, visit, parameter)
    if other is None:
        says = f"the parameter `{parameter.name}` is ignored"
        session.findings.add("parameter-ignored", parameter.pointer, says, visit.target.id)
        return
    name, where = other
    if where != parameter.where:
        says = f"the parameter `{name}` belongs into the {where}"
        session.findings.add("parameter-place", parameter.pointer, says, visit.target.id, detail=where)
    else:
        says = f"the parameter `{parameter.name}` is called `{name}`"
        session.findings.add("parameter-name", parameter.pointer, says, visit.target.id, detail=name)


def _default(session: Session, visit: Visit) -> None:
    parameter = visit.target.parameter("per_page")
    size = page_size(visit)
    if parameter is None or size is None or "default" not in parameter.schema:
        return
    if size != parameter.schema["default"]:
        says = f"without `per_page` a page has {size} rows"
        session.findings.add("parameter-default", parameter.pointer, says, visit.target.id, detail=size)


def page_size(visit: Visit) -> int | None:
    """Return the size of a page that an answer speaks of, when none was asked for."""
    if visit.call is None or visit.answer is None or "per_page" in visit.call.query:
        return None
    size: Any = lookup(visit.answer.body, "/meta/pagination/per_page")
    return size if isinstance(size, int) and not isinstance(size, bool) else None
