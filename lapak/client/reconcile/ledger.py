"""What a client remembers of its creates, so that two of them are never taken for one."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from lapak.client.clock import Clock

__all__ = ["RECONCILED", "Entry", "Heard", "Ledger", "Moment"]

RECONCILED = frozenset({"orders_create"})
"""Operations that can be looked for."""
MOST = 10_000
"""Creates that are remembered at most, the oldest are forgotten first."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment by both our clocks: the wall's may be set meanwhile, the other stops while a laptop sleeps."""

    wall: float
    steady: float

    @classmethod
    def of(cls, clock: Clock) -> "Moment":
        """Return the present one."""
        return cls(clock.wall(), clock.now())


Heard = tuple[Mapping[str, str], Moment, Moment]
"""Headers of an answer, when it was asked for and when it came."""


@dataclass(slots=True, eq=False)
class Entry:
    """A create: when it ran, what it sent, how it ended."""

    operation: str
    began: Moment
    content: bytes = field(default=b"", repr=False)
    """The body that was sent."""
    ended: Moment | None = None
    state: Literal["open", "lost", "undone", "done"] = "open"
    """`open`: under way. `lost`: it may have taken effect. `undone`: it has not."""
    made: str = ""
    """Id of what it made: its answer says so, or reconciling has found it."""
    heard: Heard | None = None
    """The last answer before it, whose Date tells the server's clock."""


class Ledger:
    """The creates of a client and of those derived from it. Appending and removing need no lock."""

    def __init__(self) -> None:
        """Begin with none."""
        self._unsettled: deque[Entry] = deque(maxlen=MOST)
        self._done: deque[Entry] = deque(maxlen=MOST)
        self._heard: tuple[Mapping[str, str], float, float, float] | None = None

    def hear(self, headers: Mapping[str, str], asked: float, clock: Clock) -> None:
        """Remember the last answer of all; `asked` is when its call began, by the steady clock."""
        self._heard = headers, asked, clock.now(), clock.wall()

    def begin(self, operation: str, clock: Clock, content: bytes) -> Entry:
        """Remember a create that begins, and what it sends."""
        entry = Entry(operation, Moment.of(clock), content, heard=self._last())
        self._unsettled.append(entry)
        return entry

    def done(self, entry: Entry, parsed: Any) -> None:
        """Remember what a create has made, by what was read of its answer."""
        made = getattr(getattr(parsed, "data", None), "order_id", None)
        entry.made = str(made) if isinstance(made, int | str) else ""
        entry.state, entry.content = "done", b""
        self._done.append(entry)  # before it is forgotten: another thread may be looking
        self._forget(entry)

    def lost(self, entry: Entry, clock: Clock) -> None:
        """Remember that a create may have taken effect."""
        entry.state, entry.ended = "lost", Moment.of(clock)

    def undone(self, entry: Entry) -> None:
        """Forget a create that certainly did not take effect."""
        entry.state = "undone"
        self._forget(entry)

    def others(self, entry: Entry) -> list[Entry]:
        """Return the other creates whose outcome is not known by an answer."""
        return [other for other in tuple(self._unsettled) if other is not entry]

    def results(self, entry: Entry) -> set[str]:
        """Return the ids of what the other creates are known to have made."""
        known = tuple(self._unsettled) + tuple(self._done)
        return {other.made for other in known if other is not entry and other.made}

    def _last(self) -> Heard | None:
        if self._heard is None:
            return None
        headers, asked, steady, wall = self._heard
        return headers, Moment(wall - (steady - asked), asked), Moment(wall, steady)

    def _forget(self, entry: Entry) -> None:
        try:
            self._unsettled.remove(entry)
        except ValueError:
            return
