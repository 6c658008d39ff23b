"""The time of the emulator: real, moved or stopped, always in Western Indonesian Time."""

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Final

from attrs import define, frozen

__all__ = ["WIB", "Clock", "ClockState"]

WIB: Final = timezone(timedelta(hours=7), "WIB")


@frozen
class ClockState:
    """What a snapshot keeps of a clock: where it was stopped, or how far it was moved."""

    frozen_at: datetime | None = None
    offset: timedelta = timedelta()


@define
class Clock:
    """A clock that tests can stop, set and move. `Clock()` tells the real time."""

    state: ClockState = ClockState()

    @classmethod
    def stopped(cls, at: datetime) -> "Clock":
        """Make a clock that stands still at a time."""
        clock = cls()
        clock.freeze(at)
        return clock

    def now(self) -> datetime:
        """Return the time in WIB (+07:00)."""
        state = self.state
        return state.frozen_at or datetime.now(WIB) + state.offset

    @property
    def header(self) -> tuple[str, str]:
        """The Date header of an answer now, which clients compare with their own clock."""
        return "date", format_datetime(self.now().astimezone(UTC), usegmt=True)

    def freeze(self, at: datetime | None = None) -> None:
        """Stop at a time, or at the present one."""
        self.state = ClockState(frozen_at=_in_wib(at) if at else self.now())

    def set(self, at: datetime) -> None:
        """Go to a time and run on from there; a stopped clock stays stopped."""
        if self.state.frozen_at:
            self.freeze(at)
        else:
            self.state = ClockState(offset=_in_wib(at) - datetime.now(WIB))

    def advance(self, by: timedelta) -> None:
        """Move forward, or back by a negative span."""
        state = self.state
        if state.frozen_at:
            self.state = ClockState(frozen_at=state.frozen_at + by)
        else:
            self.state = ClockState(offset=state.offset + by)

    def reset(self) -> None:
        """Tell the real time again."""
        self.state = ClockState()


def _in_wib(at: datetime) -> datetime:
    """Read a time without offset as WIB, as the APIs do."""
    return at.replace(tzinfo=WIB) if at.tzinfo is None else at.astimezone(WIB)
