"""The emulator as a WSGI application."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from http import HTTPStatus
from typing import Any, Final, TypeAlias
from urllib.parse import quote

from lapak.emulator.app import Emulator
from lapak.emulator.intake import UPLOAD_LIMIT
from lapak.emulator.message import Request

__all__ = ["EnvironHeaders", "wsgi_app"]

_Environ: TypeAlias = dict[str, Any]
_StartResponse: TypeAlias = Callable[[str, list[tuple[str, str]]], object]

_STATUS_LINES: Final = {status.value: f"{status.value} {status.phrase}" for status in HTTPStatus}
_CHUNK: Final = 65_536
_DRAINED: Final = 64 * 1024 * 1024
_PATH_SAFE: Final = "/:@!$&'()*+,;=~"
_QUERY_SAFE: Final = _PATH_SAFE + "%?[]"


class EnvironHeaders(Mapping[str, str]):
    """The headers in a WSGI environment by lower-case name.

    WSGI does not tell `api-key` from `api_key`: both names find either.
    """

    __slots__ = ("_environ",)

    def __init__(self, environ: _Environ) -> None:
        """Look into an environment."""
        self._environ = environ

    def __getitem__(self, name: str) -> str:
        """Return a header's value."""
        value: str = self._environ[_key(name)]
        return value

    def get(self, name: str, default: Any = None) -> Any:  # as Mapping.get
        """Return a header's value, or the default."""
        return self._environ.get(_key(name), default)

    def __contains__(self, name: object) -> bool:
        """Tell whether a header was sent."""
        return _key(str(name)) in self._environ

    def __iter__(self) -> Iterator[str]:
        """Yield the names, with hyphens."""
        for key in self._environ:
            if key.startswith("HTTP_") or key in {"CONTENT_TYPE", "CONTENT_LENGTH"}:
                yield key.removeprefix("HTTP_").replace("_", "-").lower()

    def __len__(self) -> int:
        """Count the headers."""
        return sum(1 for _ in self)


def wsgi_app(emulator: Emulator) -> Callable[[_Environ, _StartResponse], Iterable[bytes]]:
    """Return the WSGI application of an emulator."""

    def application(environ: _Environ, start_response: _StartResponse) -> Iterable[bytes]:
        response = emulator.handle(_request(environ))
        if response.delay:
            time.sleep(response.delay)
        if response.drop:
            start_response(_STATUS_LINES[200], [("content-length", "1")])
            return _BrokenOff()
        start_response(_STATUS_LINES[response.status], [*response.headers, emulator.clock.header])
        return [response.body]

    return application


def _request(environ: _Environ) -> Request:
    path, query = environ["PATH_INFO"], environ.get("QUERY_STRING", "")
    if "%" in path or not path.isascii():
        path = quote(path.encode("latin-1", "replace"), safe=_PATH_SAFE)
    if not query.isascii():
        query = quote(query.encode("latin-1", "replace"), safe=_QUERY_SAFE)
    return Request(
        method=environ["REQUEST_METHOD"],
        path=path,
        query=query,
        headers=EnvironHeaders(environ),
        body=_body(environ),
        scheme=environ.get("wsgi.url_scheme", "http"),
    )


def _body(environ: _Environ) -> bytes:
    """Read the body; of one that is too large, keep one byte more than is allowed."""
    length = environ.get("CONTENT_LENGTH") or ""
    if length.isdecimal():
        left = min(int(length), UPLOAD_LIMIT + 1)
    elif environ.get("wsgi.input_terminated") and "HTTP_TRANSFER_ENCODING" in environ:
        left = UPLOAD_LIMIT + 1
    else:
        return b""
    stream = environ["wsgi.input"]
    body = b"".join(_pieces(stream, left))
    if len(body) > UPLOAD_LIMIT:
        # Who is still sending would not hear the answer.
        for _ in _pieces(stream, _DRAINED):
            pass
    return body


def _pieces(stream: Any, left: int) -> Iterator[bytes]:  # whatever the server offers
    """Read some bytes, as they come."""
    while left > 0:
        piece: bytes = stream.read(min(left, _CHUNK))
        if not piece:
            return
        left -= len(piece)
        yield piece


class _BrokenOff:
    """A body that fails when it is to be sent: the server closes the connection, often with the head sent."""

    def __iter__(self) -> "_BrokenOff":
        """Return itself."""
        return self

    def __next__(self) -> bytes:
        """Fail."""
        raise ConnectionAbortedError("dropped by a fault")

    def close(self) -> None:
        """Do nothing; there is nothing to close."""


@lru_cache(maxsize=512)
def _key(name: str) -> str:
    key = name.upper().replace("-", "_")
    return key if key in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{key}"
