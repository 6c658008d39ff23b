# ruff: noqa: N818 - most names say what happened; they are what users catch
"""Errors for answers that say no: one class per status; `errors` has all of them."""

from typing import Any

from lapak.client.error_base import LapakError
from lapak.client.raw import Raw

__all__ = [
    "SERVER",
    "SUCCESS",
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "Conflict",
    "Forbidden",
    "Gone",
    "InferredEndpoint",
    "MethodNotAllowed",
    "NotAcceptable",
    "NotFound",
    "PayloadTooLarge",
    "RateLimited",
    "ServerError",
    "ServerUnavailable",
    "UnsupportedMediaType",
    "ValidationFailed",
    "status_error",
]

LONGEST = 500
"""Characters of a server's message that the text of an error repeats."""


class APIStatusError(LapakError):
    """The server answered, and said no."""

    def __init__(
        self,
        text: str = "",
        *,
        advice: str = "",
        status: int = 0,
        message: str = "",
        fields: dict[str, list[str]] | None = None,
        body: Any = None,
        headers: dict[str, str] | None = None,
        retry_after: float | None = None,
        content: bytes = b"",
        known: frozenset[str] = frozenset(),
        **facts: Any,
    ) -> None:
        """Hold the answer.

        Its text is the status, what the server said, and the advice; `known` are personal texts that it must
        not repeat.
        """
        from lapak.client.redaction import masked  # noqa: PLC0415 - calls that succeed need none of it

        said = masked(message[: 20 * LONGEST], known)
        said = f"{said[:LONGEST]}…" if len(said) > LONGEST else said
        said = f"{status} {said}".rstrip()
        super().__init__(
            text or (f"{said.rstrip('.')}. {advice}" if advice else said), status=status, **facts
        )
        self.advice = advice
        """What to do about it, where that is known: the address may be wrong. It is in the text, too."""
        self.retry_after = retry_after
        """Seconds to wait before the next call, when the server says so (429 and 503)."""
        self._raw = Raw(content, message, fields or {}, body, headers or {}, known)

    @property
    def status(self) -> int:
        """HTTP status; a 200 whose body says Failed is an error too."""
        return self._status or 0

    @property
    def message(self) -> str:
        """What the server said, in one text."""
        return self._raw.message

    @property
    def fields(self) -> dict[str, list[str]]:
        """Faults by field, the names as the server writes them: dots, spaces and all."""
        return self._raw.fields

    @property
    def body(self) -> Any:
        """The decoded JSON body, or its text when it is not JSON."""
        return self._raw.body

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the answer, names in lower case."""
        return self._raw.headers


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


class InferredEndpoint(APIStatusError):
    """404 or 405 from an operation whose address nobody has documented: the address itself may be wrong.

    It is a `NotFound` or a `MethodNotAllowed` as well, and is caught as either.
    """

    errata: tuple[str, ...] = ()
    """Entries of the errata page that the address rests on."""
    page: str = ""
    """That page."""


class _InferredNotFound(InferredEndpoint, NotFound):
    """The thing or the address does not exist."""


class _InferredMethodNotAllowed(InferredEndpoint, MethodNotAllowed):
    """The method is another one."""


_INFERRED: dict[int, type[InferredEndpoint]] = {404: _InferredNotFound, 405: _InferredMethodNotAllowed}
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
SUCCESS = range(200, 300)
SERVER = range(500, 600)
"""Statuses of servers that failed."""


def status_error(status: int, *, fields: bool, inferred: bool = False) -> type[APIStatusError]:
    """Choose the class for a status.

    Args:
        status: The status.
        fields: Whether there are faults by field.
        inferred: Whether the address of the operation is only our conclusion.
    """
    if inferred and status in _INFERRED:
        return _INFERRED[status]
    kind = _BY_STATUS.get(status) or (ServerError if status in SERVER else APIStatusError)
    if status in SUCCESS:
        kind = BadRequest
    return ValidationFailed if fields and kind is BadRequest else kind
