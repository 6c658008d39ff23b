"""The shapes of shared/domain.md, section 3, with those that its documents show besides."""

import datetime as dt
import pickle
from typing import Any

import pytest

from lapak.types.moment import Moment
from lapak.types.zones import WIB, WIT, WITA
from tests.types.database import with_zones


def wib(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=WIB)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("text", "at", "precision"),
    [
        ("2026-11-14 09:30:05", wib(2026, 11, 14, 9, 30, 5), "second"),
        ("2026-11-14", wib(2026, 11, 14), "day"),
        ("2026-11-14T02:30:05.000000Z", wib(2026, 11, 14, 9, 30, 5), "microsecond"),
        ("2026-11-14T02:30:05.123456Z", wib(2026, 11, 14, 9, 30, 5, 123456), "microsecond"),
        ("2026-11-14T02:30:05.123456789Z", wib(2026, 11, 14, 9, 30, 5, 123456), "microsecond"),
        ("2026-11-14T02:30:05Z", wib(2026, 11, 14, 9, 30, 5), "second"),
        ("2026-11-14 09:30", wib(2026, 11, 14, 9, 30), "minute"),
        ("2026-11", wib(2026, 11, 1), "month"),
        ("2026-11-14T09:30:05+07:00", wib(2026, 11, 14, 9, 30, 5), "second"),
        ("2026-11-14T09:30:05.250+0700", wib(2026, 11, 14, 9, 30, 5, 250_000), "microsecond"),
        ("2026-11-13T21:30:05-05:00", wib(2026, 11, 14, 9, 30, 5), "second"),
        ("2026-11-14 09:30:05 WIB", wib(2026, 11, 14, 9, 30, 5), "second"),
        ("2026-11-14 10:30:05 WITA", wib(2026, 11, 14, 9, 30, 5), "second"),
        ("2026-11-14 11:30 WIT", wib(2026, 11, 14, 9, 30), "minute"),
        ("Senin, 9 Ags 2021", wib(2021, 8, 9), "day"),
        ("Senin 9 Agustus 2021", wib(2021, 8, 9), "day"),
        ("Rabu, 26 Jan 2022", wib(2022, 1, 26), "day"),
        ("Jum'at, 13 Nov 2026 20:15 WITA", wib(2026, 11, 13, 19, 15), "minute"),
        ("Sun, 22 Nov 2026", wib(2026, 11, 22), "day"),
        ("22 Agustus 2021 16:30", wib(2021, 8, 22, 16, 30), "minute"),
        ("22 Agustus 2021. 16:30", wib(2021, 8, 22, 16, 30), "minute"),
        ("22 Des 2021 16.30.05", wib(2021, 12, 22, 16, 30, 5), "second"),
        ("30-10-2020 12:27", wib(2020, 10, 30, 12, 27), "minute"),
        ("31/12/1990", wib(1990, 12, 31), "day"),
        ("  2026-11-14   09:30 ", wib(2026, 11, 14, 9, 30), "minute"),
        ({"$date": {"$numberLong": "1592816651000"}}, wib(2020, 6, 22, 16, 4, 11), "microsecond"),
        ({"$date": 1592887575675}, wib(2020, 6, 23, 11, 46, 15, 675_000), "microsecond"),
        ({"$date": "2020-06-22T09:04:11Z"}, wib(2020, 6, 22, 16, 4, 11), "microsecond"),
        (dt.datetime(2026, 11, 14, 9, 30, 5), wib(2026, 11, 14, 9, 30, 5), "second"),  # noqa: DTZ001 - it is read
        (
            dt.datetime(2026, 11, 14, 2, 30, 5, 7, tzinfo=dt.UTC),
            wib(2026, 11, 14, 9, 30, 5, 7),
            "microsecond",
        ),
        (dt.date(2026, 11, 14), wib(2026, 11, 14), "day"),
        ({"$date": {"$numberLong": "-86400000"}}, wib(1969, 12, 31, 7), "microsecond"),
    ],
)
def test_a_known_shape_is_read(text: object, at: dt.datetime, precision: str) -> None:
    moment = Moment.parse(text)

    assert (moment.at, moment.precision) == (at, precision)
    assert moment.at.tzinfo is not None


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "no date of a known shape"),
        ("0000-00-00", "no shop has the year 0"),
        ("0000-00-00 00:00:00", "no shop has the year 0"),
        ("0001-01-01T00:00:00Z", "no shop has the year 1"),
        ("2026-13", "month must be in"),
        ("2026-02-30", "day is out of range"),
        ("2026-11-14 24:00:00", "hour must be in"),
        ("2026-11-14 09:30:60", "second must be in"),
        ("2026-11-14T09:30:05+99:99", "offset must be"),
        ("Selasa, 9 Ags 2021", "that day is no Selasa"),
        ("Hari, 9 Ags 2021", "that day is no Hari"),
        ("9 Foo 2021", "Foo is no month"),
        ("Expired Pada Rabu, 26 Jan 2022", "no date of a known shape"),
        ("9 bulan yang lalu", "no date of a known shape"),
        ("10:30", "no date of a known shape"),
        ("14/11/26", "no date of a known shape"),
        ("14-11/2026", "no date of a known shape"),
        ("20261114", "no date of a known shape"),
        ("1592816651", "no date of a known shape"),
        ("\u0662\u0660\u0662\u0666-11-14", "no date of a known shape"),
        (1592816651, "seconds or thousandths"),
        (1592816651000.0, "seconds or thousandths"),
        (True, "seconds or thousandths"),
        (None, "it is no text"),
        (b"2026-11-14", "it is no text"),
        (dt.date(1, 1, 1), "no shop has the year 1"),
        ({}, "no date of Mongo's"),
        ({"$date": True}, "no date of Mongo's"),
        ({"$date": 1.5}, "no date of Mongo's"),
        ({"$date": None}, "no date of Mongo's"),
        ({"$date": 0, "name": "Siti"}, "no date of Mongo's"),
        ({"$date": {"$numberLong": "soon"}}, "no date of Mongo's"),
        ({"$date": {"$numberLong": "9" * 17}}, "too far from now"),
        ({"$date": {"$numberLong": "9" * 400}}, "no date of Mongo's"),
        ({"$date": {"$numberLong": "99999999999999"}}, "the year 5138"),
    ],
)
def test_everything_else_is_refused_with_a_reason(value: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Moment.parse(value)


@pytest.mark.parametrize(
    ("shop", "utc"),
    [
        (WIB, 17),
        ("WITA", 16),
        ("Asia/Makassar", 16),
        (WIT, 15),
        ("Asia/Jayapura", 15),
        pytest.param("UTC", 0, marks=with_zones),
    ],
)
def test_what_has_no_zone_is_the_shops_time(shop: str | dt.tzinfo, utc: int) -> None:
    moment = Moment.parse("2026-11-15 00:00:00", shop)

    assert moment.at.astimezone(dt.UTC).hour == utc


def test_what_has_a_zone_keeps_it_whatever_the_shop_has() -> None:
    assert Moment.parse("2026-11-14T02:30:00Z", WIT) == Moment.parse("2026-11-14 09:30:00", WIB)


def test_a_date_of_mongo_is_told_in_the_shops_zone() -> None:
    assert Moment.parse({"$date": 0}, WITA).at.isoformat() == "1970-01-01T08:00:00+08:00"


@pytest.mark.parametrize(
    ("text", "shop", "day"),
    [
        ("2026-11-13T17:30:00Z", WIB, "2026-11-14"),
        ("2026-11-13T16:59:59Z", WIB, "2026-11-13"),
        ("2026-11-13T16:30:00Z", WITA, "2026-11-14"),
        ("2026-11-14 00:30:00", WIB, "2026-11-14"),
        ("2026-11-14 23:30:00", WIT, "2026-11-15"),
        ("2026-11-14", WIT, "2026-11-14"),
        ("2026-11", WIT, "2026-11-01"),
    ],
)
def test_the_day_is_the_shops(text: str, shop: dt.tzinfo, day: str) -> None:
    """Naive times are Jakarta's here, so that 23:30 is the next day in Jayapura; a date is one everywhere."""
    assert Moment.parse(text).day(shop).isoformat() == day


def test_the_text_is_kept_and_does_not_count() -> None:
    moment = Moment.parse("2026-11-14T02:30:00Z")

    assert moment.raw == "2026-11-14T02:30:00Z"
    assert Moment.parse({"$date": 0}).raw == '{"$date": 0}'
    assert {moment, Moment.parse("2026-11-14T09:30:00+07:00")} == {moment}


def test_a_day_is_not_its_midnight() -> None:
    assert Moment.parse("2026-11-14") != Moment.parse("2026-11-14 00:00:00")
    assert min(Moment.parse("2026-11-15"), Moment.parse("2026-11-14 23:00")).precision == "minute"


def test_how_exactly_a_moment_is_told_does_not_count() -> None:
    assert Moment.parse("2026-11-14 09:30") == Moment.parse("2026-11-14T02:30:00.000000Z")
    assert Moment.parse("2026-11") != Moment.parse("2026-11-01")


def test_a_moment_by_itself_has_a_zone() -> None:
    with pytest.raises(ValueError, match="has no zone"):
        Moment(wib(2026, 11, 14).replace(tzinfo=None))


def test_a_moment_survives_pickling_and_does_not_change() -> None:
    moment: Any = Moment.parse("2026-11-14 09:30")

    copied = pickle.loads(pickle.dumps(moment))  # noqa: S301 - made in this test

    assert (copied, copied.raw, copied.at.tzname()) == (moment, "2026-11-14 09:30", "WIB")
    with pytest.raises(AttributeError):
        moment.raw = ""
