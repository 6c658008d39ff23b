"""Look for an order of SmartSeller or Ngorder, which take no reference of the caller: by its fingerprint."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from lapak.client.reconcile.fingerprint import compare, same_canceled, same_order
from lapak.client.reconcile.orders import Found, canceled_orders, orders_around
from lapak.client.reconcile.result import Candidate, Outcome, Reconciliation
from lapak.client.reconcile.skew import Span
from lapak.client.reconcile.steps import Case, Pause, Plan

__all__ = ["by_fingerprint"]

GRACE = 2.0
"""Seconds after the loss in which a server may have finished the order."""
NEAR = 30.0
"""Seconds before the call, and any time after the grace, in which an equal order leaves the answer open."""
ZONES = (0, 7, 8, 9)
"""Hours that the local times of a shop may be ahead of UTC."""
_HOUR = 3600.0
_UNKNOWN = "nothing: the body that was sent is not known"


@dataclass(frozen=True, slots=True)
class _Call:
    """When the call ran, by the server's clock."""

    began: Span | None
    ended: Span | None
    jumped: bool
    """Whether nothing vouches for the server's clock having run evenly since."""

    def place(self, made: Span | None) -> str:
        """Tell whether an order was made before the call, within it, or too near to it to say."""
        if made is None or self.began is None or self.ended is None:
            return "near"
        if made.last < self.began.first - NEAR:
            return "near" if self.jumped else "before"
        within = made.last >= self.began.first and made.first <= self.ended.last + GRACE
        return "within" if within else "near"


def by_fingerprint(case: Case) -> Plan:
    """Read the orders made around the time of the call, and compare."""
    try:
        sent = json.loads(case.entry.content)
    except ValueError:
        sent = None
    if not isinstance(sent, dict):
        return Reconciliation("ambiguous", (), _UNKNOWN)
    while True:
        found = yield from orders_around(case)
        result = _judge(case, sent, found)
        if result.outcome != "not_found":
            return result
        wait = case.wait
        if wait <= 0:
            break
        if wait >= case.deadline.left:
            early = f"{result.rests_on}; but it is too early to say that it will not appear"
            return Reconciliation("ambiguous", (), early)
        yield Pause(wait)
    canceled = yield from canceled_orders(case, str(sent.get("order_date")))
    return _without(case, sent, found, canceled) or result


def _judge(case: Case, sent: Mapping[str, Any], found: Found) -> Reconciliation:
    """Decide, for `ambiguous` whenever something is not certain."""
    entry = case.entry
    call = _Call(found.at(entry.began), found.at(entry.ended or entry.began), entry.heard is None)
    results = case.ledger.results(entry)
    candidates: list[Candidate] = []
    for number, (row, model) in found.rows.items():
        differs = compare(sent, row)
        made = _made(row.get("created_at"))
        place = call.place(made)
        if differs is None or place == "before" or (number in results and number != entry.made):
            continue
        created = None if made is None else datetime.fromtimestamp(made.first, UTC)
        candidates.append(
            Candidate(number, model, created, differs if place == "within" else (*differs, "time"))
        )
    doubts = _doubts(case, sent, found, call, candidates)
    outcome: Outcome = "ambiguous" if doubts else "applied" if candidates else "not_found"
    if outcome == "applied":
        entry.made = candidates[0].id
    return Reconciliation(outcome, tuple(candidates), "; but ".join([_rests_on(found, call), *doubts]))


def _doubts(
    case: Case, sent: Mapping[str, Any], found: Found, call: _Call, candidates: list[Candidate]
) -> list[str]:
    """List what stands in the way of a clear answer."""
    doubts = [found.gap] if found.gap else []
    if call.began is None:
        doubts.append("the server's answers have no Date, so that times cannot be compared")
    if len(candidates) > 1:
        doubts.append(f"{len(candidates)} orders could be it")
    elif candidates and candidates[0].differs:
        doubts.append(
            f"the only one that could be it is not certainly it: {', '.join(candidates[0].differs)}"
        )
    if candidates and _has_twin(case, sent):
        doubts.append("another create of this client with the same content is not settled either")
    return doubts


def _without(case: Case, sent: Mapping[str, Any], found: Found, canceled: Found) -> Reconciliation | None:
    """Say `ambiguous` when an order that was canceled since could be it; None when none could."""
    began = found.at(case.entry.began)
    results = case.ledger.results(case.entry)
    candidates = [
        Candidate(number, model, None, ("canceled",))
        for number, (row, model) in canceled.rows.items()
        if number not in results and same_canceled(sent, row) and _about(row.get("created_at"), began)
    ]
    if not candidates and not canceled.gap:
        return None
    why = canceled.gap or "an order like it has been canceled"
    return Reconciliation(
        "ambiguous", tuple(candidates), f"orders and canceled orders of those days; but {why}"
    )


def _about(text: object, began: Span | None) -> bool:
    """Tell whether a local time of unknown zone may lie after the call began."""
    try:
        local = datetime.fromisoformat(str(text)).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return True
    return began is None or any(local - zone * _HOUR >= began.first - NEAR for zone in ZONES)


def _has_twin(case: Case, sent: Mapping[str, Any]) -> bool:
    """Tell whether another create with the same content could have made what was found."""
    for other in case.ledger.others(case.entry):
        over = other.ended is not None and other.ended.steady + NEAR < case.entry.began.steady
        if other.made or over:
            continue
        try:
            content = json.loads(other.content)
        except ValueError:
            return True
        if isinstance(content, dict) and same_order(sent, content):
            return True
    return False


def _made(text: object) -> Span | None:
    """Read `2026-11-14T02:20:31.000000Z`: a fraction of 0 says that seconds are all there is."""
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    first = moment.timestamp()
    return Span(first, first + (0.0 if moment.microsecond else 1.0))


def _rests_on(found: Found, call: _Call) -> str:
    text = f"sender, receiver, supplier, items, day, note, courier and amounts of {len(found.rows)} orders"
    if call.began is None or call.ended is None:
        return text
    first, last = (datetime.fromtimestamp(at, UTC) for at in (call.began.first, call.ended.last + GRACE))
    return f"{text}, made between {first:%Y-%m-%d %H:%M:%S} and {last:%H:%M:%S} UTC by the server's clock"
