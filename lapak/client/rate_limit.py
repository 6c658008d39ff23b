"""Send no more requests in a time than a provider allows."""

import math
from threading import Lock

from lapak.client.errors import NotConfigured

__all__ = ["RateLimit"]


class RateLimit:
    """A budget of requests: so many at once, and then so many a second.

    Calls that find it used up wait, and waiting counts against their deadline: one that could not be sent in
    time raises `DeadlineExceeded` at once. Every try of a call takes its share. One object is one budget:
    clients that are given the same object share it, whatever their threads or event loops.

    Args:
        per_second: Requests that come free every second; 0.5 is one every two seconds.
        burst: Requests that can be sent at once after a pause.
    """

    __slots__ = ("_at", "_free", "_lock", "burst", "per_second")

    def __init__(self, per_second: float = 5.0, burst: int = 5) -> None:
        """Begin with a full budget."""
        if isinstance(per_second, bool) or not isinstance(per_second, int | float):
            raise NotConfigured("per_second must be a number")
        if not 0 < per_second < math.inf:
            raise NotConfigured("per_second must be more than 0")
        if isinstance(burst, bool) or not isinstance(burst, int) or burst < 1:
            raise NotConfigured("burst must be 1 or a larger whole number")
        self.per_second = float(per_second)
        self.burst = burst
        self._free = float(burst)
        self._at = -math.inf
        self._lock = Lock()

    def __repr__(self) -> str:
        """Show the settings."""
        return f"RateLimit(per_second={self.per_second:g}, burst={self.burst})"

    def take(self, now: float, longest: float) -> float | None:
        """Take the place of one request and return the seconds until it may be sent.

        None, and nothing is taken, when that would be `longest` seconds or more. `now` is on a clock that
        only goes forward. Places are given in the order in which they were asked for.
        """
        with self._lock:
            if now > self._at:
                self._free = min(self._free + (now - self._at) * self.per_second, self.burst)
                self._at = now
            seconds = max(0.0, (1.0 - self._free) / self.per_second)
            if seconds >= longest:
                return None
            self._free -= 1.0
            return seconds

    def give_back(self) -> None:
        """Return a place that was not used, because the wait for it was cancelled."""
        with self._lock:
            self._free = min(self._free + 1.0, self.burst)
