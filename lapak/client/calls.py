"""What synchronous and asynchronous senders have in common: everything but the sending and the waiting."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from logging import DEBUG
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

import httpx

from lapak.client.called import LOG, watch_httpx
from lapak.client.clock import SYSTEM, Deadline
from lapak.client.errors import LapakError, MaybeApplied, ResponseUnreadable, ServerError
from lapak.client.operation import Answer, Care, Operation, Response, says_failed
from lapak.client.options import Options, checked_retries, checked_timeout
from lapak.client.reconcile.ledger import RECONCILED
from lapak.client.requests import Arguments, Requests, Target
from lapak.client.retry import Failure
from lapak.client.status_errors import SUCCESS
from lapak.client.tries import Tries

if TYPE_CHECKING:
    from lapak.client.faults import Faults

__all__ = ["Caller", "Sink", "writer"]

H = TypeVar("H", httpx.Client, httpx.AsyncClient)
_JSON = {"json", "any"}


class Sink(Protocol):
    """Takes the body of a success in pieces."""

    def begin(self, headers: Mapping[str, str], kept: list[bytes]) -> None:
        """Start from nothing: an earlier try may have broken off. What it puts into `kept` is the body."""

    def write(self, chunk: bytes) -> object:
        """Take a piece."""


def writer(response: httpx.Response, sink: Sink | None, chunks: list[bytes]) -> Callable[[bytes], object]:
    """Return what takes the pieces of a body: the sink for a success, else the list."""
    if sink is None or response.status_code not in SUCCESS:
        return chunks.append
    sink.begin(response.headers, chunks)
    return sink.write


class Caller(Generic[H]):
    """What both senders share: everything but the waiting."""

    def __init__(self, http: H, target: Target, options: Options) -> None:
        """Hold the settings of a client, and the httpx client to send through."""
        self.http: H = http
        self.clock = SYSTEM
        """Where time comes from; tests replace it."""
        self.target = target
        """Where calls go."""
        self.options = options
        self.requests = Requests(target, options, http.headers)
        self.ledger = target.ledger
        watch_httpx()

    def with_options(self, options: Options) -> Self:
        """Return a sender with other settings and the same connections."""
        made = type(self)(self.http, self.target, options)
        made.clock = self.clock
        return made

    @cached_property
    def _faults(self) -> "Faults":
        """Makes the errors; calls that succeed need none."""
        from lapak.client.faults import Faults  # noqa: PLC0415

        return Faults(self.target.secrets)

    def start(self, operation: Operation[Any], timeout: float | None, retries: int | None) -> Tries:
        """Begin a call: its deadline runs from now."""
        options = self.options
        seconds = options.timeout if timeout is None else checked_timeout(timeout)
        again = options.retries if retries is None else checked_retries(retries)
        tries = Tries(operation, again, Deadline(seconds, self.clock), self.clock)
        tries.secrets = self.target.secrets
        if options.hooks is not None:
            from lapak.client.hooks import Teller  # noqa: PLC0415 - most clients have no hooks

            tries.teller = Teller(options.hooks, operation, self.clock, self.target.secrets)
        return tries

    def turn(self, tries: Tries) -> float | None:
        """Take a place in the budget: the seconds until it comes, None when that is too late."""
        limit = self.options.rate_limit
        return 0.0 if limit is None else limit.take(self.clock.now(), tries.deadline.left)

    @contextmanager
    def kept_turn(self) -> Iterator[None]:
        """Give the place back when the wait for it is broken off."""
        try:
            yield
        except BaseException:
            if self.options.rate_limit is not None:
                self.options.rate_limit.give_back()
            raise

    def made(self, tries: Tries, arguments: Arguments) -> httpx.Request:
        """Make the request of a try, and remember it."""
        try:
            request = self.requests.make(tries.operation, arguments, tries.timeouts)
        except (ValueError, TypeError) as error:
            raise error.with_traceback(None) from None  # frames that hold the arguments
        tries.request = request
        if LOG.isEnabledFor(DEBUG):
            from lapak.client.log import log_request  # noqa: PLC0415

            log_request(tries.operation.id, request, self.target.secrets)
        return request

    def sending(self, tries: Tries, request: httpx.Request) -> None:
        """Note that a try begins: what may have to be found again began no earlier than this."""
        if tries.operation.id in RECONCILED:
            if tries.entry is not None:
                self.ledger.undone(tries.entry)
            tries.entry = self.ledger.begin(tries.operation.id, self.clock, request.content)
        if tries.teller is not None:
            tries.teller.sending(request.url)

    def over(self, tries: Tries) -> None:
        """Note that a call is over; one that was broken off, as by Ctrl-C, has no outcome."""
        if tries.entry is not None and tries.entry.state == "open":
            self.ledger.lost(tries.entry, self.clock)

    def settle(self, tries: Tries, outcome: Answer | Failure) -> Response[Any]:
        """Turn the last outcome into a response, or raise what it stands for."""
        if isinstance(outcome, Answer):
            self.ledger.hear(outcome.headers, tries.deadline.began, self.clock)
        entry = tries.entry
        if entry is None:
            return self._settle(tries, outcome)
        try:
            response = self._settle(tries, outcome)
        except (MaybeApplied, ResponseUnreadable, ServerError):
            self.ledger.lost(entry, self.clock)
            raise
        except LapakError:
            self.ledger.undone(entry)
            raise
        self.ledger.done(entry, response.parsed)
        return response

    def _settle(self, tries: Tries, outcome: Answer | Failure) -> Response[Any]:
        operation = tries.operation
        if isinstance(outcome, Answer) and outcome.status in SUCCESS:
            return self._read(tries, outcome)
        if tries.already_deleted(outcome) and isinstance(outcome, Answer) and operation.receive in _JSON:
            return Response(outcome.status, outcome.headers, outcome.content, operation.read({}))
        if operation.care is not Care.NONE and tries.uncertain(outcome):
            from lapak.client.reconcile.reconciler import LostCreate  # noqa: PLC0415

            entry = tries.entry
            lost = None if entry is None else LostCreate(cast("Any", self), self.ledger, operation, entry)
            raise self._faults.maybe_applied(tries, outcome, lost)
        if isinstance(outcome, Answer):
            raise self._faults.refused(tries, outcome, self.clock.wall())
        raise self._faults.unsent(tries, outcome)

    def _read(self, tries: Tries, answer: Answer) -> Response[Any]:
        """Decode the body of a success."""
        operation = tries.operation
        fault, failed = "", False
        parsed: Any = None
        try:
            payload = self._payload(operation, answer)
            failed = operation.receive in _JSON and says_failed(payload)
            if operation.receive in {"bytes", "text"}:
                from lapak.client.file_answers import decoded, no_file  # noqa: PLC0415 - few calls answer files

                failed = says_failed(decoded(answer.content))
                fault = no_file(answer) if operation.receive == "bytes" else ""
            parsed = None if failed else operation.read(payload)
            if self.options.strict and not failed:
                from lapak.client.strict import complaint  # noqa: PLC0415 - most clients take what comes

                fault = fault or complaint(operation.read, parsed)
        except RecursionError:
            fault = "nested too deeply"
        except (ValueError, TypeError) as error:
            fault = str(error) or type(error).__name__
        if fault and not failed:
            raise self._faults.unreadable(tries, answer, fault)
        if failed:
            raise self._faults.refused(tries, answer, self.clock.wall())
        return Response(answer.status, answer.headers, answer.content, parsed)

    @staticmethod
    def _payload(operation: Operation[Any], answer: Answer) -> Any:
        if operation.receive == "json":
            return answer.json()
        if operation.receive == "any":
            return answer.decoded()
        return answer.text if operation.receive == "text" else answer.content
