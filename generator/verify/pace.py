"""Leave time between calls."""

import time
from collections.abc import Callable

import attrs

__all__ = ["Pace"]


@attrs.define
class Pace:
    """Lets calls begin no closer together than `interval` seconds."""

    interval: float
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _last: float | None = None

    def wait(self) -> None:
        """Wait until the next call may begin."""
        if self._last is not None:
            left = self._last + self.interval - self.clock()
            if left > 0:
                self.sleep(left)
        self._last = self.clock()
