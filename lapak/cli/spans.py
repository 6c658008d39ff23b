"""Days as people say them: `30d`, `yesterday`, `2026-11-01`. Days are the shop's, in Jakarta's time."""

import re
import time as time_module
from datetime import date, datetime, time, timedelta, timezone

import click

from lapak.cli.session import session_of

__all__ = ["SHOP", "day", "first_moment", "last_moment", "moment", "today"]

SHOP = timezone(timedelta(hours=7), "WIB")
"""Jakarta, which has no summer time. None of the APIs says in which zone a shop lives."""
FORM = "write a day as 2026-11-01, today, yesterday, 30d or 4w"
_AGO = re.compile(r"(\d{1,4})([dw])")
_NAMED = {"today": 0, "yesterday": 1}


def today(context: click.Context | None) -> date:
    """Return the day that it is in the shop."""
    now = time_module.time() if context is None else session_of(context).now()
    return datetime.fromtimestamp(now, SHOP).date()


def day(text: str, context: click.Context | None = None) -> str:
    """Read a day; 30d is 30 days before today."""
    word = text.strip().lower()
    if ago := _AGO.fullmatch(word):
        return (today(context) - timedelta(days=int(ago[1]) * (7 if ago[2] == "w" else 1))).isoformat()
    if word in _NAMED:
        return (today(context) - timedelta(days=_NAMED[word])).isoformat()
    try:
        return date.fromisoformat(word).isoformat()
    except ValueError:
        raise ValueError(f"{text!r} is no day; {FORM}") from None


def moment(text: str, context: click.Context | None = None) -> str:
    """Read a time; one without a zone is the shop's, and a day is its first moment."""
    try:
        return first_moment(day(text, context))
    except ValueError:
        pass
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(
            f"{text!r} is no time; write it as 2026-11-01T17:05:00+07:00, or {FORM[6:]}"
        ) from None
    return (found if found.tzinfo else found.replace(tzinfo=SHOP)).isoformat()


def first_moment(text: str) -> str:
    """Return the first moment of a day."""
    return datetime.combine(date.fromisoformat(text), time(), SHOP).isoformat()


def last_moment(text: str) -> str:
    """Return the last second of a day."""
    return datetime.combine(date.fromisoformat(text), time(23, 59, 59), SHOP).isoformat()
