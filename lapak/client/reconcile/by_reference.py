"""Look for orders of SIRCLO by the caller's reference, `remote_order_id`: one order for each and shop."""

import json
from collections.abc import Generator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from lapak.client.reconcile.result import Candidate, Reconciliation
from lapak.client.reconcile.skew import Sample, narrowed, sample
from lapak.client.reconcile.steps import Case, Look, Pause, Plan, Read

__all__ = ["by_reference"]

MARGIN = timedelta(seconds=60)
"""Around the times at which the orders were made, by the server's clock."""
_UNSET_YEAR = "0001-"
_MOVES = {"order_status", "remote_order_status"}
"""Fields that others move on; they say nothing about who made an order."""


def by_reference(case: Case) -> Plan:
    """Read the orders of the times that were sent, and look for the references."""
    try:
        sent = json.loads(case.entry.content)
    except ValueError:
        sent = None
    if not isinstance(sent, list) or not sent or not all(isinstance(order, dict) for order in sent):
        return Reconciliation("ambiguous", (), "nothing: the body that was sent is not known")
    asked = {str(order.get("remote_order_id")): order for order in sent}
    while True:
        earlier = sample(*case.entry.heard) if case.entry.heard is not None else None
        samples: list[Sample] = [] if earlier is None else [earlier]
        rows = yield from _orders(case, asked, samples)
        result = _judge(case, asked, rows, samples)
        wait = case.wait
        if result.outcome != "not_found" or wait <= 0:
            return result
        if wait >= case.deadline.left:
            early = f"{result.rests_on}; but it is too early to say that it will not appear"
            return Reconciliation("ambiguous", (), early)
        yield Pause(wait)


def _orders(
    case: Case, asked: Mapping[str, Mapping[str, Any]], samples: list[Sample]
) -> Generator[Read | Pause, Look | None, dict[str, tuple[Mapping[str, Any], Any]]]:
    """Read the orders of a span that has all order dates that were sent, and the time of the call.

    They come by their reference; one under "" says that something could not be read.
    """
    times = [moment for order in asked.values() if (moment := _moment(order.get("order_date"))) is not None]
    if len(times) < len(asked):
        here = datetime.fromtimestamp(max(case.entry.began.wall, 0), UTC)
        yield from _span(here, here, samples)
        began, now = narrowed(samples, case.entry.began), narrowed(samples, case.now)
        if began is not None and now is not None:
            times += [datetime.fromtimestamp(at, UTC) for at in (began.first, now.last)]
        else:
            times.append(here)
    return (yield from _span(min(times), max(times), samples))


def _span(
    first: datetime, last: datetime, samples: list[Sample]
) -> Generator[Read | Pause, Look | None, dict[str, tuple[Mapping[str, Any], Any]]]:
    query = {"start": (first - MARGIN).isoformat(), "end": (last + MARGIN).isoformat()}
    look = yield Read("orders_list", query)
    if look is None:
        return {}
    if look.sample is not None:
        samples.append(look.sample)
    rows = look.payload.get("orders") if isinstance(look.payload, dict) else None
    models = getattr(look.parsed, "orders", None)
    if not isinstance(rows, list) or not isinstance(models, list) or len(models) != len(rows):
        return {"": ({}, None)}
    found: dict[str, tuple[Mapping[str, Any], Any]] = {}
    for row, model in zip(rows, models, strict=True):
        reference = row.get("remote_order_id") if isinstance(row, Mapping) else None
        found[str(reference or "")] = row, model
    return found


def _judge(
    case: Case,
    asked: Mapping[str, Mapping[str, Any]],
    rows: Mapping[str, tuple[Mapping[str, Any], Any]],
    samples: list[Sample],
) -> Reconciliation:
    """Decide: all orders of a call are stored, or none."""
    began = narrowed(samples, case.entry.began)
    candidates = []
    for reference, order in asked.items():
        if reference not in rows:
            continue
        row, model = rows[reference]
        made = _moment(row.get("created_at"))
        is_new = began is not None and made is not None and made.timestamp() >= began.first
        compared = {name: value for name, value in order.items() if name in row or not is_new}
        differs = tuple(name for name, value in compared.items() if not _kept(name, value, row.get(name)))
        candidates.append(Candidate(str(row.get("id")), model, made, differs))
    text = f"{len(asked)} remote_order_id among {len(rows)} orders of their order_date"
    if "" in rows:
        return Reconciliation("ambiguous", (), f"{text}; but the list of orders could not be read")
    if len(candidates) == len(asked) and not any(made.differs for made in candidates):
        return Reconciliation("applied", tuple(candidates), text)
    if candidates:
        why = "some are missing" if len(candidates) < len(asked) else "what is stored is not what was sent"
        return Reconciliation("ambiguous", tuple(candidates), f"{text}; but {why}")
    if any(_moment(order.get("order_date")) is None for order in asked.values()):
        why = "an order sent without its order_date may be an old one with another date"
        return Reconciliation("ambiguous", (), f"{text}; but {why}")
    return Reconciliation("not_found", (), text)


def _kept(name: str, sent: Any, stored: Any) -> bool:
    """Tell whether a value is stored as it was sent, spaces apart.

    The year 1 counts as left out, and statuses move on.
    """
    if name in _MOVES or (isinstance(sent, str) and sent.startswith(_UNSET_YEAR)) or sent is None:
        return True
    if isinstance(sent, Mapping):
        return isinstance(stored, Mapping) and all(
            _kept(key, value, stored.get(key)) for key, value in sent.items()
        )
    if isinstance(sent, list):
        listed = stored if isinstance(stored, list) else []
        return len(sent) == len(listed) and all(_kept(name, *pair) for pair in zip(sent, listed, strict=True))
    if name.endswith(("_at", "_date")) and (moment := _moment(sent)) is not None:
        return moment == _moment(stored)
    return bool(sent == stored) or str(sent).split() == str(stored).split()


def _moment(text: object) -> datetime | None:
    """Read a time; None for none, for the year 1 and for what is no time."""
    if not isinstance(text, str) or text.startswith(_UNSET_YEAR):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
