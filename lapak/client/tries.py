"""The tries of one call: what they led to, and whether there is another one."""

from logging import DEBUG
from typing import TYPE_CHECKING, Any

from lapak.client.called import LOG
from lapak.client.clock import Clock, Deadline, Timeouts
from lapak.client.operation import Answer, Care, Operation
from lapak.client.requests import Arguments
from lapak.client.retry import BUSY, GATEWAY, Failure, is_lost, seconds_to_wait
from lapak.client.status_errors import SERVER, SUCCESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from lapak.client.hooks import Teller
    from lapak.client.reconcile.ledger import Entry

__all__ = ["Tries"]

_NOT_FOUND = 404
_AGAIN = BUSY | GATEWAY
_REPEATABLE = {Care.NONE, Care.REPEATABLE}
_PATIENCE = 2 / 3
"""Share of the time left for which a read hears nothing before it is tried again."""
_TIGHT = 1.5
"""Seconds left that are too few to be shared with another try."""


class Tries:
    """The tries of one call: what they led to, and whether there is another one."""

    def __init__(self, operation: Operation[Any], retries: int, deadline: Deadline, clock: Clock) -> None:
        """Begin with none."""
        self.operation = operation
        self.deadline = deadline
        self._care = operation.care
        self._retries = retries
        self._clock = clock
        self._made = 0
        self._busy = 0
        self._last: Answer | Failure | None = None
        self.lost = False
        """Whether the reply to an earlier try is lost."""
        self.teller: Teller | None = None
        """Tells the caller's hooks about it."""
        self.secrets: Sequence[str] = ()
        self.request: httpx.Request | None = None
        self.entry: Entry | None = None
        """What is kept of a create that may have to be found again."""

    @property
    def timeouts(self) -> Timeouts:
        """Timeouts of the try that begins now.

        A connection can be dead without a word. A read leaves time to find that out with another one; a file
        may take long to make, and a write is not done twice for being slow.
        """
        left = self.deadline.left
        is_last = self._made >= self._retries or left < _TIGHT
        if is_last or self._care is not Care.NONE or self.operation.receive != "json":
            return Timeouts(self.deadline)
        return Timeouts(self.deadline, left * _PATIENCE)

    def _as_lost(self, outcome: Answer | Failure) -> Answer | Failure:
        """Return a failure for garbled JSON of what may be called again: the reply did not come through."""
        if (
            isinstance(outcome, Answer)
            and outcome.status in SUCCESS
            and self.operation.receive == "json"
            and self._care in _REPEATABLE
            and outcome.is_garbled
        ):
            return Failure("GarbledAnswer", sent=True)
        return outcome

    def wait(self, outcome: Answer | Failure, arguments: Arguments) -> float | None:
        """Return the seconds to wait before the next try, None when there is none."""
        self._made += 1
        if self.teller is not None:
            self.teller.over(outcome)
        if LOG.isEnabledFor(DEBUG):
            from lapak.client.log import log_outcome  # noqa: PLC0415 - few programs log this

            since = self._clock.now() - self.deadline.began
            log_outcome(self.operation.id, outcome, since, self.secrets)
        meant = self._as_lost(outcome)
        if isinstance(meant, Answer) and meant.status not in _AGAIN:
            return None
        seconds = seconds_to_wait(
            self._care,
            meant,
            tries=self._made,
            now=self._clock.wall(),
            jitter=self._clock.jitter(),
            busy=self._busy,
        )
        if seconds is None or self._made > self._retries or seconds >= self.deadline.left:
            return None
        if arguments.is_spent:
            return None
        self.lost = self.lost or is_lost(meant)
        self._busy += isinstance(meant, Answer) and meant.status in BUSY
        self._last = outcome
        if self.teller is not None:
            self.teller.waiting(meant, seconds)
        told = meant.name if isinstance(meant, Failure) else meant.status
        LOG.debug("%s: try %d: %s, again in %.2f s", self.operation.id, self._made, told, seconds)
        return seconds

    def too_late(self, part: str) -> Failure:
        """Return the outcome of a try whose answer was not complete in time."""
        reason = f"the {part} was still coming after {self.deadline.seconds:g} s"
        return Failure(reason, sent=True, timed_out=True)

    def without_turn(self) -> Answer | Failure:
        """Return the outcome when the budget has no place in time: the last one stands."""
        reason = "the rate limit leaves no place for it, nothing was sent"
        return self._last or Failure(reason, sent=False, timed_out=True)

    def uncertain(self, outcome: Answer | Failure) -> bool:
        """Tell whether this last outcome leaves open what a try has done."""
        settled = isinstance(outcome, Answer) and outcome.status not in BUSY and outcome.status not in SERVER
        return is_lost(outcome) or (self.lost and not settled)

    def already_deleted(self, outcome: Answer | Failure) -> bool:
        """Tell whether this 404 means that an earlier try, whose reply was lost, has deleted the thing."""
        return (
            isinstance(outcome, Answer)
            and outcome.status == _NOT_FOUND
            and self.lost
            and self.operation.method == "DELETE"
        )
