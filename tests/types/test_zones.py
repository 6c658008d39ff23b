"""Days of a shop, on computers anywhere."""

import datetime as dt
import os
import subprocess
import sys
from zoneinfo import ZoneInfo

import pytest

from lapak.types.zones import WIB, WIT, WITA, day_bounds, day_of, last_days, zone
from tests.types.database import with_zones

NIGHT = dt.datetime(2026, 11, 13, 17, 30, tzinfo=dt.UTC)
"""00:30 WIB on the 14th, when UTC still has the 13th."""


@pytest.mark.parametrize(
    ("shop", "day"),
    [
        (WIB, 14),
        (WITA, 14),
        (WIT, 14),
        ("Asia/Jakarta", 14),
        pytest.param("UTC", 13, marks=with_zones),
        pytest.param("America/New_York", 13, marks=with_zones),
    ],
)
def test_half_past_midnight_belongs_to_the_new_day(shop: str | dt.tzinfo, day: int) -> None:
    assert day_of(NIGHT, shop) == dt.date(2026, 11, day)


def test_a_naive_moment_is_the_shops_time() -> None:
    assert day_of(NIGHT.replace(hour=0, tzinfo=None), WIT) == dt.date(2026, 11, 13)


def test_a_day_begins_at_the_shops_midnight_and_ends_before_the_next() -> None:
    begin, end = day_bounds(dt.date(2026, 11, 14))

    assert (begin.isoformat(), end.isoformat()) == ("2026-11-14T00:00:00+07:00", "2026-11-15T00:00:00+07:00")
    assert begin <= NIGHT < end
    assert begin <= dt.datetime(2026, 11, 14, 16, 59, 59, 999_999, tzinfo=dt.UTC) < end
    assert not begin <= dt.datetime(2026, 11, 14, 17, tzinfo=dt.UTC) < end


def test_a_span_has_its_last_day() -> None:
    begin, end = day_bounds(dt.date(2026, 10, 31), dt.date(2026, 11, 1), "WITA")

    assert end - begin == dt.timedelta(days=2)
    assert begin.astimezone(dt.UTC).isoformat() == "2026-10-30T16:00:00+00:00"


def test_a_moment_on_the_day_will_do_for_the_day() -> None:
    """A datetime is a date, too."""
    assert day_bounds(dt.datetime(2026, 11, 14, 9, 30, tzinfo=WIB)) == day_bounds(dt.date(2026, 11, 14))


def test_a_span_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="2026-11-13 is before 2026-11-14"):
        day_bounds(dt.date(2026, 11, 14), dt.date(2026, 11, 13))


@pytest.mark.parametrize(
    ("count", "shop", "days"),
    [
        (1, WIB, ("2026-11-14", "2026-11-14")),
        (30, WIB, ("2026-10-16", "2026-11-14")),
        pytest.param(30, "UTC", ("2026-10-15", "2026-11-13"), marks=with_zones),
    ],
)
def test_the_last_days_end_with_the_shops_today(
    count: int, shop: str | dt.tzinfo, days: tuple[str, str]
) -> None:
    first, last = last_days(count, shop, now=NIGHT)

    assert (first.isoformat(), last.isoformat()) == days


def test_no_days_are_refused() -> None:
    with pytest.raises(ValueError, match="0 days are none"):
        last_days(0)


@with_zones
@pytest.mark.parametrize(
    ("fixed", "name"),
    [(WIB, "Asia/Jakarta"), (WIB, "Asia/Pontianak"), (WITA, "Asia/Makassar"), (WIT, "Asia/Jayapura")],
)
def test_a_fixed_offset_says_what_the_zone_database_says(fixed: dt.tzinfo, name: str) -> None:
    """From 1988, when Pontianak went over to WIB, to the end of the 32-bit era."""
    for year in range(1988, 2038):
        for month in (1, 7):
            moment = dt.datetime(year, month, 1, tzinfo=dt.UTC)
            assert moment.astimezone(fixed).utcoffset() == moment.astimezone(ZoneInfo(name)).utcoffset()
            assert moment.astimezone(fixed).tzname() == moment.astimezone(ZoneInfo(name)).tzname()


@pytest.mark.parametrize("name", ["WIBB", "", "Asia/Djakarta", "../../etc/passwd"])
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="is no zone; there are WIB"):
        zone(name)


PROGRAM = """
import datetime as dt
from lapak.types import Moment, day_bounds, day_of, last_days
night = Moment.parse("2026-11-14 00:30:00")
begin, end = day_bounds(dt.date(2026, 11, 14))
print(night.at.isoformat(), night.day(), Moment.parse("2026-11-13T17:30:00Z").day(), night.day("WIT"))
print(begin.isoformat(), end.isoformat(), begin <= night.at < end)
print(*last_days(7, now=night.at), day_of(dt.datetime(2026, 11, 14, 0, 30)))
print(last_days(1)[1] == dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date())
"""
PRINTED = """\
2026-11-14T00:30:00+07:00 2026-11-14 2026-11-14 2026-11-14
2026-11-14T00:00:00+07:00 2026-11-15T00:00:00+07:00 True
2026-11-08 2026-11-14 2026-11-14
True
"""


@pytest.mark.parametrize("computer", ["UTC", "America/New_York", "Asia/Jayapura"])
def test_the_zone_of_the_computer_does_not_matter(computer: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM],
        env=os.environ | {"TZ": computer},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == PRINTED
