"""What an error, a log line or a hook may say about a request: everything but secrets and personal data."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import httpx

from lapak.client.raw import LARGEST, SentRequest
from lapak.client.redaction import HIDDEN, masked, personal_texts, safe_name, shown, without_secrets

__all__ = ["safe_headers", "safe_path", "safe_url", "said_by", "sent_request"]

_PLAIN_HEADERS = {
    "accept",
    "accept-encoding",
    "accept-language",
    "connection",
    "content-length",
    "content-type",
    "host",
    "retry-after",
    "date",
    "server",
    "user-agent",
    "x-lapak-operation",
    "x-lapak-reason",
    "x-lapak-fault",
    "x-request-id",
}
_STEP = re.compile(r"[a-z][a-z_.-]{0,40}|\d{1,9}|v\d+")


def safe_url(url: httpx.URL) -> str:
    """Write a URL without what is personal in its path and query."""
    path = safe_path("/".join(_steps(url)))
    pairs = parse_qsl(url.query.decode("ascii", "replace"), keep_blank_values=True)
    query = "&".join(f"{name}={value}" for name, value in _query(pairs))
    port = "" if url.port is None else f":{url.port}"
    return f"{url.scheme}://{url.host}{port}{path}{'?' if query else ''}{query}"


def safe_path(path: str) -> str:
    """Write a path; steps that are no plain words or short numbers are hidden."""
    return "/".join(step if not step or _STEP.fullmatch(step) else HIDDEN for step in path.split("/"))


def _steps(url: httpx.URL) -> list[str]:
    return url.raw_path.decode("ascii", "replace").partition("?")[0].split("/")


def _query(pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, value in pairs:
        kept = shown(value, name)
        yield quote(safe_name(name), safe="[]*"), kept if kept == HIDDEN else quote(kept, safe=":+,")


def safe_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return all names in lower case, and the values that are harmless: numbers and days, too."""
    return {
        name: masked(value) if name in _PLAIN_HEADERS else shown(value, name)
        for name, value in ((given.lower(), value) for given, value in headers.items())
    }


def sent_request(request: httpx.Request, secrets: Sequence[str] = ()) -> SentRequest:
    """Describe a request."""
    made = SentRequest(
        request.method,
        safe_url(request.url),
        safe_headers(request.headers),
        shown_body(_content(request), request),
    )
    return SentRequest(*(without_secrets(getattr(made, name), secrets) for name in SentRequest.__slots__))


def said_by(request: httpx.Request) -> set[str]:
    """Collect the personal texts of a request, which a server may repeat in its messages."""
    pairs = parse_qsl(request.url.query.decode("ascii", "replace"))
    found = personal_texts([{name: value} for name, value in pairs])
    found |= {unquote(step) for step in _steps(request.url) if step and not _STEP.fullmatch(step)}
    try:
        body = _decoded(_content(request) or b"", request)
    except (ValueError, RecursionError):
        body = None
    return found | personal_texts(body)


def shown_body(content: bytes | None, message: httpx.Request) -> Any:
    """Return what may be seen of a body."""
    if not content:
        return None
    kind = message.headers.get("content-type", "").partition(";")[0]
    note = f"({len(content)} bytes of {kind or 'no type'})"
    if len(content) > LARGEST:
        return note
    try:
        body = _decoded(content, message)
    except (ValueError, RecursionError):
        return note
    return note if body is None else shown(body)


def _decoded(content: bytes, message: httpx.Request) -> Any:
    kind = message.headers.get("content-type", "")
    if "json" in kind:
        return json.loads(content)
    if kind.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(content.decode("ascii", "replace"), keep_blank_values=True))
    return None


def _content(request: httpx.Request) -> bytes | None:
    """Return the body, unless it is a stream: that is not read for a message."""
    try:
        return request.content
    except httpx.RequestNotRead:
        return None
