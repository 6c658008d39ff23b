from datetime import UTC, datetime, timedelta, timezone

import pytest

from lapak.emulator.commerce.sirclo_times import NOT_SET, read, write

WIB = timezone(timedelta(hours=7))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-11-03T09:14:05+07:00", datetime(2026, 11, 3, 2, 14, 5, tzinfo=UTC)),
        ("2026-11-03T02:14:05.5Z", datetime(2026, 11, 3, 2, 14, 5, 500000, tzinfo=UTC)),
        ("2026-11-03t02:14:05z", datetime(2026, 11, 3, 2, 14, 5, tzinfo=UTC)),
        ("2026-11-03T02:14:05.123456789Z", datetime(2026, 11, 3, 2, 14, 5, 123456, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2017, 1, 1, tzinfo=UTC)),
        (NOT_SET, datetime(1, 1, 1, tzinfo=UTC)),
    ],
)
def test_times_with_any_zone_and_fraction_are_read(text: str, at: datetime) -> None:
    assert read(text) == at


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+07:00", "0000-06-01T00:00:00Z"])
def test_times_before_the_first_year_are_not_set(text: str) -> None:
    assert write(read(text)) == NOT_SET


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59-07:00", "9999-12-31T23:59:60Z"])
def test_times_after_the_last_year_are_the_last_time(text: str) -> None:
    assert write(read(text)) == "9999-12-31T23:59:59.999999Z"


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (datetime(2026, 11, 3, 9, 14, 5, tzinfo=WIB), "2026-11-03T02:14:05Z"),
        (datetime(2026, 11, 3, 9, 14, 5, 120000, tzinfo=WIB), "2026-11-03T02:14:05.12Z"),
        (datetime(2026, 11, 3, 9, 14, 10, tzinfo=WIB), "2026-11-03T02:14:10Z"),
    ],
)
def test_times_are_written_in_utc_without_trailing_zeros(at: datetime, text: str) -> None:
    assert write(at) == text
