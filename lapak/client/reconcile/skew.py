"""The server's clock, as far as answers tell: their Date header against ours."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from lapak.client.reconcile.ledger import Moment

__all__ = ["Sample", "Span", "narrowed", "sample"]

RESOLUTION = 1.0
"""Seconds: a Date header says no more."""


@dataclass(frozen=True, slots=True)
class Span:
    """Between which two times of the server (seconds since 1970) something happened."""

    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Sample:
    """A Date header, and when we asked for it and had it."""

    date: float
    asked: Moment
    had: Moment

    def of(self, moment: Moment) -> Span:
        """Tell the server's time at one of our moments. Where our two clocks disagree, both count."""
        firsts = self.date - (self.had.wall - moment.wall), self.date - (self.had.steady - moment.steady)
        lasts = self.date - (self.asked.wall - moment.wall), self.date - (self.asked.steady - moment.steady)
        return Span(min(firsts), max(lasts) + RESOLUTION)


def sample(headers: Mapping[str, str], asked: Moment, had: Moment) -> Sample | None:
    """Read the Date header of an answer; None when it is missing or senseless."""
    try:
        date = parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, OverflowError):
        return None
    return None if date.tzinfo is None else Sample(date.timestamp(), asked, had)


def narrowed(samples: list[Sample], moment: Moment) -> Span | None:
    """Tell the server's time at one of our moments from all samples; they narrow each other down."""
    spans = [made.of(moment) for made in samples]
    if not spans:
        return None
    first, last = max(span.first for span in spans), min(span.last for span in spans)
    if first <= last:
        return Span(first, last)
    return Span(min(span.first for span in spans), max(span.last for span in spans))
