# ruff: noqa: N818 - most names say what happened; they are what users catch
"""Everything that a call can raise. All of it is a `LapakError`, can be pickled, and holds no secrets."""

from typing import Any

from lapak.client.redaction import masked

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "DeadlineExceeded",
    "Forbidden",
    "Gone",
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

LONGEST = 500
"""Characters of a server's message that the text of an error repeats."""


class LapakError(Exception):
    """Anything that this library raises on purpose."""

    def __init__(self, text: str = "", *, operation: str = "") -> None:
        """Hold the operationId; its text comes first in the message."""
        super().__init__(f"{operation}: {text}" if operation else text)
        self.operation = operation
        """operationId of the call, empty when there was none."""


class NotConfigured(LapakError, ValueError):
    """The client cannot be made: a key is missing, or a setting makes no sense."""


class ConnectionFailed(LapakError):
    """No answer came. For writes: nothing was sent, so nothing has happened."""


class DeadlineExceeded(LapakError, TimeoutError):
    """The total time of the call ran out. For writes: before anything was sent."""


class MaybeApplied(LapakError):
    """A write was sent and its reply is lost: look whether it took effect before sending it again."""

    def __init__(self, text: str = "", *, operation: str = "", status: int | None = None) -> None:
        """Hold the status when a gateway answered in place of the server."""
        super().__init__(text, operation=operation)
        self.status = status
        """502 or 504 from a gateway; None when nothing came back."""


class ResponseUnreadable(LapakError):
    """The status says success, but the body is not what the specification promises.

    A write has most likely taken effect.
    """

    def __init__(self, text: str = "", *, operation: str = "", status: int = 0, content: bytes = b"") -> None:
        """Hold what came."""
        super().__init__(text, operation=operation)
        self.status = status
        self.content = content
        """The body as it came, less secrets."""


class APIStatusError(LapakError):
    """The server answered, and said no."""

    def __init__(  # noqa: D107 - the attributes below say it
        self,
        text: str = "",
        *,
        operation: str = "",
        status: int = 0,
        message: str = "",
        fields: dict[str, list[str]] | None = None,
        request_id: str | None = None,
        body: Any = None,
        headers: dict[str, str] | None = None,
        retry_after: float | None = None,
    ) -> None:
        said = masked(message)
        said = f"{said[:LONGEST]}…" if len(said) > LONGEST else said
        super().__init__(text or f"{status} {said}".rstrip(), operation=operation)
        self.status = status
        """HTTP status; a 200 whose body says Failed is an error too."""
        self.message = message
        """What the server said, in one text."""
        self.fields = fields or {}
        """Faults by field, the names as the server writes them."""
        self.request_id = request_id
        """Identifier to quote to the provider."""
        self.body = body
        """The decoded JSON body, or its text when it is not JSON."""
        self.headers = headers or {}
        """Headers of the answer, names in lower case."""
        self.retry_after = retry_after
        """Seconds to wait before the next call, when the server says so (429 and 503)."""


class BadRequest(APIStatusError):
    """400, or a 200 whose body says Failed: the request breaks a rule."""


class ValidationFailed(BadRequest):
    """The same with faults by field (400 or 422): see `fields`."""


class AuthenticationFailed(APIStatusError):
    """401: the key is missing, wrong or has expired."""


class Forbidden(APIStatusError):
    """403: the key may not do this."""


class NotFound(APIStatusError):
    """404: there is no such thing in this shop, or no such address."""


class MethodNotAllowed(APIStatusError):
    """405."""


class NotAcceptable(APIStatusError):
    """406."""


class Conflict(APIStatusError):
    """409."""


class Gone(APIStatusError):
    """410."""


class PayloadTooLarge(APIStatusError):
    """413."""


class UnsupportedMediaType(APIStatusError):
    """415."""


class RateLimited(APIStatusError):
    """429: too many calls; see `retry_after`."""


class ServerError(APIStatusError):
    """5xx: the server failed. It does not say whether a write took effect."""


class ServerUnavailable(ServerError):
    """503: down or overloaded; see `retry_after`."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequest,
    401: AuthenticationFailed,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    406: NotAcceptable,
    409: Conflict,
    410: Gone,
    413: PayloadTooLarge,
    415: UnsupportedMediaType,
    422: ValidationFailed,
    429: RateLimited,
    503: ServerUnavailable,
}
_SUCCESS = range(200, 300)
_SERVER = range(500, 600)


def status_error(status: int, *, fields: bool) -> type[APIStatusError]:
    """Choose the class for a status; `fields` tells whether there are faults by field."""
    kind = _BY_STATUS.get(status) or (ServerError if status in _SERVER else APIStatusError)
    if status in _SUCCESS:
        kind = BadRequest
    return ValidationFailed if fields and kind is BadRequest else kind
