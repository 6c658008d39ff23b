"""Lapak: unofficial clients for Indonesian order-management APIs.

Everything named here is imported when it is first used, so that `import lapak` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lapak.client.errors import (
        APIStatusError,
        AuthenticationFailed,
        BadRequest,
        Conflict,
        ConnectionFailed,
        DeadlineExceeded,
        Forbidden,
        Gone,
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
    from lapak.client.operation import Response
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
    "Conflict",
    "ConnectionFailed",
    "DeadlineExceeded",
    "File",
    "Forbidden",
    "Gone",
    "LapakError",
    "MaybeApplied",
    "MethodNotAllowed",
    "Ngorder",
    "NotAcceptable",
    "NotConfigured",
    "NotFound",
    "PayloadTooLarge",
    "RateLimited",
    "Response",
    "ResponseUnreadable",
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
    "File": "lapak.client.files",
    "Ngorder": "lapak_api.ngorder.client",
    "Response": "lapak.client.operation",
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
