# ruff: noqa: N818 - most names say what happened; they are what users catch
"""Everything that a call can raise. All of it is a `LapakError`.

| attribute                              | what it holds                                   | repr   | pickle |
|----------------------------------------|-------------------------------------------------|--------|--------|
| `operation`                            | operationId of the call                         | shown  | kept   |
| `status`                               | HTTP status, None when no answer came           | shown  | kept   |
| `request_id`                           | identifier of the call at the provider          | shown  | kept   |
| `advice`                               | what to do about it, where that is known        | shown  | kept   |
| `request`                              | what was sent, without keys and personal data   | shown  | kept   |
| `message`, `fields`, `body`, `headers` | what was answered, decoded, without keys        | hidden | masked |
| `content`                              | the body of the answer as it came, without keys | hidden | empty  |

The text of an error, its repr and its pickle are fit for a bug report or an error tracker. What is hidden is
there for the program that made the call: it may name people. Copies (`copy.deepcopy`) keep it all.
"""

from typing import TYPE_CHECKING, Any

from lapak.client.error_base import LapakError
from lapak.client.status_errors import (
    APIStatusError,
    AuthenticationFailed,
    BadRequest,
    Conflict,
    Forbidden,
    Gone,
    InferredEndpoint,
    MethodNotAllowed,
    NotAcceptable,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    ServerError,
    ServerUnavailable,
    UnsupportedMediaType,
    ValidationFailed,
    status_error,
)

if TYPE_CHECKING:
    from lapak.client.reconcile.result import Reconciler, Reconciliation

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "DeadlineExceeded",
    "Forbidden",
    "Gone",
    "InferredEndpoint",
    "LapakError",
    "MaybeApplied",
    "MethodNotAllowed",
    "NotAcceptable",
    "NotConfigured",
    "NotFound",
    "PayloadTooLarge",
    "RateLimited",
    "ResponseUnreadable",
    "ServerError",
    "ServerUnavailable",
    "UnsupportedMediaType",
    "ValidationFailed",
    "status_error",
]


class NotConfigured(LapakError, ValueError):
    """The client cannot be made: a key is missing, or a setting makes no sense."""


class ConnectionFailed(LapakError):
    """No answer came. For writes: nothing was sent, so nothing has happened."""


class DeadlineExceeded(LapakError, TimeoutError):
    """The total time of the call ran out. For writes: before anything was sent."""


class MaybeApplied(LapakError):
    """A write was sent and its reply is lost: look whether it took effect before sending it again.

    `status` is 502 or 504 when a gateway answered in place of the server. For creates that can be found again
    there is `reconcile()`; docs/reconcile.md says what it rests on.
    """

    def __init__(self, text: str = "", *, reconciler: "Reconciler | None" = None, **facts: Any) -> None:
        """Hold the way to find out, where there is one."""
        super().__init__(text, **facts)
        self._reconciler = reconciler

    @property
    def can_reconcile(self) -> bool:
        """Whether `reconcile()` can look: not for every operation, and not after a pickle."""
        return self._reconciler is not None

    def reconcile(self, *, timeout: float = 30.0, settle: float = 2.0) -> "Reconciliation":
        """Look whether the write took effect; nothing is written. With an asynchronous client, await it.

        Args:
            timeout: Seconds that looking may take, with all its calls.
            settle: Seconds after the loss before `not_found` is said: a server may still be at work.

        Raises:
            LapakError: There is no way to find out, or looking failed.
        """
        if self._reconciler is None:
            raise LapakError(
                "cannot be reconciled: nothing identifies what it makes, or this error was pickled. "
                "Look with the operations that list or get it before sending it again",
                operation=self.operation,
                request=self.request,
            )
        return self._reconciler.reconcile(timeout=timeout, settle=settle)

    def _state(self) -> dict[str, Any]:
        return {**super()._state(), "_reconciler": None}


class ResponseUnreadable(LapakError):
    """The status says success, but the body is not what the specification promises.

    A write has most likely taken effect. `content` has the body.
    """
