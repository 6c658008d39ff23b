from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from lapak.emulator.clock import WIB, Clock

NOON = datetime(2026, 11, 30, 12, 0, tzinfo=WIB)
HOUR = timedelta(hours=1)


def near(left: datetime, right: datetime) -> bool:
    return abs(left - right) < timedelta(seconds=5)


def test_a_new_clock_tells_the_real_time_in_wib() -> None:
    now = Clock().now()

    assert now.utcoffset() == timedelta(hours=7)
    assert near(now, datetime.now(UTC))


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Jayapura"])
def test_the_zone_of_the_machine_does_not_matter(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert Clock().now().utcoffset() == timedelta(hours=7)
        assert Clock.stopped(datetime(2026, 11, 30, 12, 0)).now() == NOON  # noqa: DTZ001  # naive means WIB
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_stopped_clock_stands_still_until_it_is_moved() -> None:
    clock = Clock.stopped(NOON)

    assert clock.now() == clock.now() == NOON
    clock.advance(HOUR)
    assert clock.now() == NOON + HOUR
    clock.set(NOON)
    assert clock.now() == NOON


def test_other_zones_are_shown_in_wib() -> None:
    assert (
        Clock.stopped(datetime(2026, 11, 30, 5, 0, tzinfo=UTC)).now().isoformat()
        == "2026-11-30T12:00:00+07:00"
    )


def test_a_running_clock_can_be_set_and_runs_on() -> None:
    clock = Clock()

    clock.set(NOON)
    first = clock.now()
    clock.advance(-HOUR)

    assert near(first, NOON)
    assert near(clock.now(), NOON - HOUR)
    assert clock.now() < clock.now() + timedelta(microseconds=1)


def test_a_running_clock_can_be_stopped_where_it_is_and_reset() -> None:
    clock = Clock()
    clock.advance(10 * HOUR)

    clock.freeze()
    stopped = clock.now()

    assert clock.now() == stopped
    assert near(stopped, datetime.now(UTC) + 10 * HOUR)
    clock.reset()
    assert near(clock.now(), datetime.now(UTC))


def test_the_state_of_a_clock_can_be_put_back() -> None:
    clock = Clock.stopped(NOON)
    state = clock.state

    clock.advance(HOUR)
    clock.state = state

    assert clock.now() == NOON
