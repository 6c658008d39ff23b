"""The three zones of Indonesia, and the days of a shop: an order at 00:30 WIB belongs to that date."""

import datetime as dt
from typing import Final

__all__ = ["WIB", "WIT", "WITA", "day_bounds", "day_of", "last_days", "zone"]

# None of them has had summer time since 1964, so a fixed offset says all there is to say.
WIB: Final = dt.timezone(dt.timedelta(hours=7), "WIB")
"""Western Indonesian Time, UTC+7: Asia/Jakarta, Asia/Pontianak."""
WITA: Final = dt.timezone(dt.timedelta(hours=8), "WITA")
"""Central Indonesian Time, UTC+8: Asia/Makassar."""
WIT: Final = dt.timezone(dt.timedelta(hours=9), "WIT")
"""Eastern Indonesian Time, UTC+9: Asia/Jayapura."""

_BY_NAME: Final = {
    "WIB": WIB,
    "WITA": WITA,
    "WIT": WIT,
    "Asia/Jakarta": WIB,
    "Asia/Pontianak": WIB,
    "Asia/Makassar": WITA,
    "Asia/Ujung_Pandang": WITA,
    "Asia/Jayapura": WIT,
}


def zone(name: str | dt.tzinfo) -> dt.tzinfo:
    """Return the zone of a shop: by WIB, WITA or WIT, or by a name such as Asia/Jayapura.

    Raises:
        ValueError: There is no such zone.
    """
    if isinstance(name, dt.tzinfo):
        return name
    if name in _BY_NAME:
        return _BY_NAME[name]
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - costs more than the rest

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"{name!r} is no zone; there are {', '.join(_BY_NAME)}, and the IANA names"
        ) from None


def day_of(moment: dt.datetime, shop: str | dt.tzinfo = WIB) -> dt.date:
    """Return the day of a moment on the calendar of a shop; a naive one is taken for the shop's time.

    The zone of the computer never matters.
    """
    where = zone(shop)
    return (moment if moment.tzinfo is None else moment.astimezone(where)).date()


def day_bounds(
    first: dt.date, last: dt.date | None = None, shop: str | dt.tzinfo = WIB
) -> tuple[dt.datetime, dt.datetime]:
    """Return when the day, or the span of days, of a shop begins, and when the day after it does.

    A moment is on these days if `begin <= moment < end`.

    Raises:
        ValueError: The last day is before the first.
    """
    where = zone(shop)
    final = first if last is None else last
    if final < first:
        raise ValueError(f"{final} is before {first}")
    return _midnight(first, where), _midnight(final + dt.timedelta(days=1), where)


def last_days(
    count: int, shop: str | dt.tzinfo = WIB, *, now: dt.datetime | None = None
) -> tuple[dt.date, dt.date]:
    """Return the first and the last of so many days that end with the shop's today.

    Args:
        count: How many days; 1 is today alone.
        shop: The zone.
        now: The moment that counts as now, for tests and reports.

    Raises:
        ValueError: The count is less than 1.
    """
    if count < 1:
        raise ValueError(f"{count} days are none")
    where = zone(shop)
    today = day_of(dt.datetime.now(where) if now is None else now, where)
    return today - dt.timedelta(days=count - 1), today


def _midnight(day: dt.date, where: dt.tzinfo) -> dt.datetime:
    return dt.datetime.combine(dt.date(day.year, day.month, day.day), dt.time(), where)
