"""Moments, read from the shapes in which these APIs write dates and times."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Self

from lapak.types.zones import WIB, day_of, zone

__all__ = ["Moment", "Precision"]

Precision = Literal["month", "day", "minute", "second", "microsecond"]
"""How much of a moment the text says; what it does not say is the first day, midnight, zero."""

_ISO: Final = re.compile(
    r"""
    (?P<year>[0-9]{4})-(?P<month>[0-9]{2})
    (?:-(?P<day>[0-9]{2})
      (?:[T ](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})
        (?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]{1,9}))?)?
        (?:(?P<offset>\s?(?:Z|[+-][0-9]{2}:?[0-9]{2}))|\s(?P<zone>WIB|WITA|WIT))?
      )?
    )?
    """,
    re.VERBOSE,
)
_DAY_FIRST: Final = re.compile(
    r"""
    (?:(?P<weekday>[A-Za-z']+),?\s+)?
    (?P<day>[0-9]{1,2})(?P<mark>[-/]|\s+)(?P<month>[0-9]{2}|[A-Za-z]{3,9})\.?(?P=mark)(?P<year>[0-9]{4})
    (?:[.,]?\s+(?P<hour>[0-9]{2})[:.](?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2}))?)?
    (?:\s+(?P<zone>WIB|WITA|WIT))?
    """,
    re.VERBOSE,
)
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari february peb pebruari",
            "mar maret march mrt",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu agustus august ags agt aug",
            "sep september sept",
            "okt oktober october oct",
            "nov november nopember nop",
            "des desember december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "senin sen monday mon",
            "selasa sel tuesday tue",
            "rabu rab wednesday wed",
            "kamis kam thursday thu",
            "jumat jum'at jum friday fri",
            "sabtu sab saturday sat",
            "minggu min ahad sunday sun",
        )
    )
    for name in names.split()
}
_YEARS: Final = range(1900, 3000)
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_DIGITS: Final = re.compile(r"-?[0-9]{1,17}")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A moment: aware, with what the text says of it, and the text itself.

    Two are equal when they are the same moment, or the same day or month of one zone, whatever text they came
    from and whatever zone a moment is told in. A day is not its midnight.
    """

    at: dt.datetime
    """The moment, in the zone that it was read with or that the text has."""
    precision: Precision = field(default="microsecond", compare=False)
    raw: str = field(default="", compare=False)
    """The text as it came; of Mongo's form its JSON."""
    _span: int = field(init=False, repr=False)
    """2 for a month, 1 for a day, 0 for all that has a time."""

    def __post_init__(self) -> None:
        """Refuse what has no zone."""
        if self.at.tzinfo is None:
            raise ValueError(f"{self.at} has no zone; Moment.parse gives it the shop's")
        object.__setattr__(self, "_span", {"day": 1, "month": 2}.get(self.precision, 0))

    @classmethod
    def parse(cls, value: object, shop: str | dt.tzinfo = WIB) -> Self:
        """Read a moment; ValueError says why it is refused.

        Args:
            value: A text such as `2026-11-14 09:30:00`, `2026-11-14`, `2026-11`, `14-11-2026 09:30`,
                `2026-11-14T02:30:00.000000Z`, `Sabtu, 14 Nov 2026`; Mongo's `{"$date": …}`; or what a model
                has made of such a text already, a date or datetime.
            shop: Zone of what has none.
        """
        where = zone(shop)
        if isinstance(value, Mapping):
            raw = json.dumps(value, ensure_ascii=False, default=str)
            return cls(_mongo(value, where), "microsecond", raw)
        if isinstance(value, dt.datetime) and value.year in _YEARS:
            at = value if value.tzinfo else value.replace(tzinfo=where)
            return cls(at, "microsecond" if at.microsecond else "second", value.isoformat())
        if isinstance(value, dt.date):
            raw = value.isoformat()
            return cls(*_read(raw, where), raw)
        if isinstance(value, str):
            return cls(*_read(value, where), value)
        why = (
            "a number may count seconds or thousandths" if isinstance(value, int | float) else "it is no text"
        )
        raise ValueError(f"{value!r} is no date: {why}")

    def day(self, shop: str | dt.tzinfo = WIB) -> dt.date:
        """Return its day on the calendar of a shop; a text that says a day only means that day everywhere."""
        return self.at.date() if self._span else day_of(self.at, shop)


def _read(text: str, where: dt.tzinfo) -> tuple[dt.datetime, Precision]:
    plain = " ".join(text.split())
    found = _ISO.fullmatch(plain) or _DAY_FIRST.fullmatch(plain)
    if found is None:
        raise ValueError(f"{text!r} is no date of a known shape")
    parts = found.groupdict()
    year, month = int(parts["year"]), _month(parts["month"], text)
    if year not in _YEARS:
        raise ValueError(f"{text!r} is refused: no shop has the year {year}")
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    microsecond = int((parts.get("fraction") or "")[:6].ljust(6, "0"))
    try:
        moment = dt.datetime(
            year, month, int(parts["day"] or 1), hour, minute, second, microsecond, _offset(parts, where)
        )
    except ValueError as error:
        raise ValueError(f"{text!r} is refused: {error}") from None
    weekday = parts.get("weekday")
    if weekday and _WEEKDAYS.get(weekday.lower()) != moment.weekday():
        raise ValueError(f"{text!r} is refused: that day is no {weekday}")
    return moment, _precision(parts)


def _precision(parts: dict[str, str | None]) -> Precision:
    if parts.get("fraction"):
        return "microsecond"
    if parts["second"]:
        return "second"
    if parts["hour"]:
        return "minute"
    return "day" if parts["day"] else "month"


def _month(text: str, whole: str) -> int:
    month = int(text) if text.isdecimal() else _MONTHS.get(text.lower())
    if month is None:
        raise ValueError(f"{whole!r} is refused: {text} is no month")
    return month


def _offset(parts: dict[str, str | None], where: dt.tzinfo) -> dt.tzinfo:
    named, offset = parts.get("zone"), (parts.get("offset") or "").strip()
    if named:
        return zone(named)
    if not offset:
        return where
    if offset == "Z":
        return dt.UTC
    minutes = int(offset[1:3]) * 60 + int(offset[-2:])
    return dt.timezone(dt.timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def _mongo(value: Mapping[Any, Any], where: dt.tzinfo) -> dt.datetime:
    """Read `{"$date": …}`: thousandths of a second since 1970, as a number or `$numberLong`, or ISO text."""
    inner = value.get("$date") if len(value) == 1 else None
    if isinstance(inner, str) and "T" in inner:
        return Moment.parse(inner, dt.UTC).at.astimezone(where)
    if isinstance(inner, Mapping) and len(inner) == 1:
        inner = inner.get("$numberLong")
    digits = inner if isinstance(inner, str) else str(inner) if type(inner) is int else ""
    if not _DIGITS.fullmatch(digits):
        raise ValueError('no date of Mongo\'s: it is {"$date": …}')
    try:
        moment = (_EPOCH + dt.timedelta(milliseconds=int(digits))).astimezone(where)
    except OverflowError:
        raise ValueError("a date of Mongo's that is too far from now") from None
    if moment.year not in _YEARS:
        raise ValueError(f"a date of Mongo's is refused: no shop has the year {moment.year}")
    return moment
