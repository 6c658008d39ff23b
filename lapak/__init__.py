"""Lapak: unofficial clients for Indonesian order-management APIs.

Everything named here is imported when it is first used, so that `import lapak` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lapak.client.counts import ListProgress
    from lapak.client.downloads import DownloadProgress
    from lapak.client.errors import (
        APIStatusError,
        AuthenticationFailed,
        BadRequest,
        Conflict,
        ConnectionFailed,
        DeadlineExceeded,
        Forbidden,
        Gone,
        InferredEndpoint,
        LapakError,
        MaybeApplied,
        MethodNotAllowed,
        NotAcceptable,
        NotConfigured,
        NotFound,
        PayloadTooLarge,
        RateLimited,
        ResponseUnreadable,
        ServerError,
        ServerUnavailable,
        UnsupportedMediaType,
        ValidationFailed,
    )
    from lapak.client.files import File
    from lapak.client.hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
    from lapak.client.notices import LapakWarning
    from lapak.client.operation import Response
    from lapak.client.rate_limit import RateLimit
    from lapak.client.raw import SentRequest
    from lapak.client.reconcile.result import Candidate, Reconciliation
    from lapak.client.unset import UNSET, Unset
    from lapak_api.ngorder.client import AsyncNgorder, Ngorder
    from lapak_api.sirclo.client import AsyncSirclo, Sirclo
    from lapak_api.smartseller.client import AsyncSmartSeller, SmartSeller

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "APIStatusError",
    "AsyncNgorder",
    "AsyncSirclo",
    "AsyncSmartSeller",
    "AuthenticationFailed",
    "BadRequest",
    "Candidate",
    "Conflict",
    "ConnectionFailed",
    "DeadlineExceeded",
    "DownloadProgress",
    "File",
    "Forbidden",
    "Gone",
    "Hooks",
    "InferredEndpoint",
    "LapakError",
    "LapakWarning",
    "ListProgress",
    "MaybeApplied",
    "MethodNotAllowed",
    "Ngorder",
    "NotAcceptable",
    "NotConfigured",
    "NotFound",
    "PayloadTooLarge",
    "RateLimit",
    "RateLimited",
    "Reconciliation",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "ResponseUnreadable",
    "RetryEvent",
    "SentRequest",
    "ServerError",
    "ServerUnavailable",
    "Sirclo",
    "SmartSeller",
    "Unset",
    "UnsupportedMediaType",
    "ValidationFailed",
    "__version__",
]

_ELSEWHERE = {
    "AsyncNgorder": "lapak_api.ngorder.client",
    "AsyncSirclo": "lapak_api.sirclo.client",
    "AsyncSmartSeller": "lapak_api.smartseller.client",
    "Candidate": "lapak.client.reconcile.result",
    "DownloadProgress": "lapak.client.downloads",
    "File": "lapak.client.files",
    "Hooks": "lapak.client.hooks",
    "LapakWarning": "lapak.client.notices",
    "ListProgress": "lapak.client.counts",
    "Ngorder": "lapak_api.ngorder.client",
    "RateLimit": "lapak.client.rate_limit",
    "RequestEvent": "lapak.client.hooks",
    "Reconciliation": "lapak.client.reconcile.result",
    "Response": "lapak.client.operation",
    "SentRequest": "lapak.client.raw",
    "ResponseEvent": "lapak.client.hooks",
    "RetryEvent": "lapak.client.hooks",
    "Sirclo": "lapak_api.sirclo.client",
    "SmartSeller": "lapak_api.smartseller.client",
    "UNSET": "lapak.client.unset",
    "Unset": "lapak.client.unset",
}
"""Where a name lives; names that are not here are errors."""


def __getattr__(name: str) -> object:
    """Import what `__all__` names when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_ELSEWHERE.get(name, "lapak.client.errors")), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List the names that can be imported."""
    return sorted(__all__)
