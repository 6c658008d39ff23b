"""What sending has in common for both kinds of callers: everything but the sending and the waiting."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import httpx

from lapak.client.clock import SYSTEM, Clock, Deadline
from lapak.client.encoding import body_parts, header_parts, query_parts, url_path
from lapak.client.errors import ConnectionFailed, DeadlineExceeded, MaybeApplied, ResponseUnreadable
from lapak.client.operation import Answer, Care, Operation, Response
from lapak.client.redaction import without_secrets
from lapak.client.refusal import refusal, says_failed
from lapak.client.retry import BUSY, Failure, is_lost, seconds_to_wait

__all__ = ["Arguments", "Caller", "Tries"]

T = TypeVar("T")
_log = logging.getLogger("lapak")
_SUCCESS = range(200, 300)
_SERVER = range(500, 600)
_NOT_FOUND = 404


class Tries:
    """The tries of one call: what they led to, and whether there is another one."""

    def __init__(self, operation: Operation[Any], retries: int, deadline: Deadline, clock: Clock) -> None:
        """Begin with none."""
        self.operation = operation
        self.deadline = deadline
        self._retries = retries
        self._clock = clock
        self._made = 0
        self.lost = False
        """Whether the reply to an earlier try is lost."""

    def wait(self, outcome: Answer | Failure) -> float | None:
        """Return the seconds to wait before the next try, None when there is none."""
        self._made += 1
        seconds = seconds_to_wait(
            self.operation.care,
            outcome,
            tries=self._made,
            now=self._clock.wall(),
            jitter=self._clock.jitter(),
        )
        if seconds is None or self._made > self._retries or seconds >= self.deadline.left:
            return None
        self.lost = self.lost or is_lost(outcome)
        told = outcome.reason.partition(":")[0] if isinstance(outcome, Failure) else outcome.status
        _log.debug("%s: try %d: %s, again in %.2f s", self.operation.id, self._made, told, seconds)
        return seconds

    def uncertain(self, outcome: Answer | Failure) -> bool:
        """Tell whether this last outcome leaves open what a try has done."""
        settled = isinstance(outcome, Answer) and outcome.status not in BUSY and outcome.status not in _SERVER
        return is_lost(outcome) or (self.lost and not settled)

    def already_deleted(self, outcome: Answer | Failure) -> bool:
        """Tell whether this 404 means that an earlier try, whose reply was lost, has deleted the thing."""
        return (
            isinstance(outcome, Answer)
            and outcome.status == _NOT_FOUND
            and self.lost
            and self.operation.method == "DELETE"
        )


class Caller:
    """What both senders share: everything but the waiting."""

    def __init__(self, *, timeout: float, retries: int, secrets: Sequence[str]) -> None:
        """Hold the settings of a client."""
        self.clock = SYSTEM
        """Where time comes from; tests replace it."""
        self._timeout = timeout
        self._retries = retries
        self._secrets = tuple(secrets)

    def start(self, operation: Operation[Any], timeout: float | None) -> Tries:
        """Begin a call: its deadline runs from now."""
        seconds = self._timeout if timeout is None else timeout
        return Tries(operation, self._retries, Deadline(seconds, self.clock), self.clock)

    def settle(self, tries: Tries, outcome: Answer | Failure) -> Any:
        """Turn the last outcome into a response, or raise what it stands for."""
        operation = tries.operation
        if isinstance(outcome, Answer) and outcome.status in _SUCCESS:
            return self._read(operation, outcome)
        if tries.already_deleted(outcome) and isinstance(outcome, Answer) and operation.receive == "json":
            return Response(outcome.status, outcome.headers, outcome.content, operation.read({}))
        if operation.care is not Care.NONE and tries.uncertain(outcome):
            raise self._maybe_applied(operation, outcome)
        if isinstance(outcome, Answer):
            raise refusal(operation.id, outcome, self._secrets, self.clock.wall())
        reason = without_secrets(outcome.reason, self._secrets)
        if outcome.timed_out or tries.deadline.left <= 0:
            text = f"no answer within {tries.deadline.seconds:g} s ({reason})"
            raise DeadlineExceeded(text, operation=operation.id)
        raise ConnectionFailed(reason, operation=operation.id)

    def _maybe_applied(self, operation: Operation[Any], outcome: Answer | Failure) -> MaybeApplied:
        status = outcome.status if isinstance(outcome, Answer) else None
        reason = outcome.reason if isinstance(outcome, Failure) else f"the last answer was {status}"
        text = f"sent, but the reply is lost ({reason}): look before sending it again"
        return MaybeApplied(without_secrets(text, self._secrets), operation=operation.id, status=status)

    def _read(self, operation: Operation[T], answer: Answer) -> Response[T]:
        """Decode the body of a success."""
        fault, failed = "", False
        parsed: Any = None
        try:
            payload = self._payload(operation, answer)
            failed = operation.receive == "json" and says_failed(payload)
            parsed = None if failed else operation.read(payload)
        except (ValueError, TypeError) as error:
            fault = str(error) or type(error).__name__
        if fault:
            kind = answer.headers.get("content-type", "no content type")
            raise ResponseUnreadable(
                f"{answer.status} with an unreadable body ({kind}, {len(answer.content)} bytes): {fault}",
                operation=operation.id,
                status=answer.status,
                content=without_secrets(answer.text, self._secrets).encode(),
            )
        if failed:
            raise refusal(operation.id, answer, self._secrets, self.clock.wall())
        return Response(answer.status, answer.headers, answer.content, parsed)

    @staticmethod
    def _payload(operation: Operation[Any], answer: Answer) -> Any:
        if operation.receive == "json":
            return answer.json()
        return answer.text if operation.receive == "text" else answer.content


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call, from which each try makes a request."""

    path: Mapping[str, object] | None
    query: Mapping[str, object] | None
    headers: Mapping[str, object] | None
    body: object

    def request(self, http: httpx.Client | httpx.AsyncClient, tries: Tries) -> httpx.Request:
        """Make the request of a try; its timeouts are what is left."""
        parts = body_parts(tries.operation, self.body)
        parts["headers"] = {**parts.get("headers", {}), **header_parts(self.headers or {})}
        return http.build_request(
            tries.operation.method,
            url_path(tries.operation.path, self.path or {}),
            params=httpx.QueryParams(tuple(query_parts(self.query or {}))) or None,
            extensions={"timeout": tries.deadline.timeouts},
            **parts,
        )
