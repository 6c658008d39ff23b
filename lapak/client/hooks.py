"""Functions of the caller that are told what is sent, what is answered and what is tried again."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from typing import Any

import httpx

from lapak.client.clock import Clock
from lapak.client.errors import NotConfigured
from lapak.client.operation import Answer, Operation
from lapak.client.redaction import without_secrets
from lapak.client.retry import Failure
from lapak.client.sent import safe_url

__all__ = ["Hooks", "RequestEvent", "ResponseEvent", "RetryEvent", "Teller"]

_log = logging.getLogger("lapak")


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent:
    """A request is about to be sent."""

    operation: str
    """operationId of the call; method and path for `client.request`."""
    method: str
    """HTTP method."""
    url: str
    """Where to, without the values of the query that may be personal."""
    attempt: int
    """1 for the first try of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseEvent:
    """A try is over: its answer is there, or there will be none."""

    operation: str
    method: str
    url: str
    attempt: int
    status: int | None
    """HTTP status, None when no complete answer came."""
    elapsed: float
    """Seconds that this try took, reading the body included."""
    request_id: str | None
    """Identifier that the provider gave it in its header X-Request-Id."""
    reason: str = ""
    """Why no answer came, such as ReadTimeout; empty when one did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryEvent:
    """A call is tried again after a wait."""

    operation: str
    method: str
    url: str
    attempt: int
    """The try that failed."""
    status: int | None
    elapsed: float
    """Seconds since the call began."""
    request_id: str | None
    wait: float
    """Seconds until the next try."""
    reason: str
    """The status, or why no answer came."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions to call at each step of a call, in the thread or task of the caller.

    They watch and cannot change anything: what they return is dropped, and an exception that one of them
    raises is logged under `lapak` by its type and goes no further, so that a broken metric never breaks, or
    repeats, an order. They are plain functions for asynchronous clients too, and should return soon.
    """

    request: Callable[[RequestEvent], object] | None = field(default=None)
    """Called before every try."""
    response: Callable[[ResponseEvent], object] | None = field(default=None)
    """Called after every try, whether an answer came or not."""
    retry: Callable[[RetryEvent], object] | None = field(default=None)
    """Called before every wait for another try."""

    def __post_init__(self) -> None:
        """Refuse what cannot be called, or would have to be awaited."""
        for name in ("request", "response", "retry"):
            hook = getattr(self, name)
            if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
                raise NotConfigured(f"the hook {name} must be a plain function")

    def tell(self, event: RequestEvent | ResponseEvent | RetryEvent) -> None:
        """Call the hook for an event, if there is one."""
        try:
            if isinstance(event, RequestEvent):
                if self.request:
                    self.request(event)
            elif isinstance(event, ResponseEvent):
                if self.response:
                    self.response(event)
            elif self.retry:
                self.retry(event)
        except Exception as error:  # noqa: BLE001 - it is the caller's own, and the call must go on
            _log.warning("a hook for %s raised %s", type(event).__name__, type(error).__name__)


class Teller:
    """Tells the hooks of a client about the tries of one call."""

    def __init__(self, hooks: Hooks, operation: Operation[Any], clock: Clock, secrets: Sequence[str]) -> None:
        """Begin with the first try."""
        self._hooks = hooks
        self._operation = operation
        self._clock = clock
        self._secrets = secrets
        self._began = self._sent = clock.now()
        self._attempt = 0
        self._url = ""

    def sending(self, url: httpx.URL) -> None:
        """Tell that a try begins."""
        self._attempt += 1
        self._sent = self._clock.now()
        self._url = without_secrets(safe_url(url), self._secrets)
        self._hooks.tell(RequestEvent(**self._facts()))

    def over(self, outcome: Answer | Failure) -> None:
        """Tell how it ended."""
        reason = outcome.name if isinstance(outcome, Failure) else ""
        elapsed = self._clock.now() - self._sent
        self._hooks.tell(
            ResponseEvent(**self._facts(), **self._result(outcome), elapsed=elapsed, reason=reason)
        )

    def waiting(self, outcome: Answer | Failure, seconds: float) -> None:
        """Tell that there will be another one."""
        reason = outcome.name if isinstance(outcome, Failure) else str(outcome.status)
        elapsed = self._clock.now() - self._began
        event = RetryEvent(
            **self._facts(), **self._result(outcome), elapsed=elapsed, wait=seconds, reason=reason
        )
        self._hooks.tell(event)

    def _facts(self) -> dict[str, Any]:
        made = self._operation
        return {"operation": made.id, "method": made.method, "url": self._url, "attempt": self._attempt}

    def _result(self, outcome: Answer | Failure) -> dict[str, Any]:
        if isinstance(outcome, Failure):
            return {"status": None, "request_id": None}
        request_id = without_secrets(outcome.headers.get("x-request-id"), self._secrets)
        return {"status": outcome.status, "request_id": request_id}
