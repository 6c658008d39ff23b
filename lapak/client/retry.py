"""When a call may be sent again. The table is the whole policy; it has no clock and no sockets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from math import isfinite

import httpx

from lapak.client.operation import Answer, Care

__all__ = ["BUSY", "GATEWAY", "Failure", "failure", "is_lost", "retry_after", "seconds_to_wait"]

FIRST_PAUSE = 0.25
GATEWAY = {502, 504}
BUSY = {429, 503}
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@dataclass(frozen=True, slots=True)
class Failure:
    """A try without an answer."""

    reason: str
    sent: bool
    """Whether any byte of the request may have reached the server."""
    timed_out: bool = False
    """Whether it took all the time that it had. A connection, which has less of its own, does not count."""

    @property
    def name(self) -> str:
        """What happened in a word, such as ReadTimeout."""
        return self.reason.partition(":")[0]


def failure(error: httpx.RequestError | httpx.InvalidURL) -> Failure:
    """Describe what went wrong without keeping the exception, whose request holds the key."""
    reason = f"{type(error).__name__}: {error}".rstrip(": ")
    late = isinstance(error, httpx.TimeoutException) and not isinstance(error, httpx.ConnectTimeout)
    return Failure(reason, not isinstance(error, _UNSENT), late)


def is_lost(outcome: Answer | Failure) -> bool:
    """Tell whether the request was sent and the server's own reply did not come back."""
    return outcome.sent if isinstance(outcome, Failure) else outcome.status in GATEWAY


def seconds_to_wait(
    care: Care, outcome: Answer | Failure, *, tries: int, now: float, jitter: float, busy: int = 0
) -> float | None:
    """Return how long to wait before the next try, None when the outcome stands.

    | care       | nothing sent | reply lost, 502, 504 | 429, 503 with Retry-After |
    |------------|--------------|----------------------|---------------------------|
    | NONE       | retry        | retry                | wait, retry               |
    | REPEATABLE | retry        | retry                | wait, retry               |
    | REFERENCED | retry        | stands               | wait, retry once          |
    | ONCE       | retry        | stands               | stands                    |
    | ASK        | stands       | stands               | stands                    |

    `busy` says how often the call has waited for a busy server already. `Tries` counts garbled JSON of
    what may be repeated as a lost reply.
    """
    if care is Care.ASK:
        return None
    again = care in (Care.NONE, Care.REPEATABLE)
    if isinstance(outcome, Answer) and outcome.status in BUSY:
        patient = again or (care is Care.REFERENCED and not busy)
        return retry_after(outcome.headers, now) if patient else None
    if isinstance(outcome, Answer) and outcome.status not in GATEWAY:
        return None
    if is_lost(outcome) and not again:
        return None
    return FIRST_PAUSE * 2.0 ** (tries - 1) * (0.5 + jitter / 2)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read Retry-After, given as seconds or as a date; None when it is absent or makes no sense.

    A date is set against the answer's own Date, if it has one: `now`, by our clock, may be wrong.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        seconds = float(text)
        return seconds if isfinite(seconds) else None
    then, answered = _moment(text), _moment(headers.get("date", ""))
    return None if then is None else max(0.0, then - (now if answered is None else answered))


def _moment(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
