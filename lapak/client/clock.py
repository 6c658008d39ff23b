"""Time, so that tests can replace it."""

import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Self

__all__ = ["SHORTEST", "SYSTEM", "Clock", "Deadline", "Left"]

CONNECT_SECONDS = 10.0
"""Longest wait for one connection, so that a second try is possible within the default deadline."""
SHORTEST = 0.001
"""Seconds of the shortest timeout; with less than that the time is over."""


def _random() -> float:
    from random import random  # noqa: PLC0415 - most calls never wait

    return random()  # noqa: S311 - spreads retries, keeps no secret


async def _pause(seconds: float) -> None:
    import anyio  # noqa: PLC0415 - httpx brings it, synchronous clients need not load it

    await anyio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where time comes from."""

    now: Callable[[], float] = time.monotonic
    """Seconds that only go forward."""
    wall: Callable[[], float] = time.time
    """Seconds since 1970, to compare with dates in headers."""
    sleep: Callable[[float], None] = time.sleep
    pause: Callable[[float], Awaitable[None]] = _pause
    """The same as `sleep` for asynchronous callers."""
    jitter: Callable[[], float] = _random
    """A number from 0 to 1 that spreads retries of many clients."""


SYSTEM = Clock()


class Deadline:
    """The moment by which a call has to be over, with all its tries.

    It holds while connecting, sending, waiting for the answer and reading it, however slowly it comes. Only
    the look-up of a host name by the system can exceed it, and only in synchronous clients: nothing breaks it
    off. Asynchronous calls are cancelled then.
    """

    def __init__(self, seconds: float, clock: Clock) -> None:
        """Start counting."""
        self.seconds = seconds
        self._clock = clock
        self.began = clock.now()
        self._end = self.began + seconds

    @property
    def left(self) -> float:
        """Seconds left; negative when it has passed."""
        return self._end - self._clock.now()

    @property
    def grace(self) -> float:
        """Seconds left, and a little more: whoever watches from outside leaves the last word to httpx."""
        return max(self.left, 0.0) + min(self.seconds * 0.03, 0.25)


class Timeouts(dict[str, float]):
    """Timeouts of one try, in the form of httpx' request extension.

    They shrink: each phase of a request gets what is left until the deadline.
    """

    def __init__(self, deadline: Deadline, silence: float = math.inf) -> None:
        """Hold what is left now, for transports that copy it; `silence` is the longest wait for a byte."""
        self._deadline = deadline
        self._most = {"connect": CONNECT_SECONDS, "read": silence}
        left = max(deadline.left, SHORTEST)
        super().__init__(connect=min(left, CONNECT_SECONDS), read=min(left, silence), write=left, pool=left)

    def get(self, phase: str, default: object = None) -> "Left":  # noqa: ARG002 - every phase has one
        """Return what is left for a phase that begins now."""
        return Left(self._deadline, self._most.get(phase, math.inf))


class Left(float):
    """The seconds left when it was made, which can say how many are left now."""

    __slots__ = ("_deadline", "_most")
    _deadline: Deadline
    _most: float

    def __new__(cls, deadline: Deadline, most: float) -> Self:
        """Look at the clock."""
        made = super().__new__(cls, min(max(deadline.left, SHORTEST), most))
        made._deadline, made._most = deadline, most
        return made

    @property
    def now(self) -> float:
        """Seconds left now; negative when the deadline has passed."""
        return min(self._deadline.left, self._most)
