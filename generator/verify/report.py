"""Write what a run found, for people and for machines; of answers, only words of the API are in it."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit

from generator.verify.adapt import Edit
from generator.verify.run import Outcome, Settings
from generator.verify.session import End
from generator.verify.verdicts import State, Verdict

__all__ = ["as_json", "as_markdown", "found_anything", "summary"]

_ORDER = (State.REFUTED, State.CONFIRMED, State.UNKNOWN)


def found_anything(outcome: Outcome) -> bool:
    """Tell whether anything is otherwise than the bundle says."""
    judged = [*outcome.operations.values(), *(verdict for _, verdict in outcome.errata.values())]
    return bool(len(outcome.session.findings)) or any(each.state is State.REFUTED for each in judged)


def summary(outcome: Outcome) -> str:
    """Count what was found in one line."""
    ends = Counter(visit.end for visit in outcome.session.visits.values())
    errata = Counter(verdict.state for _, verdict in outcome.errata.values())
    states = ", ".join(f"{errata[state]} {state.value}" for state in _ORDER)
    counted = f"{ends[End.ANSWERED]} of {len(outcome.session.visits)} operations answered"
    differences = f"{len(outcome.session.findings)} differences"
    return f"{outcome.session.caller.calls} calls; {counted}; errata: {states}; {differences}"


def as_json(edition: str, outcome: Outcome, settings: Settings, edits: list[Edit]) -> str:
    """Write the report for machines."""
    adapted = {id(edit.finding) for edit in edits}
    document: dict[str, Any] = {
        "edition": edition,
        "version": outcome.session.spec.data["info"]["version"],
        "server": _server(settings),
        "date": settings.today.isoformat(),
        "calls": outcome.session.caller.calls,
        "writes": list(settings.writes),
        "differences": [
            {
                "kind": each.kind,
                "says": each.says,
                "operations": each.operations,
                "answer": each.body,
                "bundle": each.at,
                "count": each.count,
                "adapted": id(each) in adapted,
            }
            for each in outcome.session.findings
        ],
        "errata": [
            {"id": name, "title": erratum.title, "confidence": erratum.confidence, **_state(verdict)}
            for name, (erratum, verdict) in outcome.errata.items()
        ],
        "operations": [
            {
                "id": target.id,
                "end": (
                    visit.end if (visit := outcome.session.visits.get(target.id)) else End.NOT_CALLED
                ).value,
                "status": visit.answer.status if visit and visit.answer else None,
                "evidence": target.evidence,
                **(_state(outcome.operations[target.id]) if target.id in outcome.operations else {}),
            }
            for target in outcome.session.spec.targets.values()
        ],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def as_markdown(edition: str, outcome: Outcome, settings: Settings, edits: list[Edit]) -> str:
    """Write the report for people."""
    written = ", ".join(f"`{name}`" for name in settings.writes) or "none, read only"
    lines = [
        f"# {edition} {outcome.session.spec.data['info']['version']}, held against {_server(settings)}",
        "",
        f"{settings.today.isoformat()}. {summary(outcome)}. Operations called by name: {written}.",
        "No value of an answer is in this report, but for words of the API such as a status.",
        "",
        *_differences(outcome, edits),
        *_errata(outcome),
        *_guesses(outcome),
        *_silent(outcome),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _differences(outcome: Outcome, edits: list[Edit]) -> Iterable[str]:
    adapted = {id(edit.finding) for edit in edits}
    rows = [
        (
            each.says,
            _names(each.operations),
            f"`{each.body}`" if each.body else "",
            f"`{each.at}`",
            "in the overlay" if id(each) in adapted else "by hand",
        )
        for each in outcome.session.findings
    ]
    yield "## Otherwise than described"
    yield ""
    yield from _table(("what", "operations", "in the answer", "in the bundle", "adapted"), rows)


def _errata(outcome: Outcome) -> Iterable[str]:
    for state in _ORDER:
        rows = [
            (f"`{name}`", erratum.title, erratum.confidence, verdict.reason)
            for name, (erratum, verdict) in outcome.errata.items()
            if verdict.state is state
        ]
        yield f"## Errata: {state.value}"
        yield ""
        yield from _table(("id", "erratum", "so far", "why"), rows)


def _guesses(outcome: Outcome) -> Iterable[str]:
    rows = [
        (f"`{name}`", outcome.session.spec.targets[name].evidence, verdict.state.value, verdict.reason)
        for state in _ORDER
        for name, verdict in outcome.operations.items()
        if verdict.state is state
    ]
    yield "## Operations that nobody was sure of"
    yield ""
    yield from _table(("operation", "so far", "now", "why"), rows)


def _silent(outcome: Outcome) -> Iterable[str]:
    rows = [
        (f"`{name}`", visit.end.value, str(visit.answer.status or "") if visit.answer else "")
        for name, visit in outcome.session.visits.items()
        if visit.end is not End.ANSWERED
    ]
    yield "## Operations that were called and did not answer as they should"
    yield ""
    yield from _table(("operation", "what happened", "status"), rows)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterable[str]:
    if not rows:
        yield "None."
    else:
        yield f"| {' | '.join(head)} |"
        yield f"|{'---|' * len(head)}"
        for row in rows:
            yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    yield ""


def _names(operations: list[str]) -> str:
    few = 3
    more = f" and {len(operations) - few} more" if len(operations) > few else ""
    return ", ".join(f"`{name}`" for name in operations[:few]) + more


def _state(verdict: Verdict) -> dict[str, str]:
    return {"state": verdict.state.value, "reason": verdict.reason}


def _server(settings: Settings) -> str:
    """Write the address without whatever a URL may carry of a user."""
    parts = urlsplit(settings.url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname}{port}{parts.path}"
