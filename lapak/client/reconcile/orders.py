"""Read the orders of SmartSeller or Ngorder that were made around the time of a call."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from lapak.client.reconcile.ledger import Moment
from lapak.client.reconcile.skew import Sample, Span, narrowed, sample
from lapak.client.reconcile.steps import Case, Look, Pause, Read

__all__ = ["Found", "Row", "canceled_orders", "orders_around"]

PAGES = 20
ROWS = 100
"""Orders in a page: the most that the documents allow."""
CANCELED_PAGES = 4
CANCELED_ROWS = 50
DAY = timedelta(days=1)

Row = tuple[Mapping[str, Any], Any]
"""A row as it came, and its model."""
Steps = Generator[Read | Pause, Look | None, None]


@dataclass(slots=True)
class Found:
    """What was read."""

    rows: dict[str, Row] = field(default_factory=dict)
    """By id."""
    samples: list[Sample] = field(default_factory=list)
    gap: str = ""
    """Why not all orders of the days were read; empty when they were."""

    def at(self, moment: Moment) -> Span | None:
        """Tell the server's time at one of our moments."""
        return narrowed(self.samples, moment)


def orders_around(case: Case) -> Generator[Read | Pause, Look | None, Found]:
    """Read the orders made on the days around the call: by our clock, then by the server's if it differs."""
    earlier = None if case.entry.heard is None else sample(*case.entry.heard)
    found = Found(samples=[] if earlier is None else [earlier])
    first, last = (_utc(moment.wall) for moment in (case.entry.began, case.now))
    yield from _made_on(case, found, first - DAY, last + DAY)
    began, now = found.at(case.entry.began), found.at(case.now)
    if began is None or now is None or found.gap:
        return found
    true_first, true_last = _utc(began.first), _utc(now.last)
    if true_first.date() < first.date() or true_last.date() > last.date():
        found.rows.clear()
        yield from _made_on(case, found, true_first - DAY, true_last + DAY)
    return found


def canceled_orders(case: Case, ordered: str) -> Generator[Read | Pause, Look | None, Found]:
    """Read what was canceled of a day: an order that somebody has canceled since was made all the same."""
    found = Found()
    try:
        day = date.fromisoformat(ordered[:10])
    except ValueError:
        found.gap = "the day of the order is not known"
        return found
    days = {
        "start_date": (day - DAY).isoformat(),
        "end_date": (day + DAY).isoformat(),
        "per_page": CANCELED_ROWS,
    }
    yield from _pages(case, found, Read("canceled_orders_list", days, tag="canceled_orders"), CANCELED_PAGES)
    return found


def _utc(seconds: float) -> datetime:
    return datetime.fromtimestamp(max(seconds, 2 * DAY.total_seconds()), UTC)


def _made_on(case: Case, found: Found, first: datetime, last: datetime) -> Steps:
    days = {"create_from": first.date().isoformat(), "create_to": last.date().isoformat(), "per_page": ROWS}
    yield from _pages(case, found, Read("orders_list_details", days), PAGES)


def _pages(case: Case, found: Found, read: Read, most: int) -> Steps:
    """Read all pages of a list, or say in `found.gap` why not."""
    total: int | None = None
    for page in range(1, most + 1):
        if case.deadline.left <= 0:
            found.gap = "there was no time to read on"
            return
        look = yield Read(read.operation, {**read.query, "pagination_offset": page}, read.tag)
        known = len(found.rows)
        listed = _take(found, read, look)
        if look is None or listed is None:
            return
        pages, count = _pagination(look.payload)
        if total is not None and count is not None and count < total:
            found.gap = "orders vanished from the list while it was read"
        total = count if total is None else total
        if not listed or (pages is not None and page >= pages):
            if total is not None and len(found.rows) < total:
                found.gap = f"{read.operation} counts {total} orders and shows {len(found.rows)}"
            return
        if len(found.rows) == known:
            found.gap = f"{read.operation} repeats itself"
            return
    found.gap = f"{read.operation} has more than {most} pages for those days"


def _take(found: Found, read: Read, look: Look | None) -> int | None:
    """Keep the rows of a page and return how many there were, None when they could not be read."""
    if look is None:
        return None
    if look.sample is not None:
        found.samples.append(look.sample)
    listed = look.payload.get("data") if isinstance(look.payload, dict) else None
    models = getattr(look.parsed, "data", None)
    if not isinstance(listed, list) or not isinstance(models, list) or len(models) != len(listed):
        found.gap = f"the answer of {read.operation} could not be read"
        return None
    for row, model in zip(listed, models, strict=True):
        if isinstance(row, Mapping) and row.get("order_id") is not None:
            found.rows[str(row["order_id"])] = row, model
        else:
            found.gap = f"{read.operation} has rows without an id"
    return len(listed)


def _pagination(payload: Any) -> tuple[int | None, int | None]:
    """Read how many pages and rows there are."""
    try:
        pagination = payload["meta"]["pagination"]
        return int(pagination["total_pages"]), int(pagination["total"])
    except (KeyError, TypeError, ValueError):
        return None, None
