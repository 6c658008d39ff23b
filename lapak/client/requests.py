"""Make the HTTP requests of calls: one URL is parsed, what all requests share is prepared once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx

from lapak.client.called import CalledRequest
from lapak.client.clock import Timeouts
from lapak.client.encoding import body_parts, header_parts, query_parts, url_path
from lapak.client.files import is_spent
from lapak.client.model import to_wire
from lapak.client.operation import Operation
from lapak.client.options import Options
from lapak.client.reconcile.ledger import Ledger
from lapak.client.settings import Credential
from lapak.client.spelling import WireSpelling, spelled_pairs

__all__ = ["Arguments", "Requests", "Target"]

_WITH_LENGTH = {"POST", "PUT", "PATCH"}
"""Methods whose requests say how long they are, even when there is no body."""
_EMPTY = httpx.ByteStream(b"")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call, from which each try makes a request."""

    path: Mapping[str, object] | None = field(default=None, repr=False)
    query: Mapping[str, object] | None = field(default=None, repr=False)
    headers: Mapping[str, object] | None = field(default=None, repr=False)
    """Headers that the operation documents."""
    body: object = field(default=None, repr=False)
    extra: Mapping[str, str] | None = field(default=None, repr=False)
    """Headers that the caller adds to this call; they win over all others."""

    @property
    def is_spent(self) -> bool:
        """Whether the body holds a stream that was read and cannot go back."""
        return self.body is not None and is_spent(to_wire(self.body))


class Target:
    """Where the calls of a shop go, and the keys that they carry; shared by a client and its copies."""

    def __init__(self, url: httpx.URL, credentials: Sequence[Credential], values: Sequence[str]) -> None:
        """Prepare the headers."""
        self.base_url = str(url)
        self.host = {"Host": url.netloc.decode("ascii")}
        carried = zip(credentials, values, strict=True)
        self.keys = {made.header: made.prefix + value for made, value in carried}
        self.secrets = tuple(values)
        """The keys alone, to be kept out of texts."""
        self.ledger = Ledger()
        """What is remembered of creates, so that two are never taken for one."""
        self.noticed: set[str] = set()
        """Operations that a warning was given about."""


class Requests:
    """What the requests of a client have in common."""

    def __init__(self, target: Target, options: Options, headers: Mapping[str, str]) -> None:
        """Join the headers of all requests: those of the pool, then the caller's, and the keys last."""
        language = {"Accept-Language": options.language} if options.language else {}
        self._spelling: WireSpelling = options.wire_spelling
        self._added = options.added
        self._base = target.base_url.rstrip("/")
        self._headers = httpx.Headers(
            _joined(target.host, headers, language, options.headers or {}, target.keys)
        )

    def make(self, operation: Operation[Any], given: Arguments, timeouts: Timeouts) -> httpx.Request:
        """Make the request of a try."""
        path = url_path(operation.path, given.path) if given.path else operation.path
        query = query_parts(given.query) if given.query else []
        documented = header_parts(given.headers) if given.headers else {}
        if operation.aliases:
            query = spelled_pairs(query, operation.aliases, self._spelling, place="query")
            pairs = spelled_pairs(documented.items(), operation.aliases, self._spelling, place="header")
            documented = dict(pairs)
        url = f"{self._base}{path}?{urlencode(query)}" if query else f"{self._base}{path}"
        parts = body_parts(operation, given.body, self._spelling)
        kind: Mapping[str, str] = parts.pop("headers", {})
        headers = self._headers
        extra = self._added(given.extra)
        if kind or documented or extra:
            headers = httpx.Headers(_joined(self._headers, kind, documented, extra))
        if not parts and operation.method not in _WITH_LENGTH:
            parts["stream"] = _EMPTY
        extensions = {"timeout": timeouts}
        return CalledRequest(operation.method, url, headers=headers, extensions=extensions, **parts)


def _joined(*groups: Mapping[str, str]) -> dict[str, str]:
    """Join headers; of those that differ in case only the last one counts."""
    found: dict[str, tuple[str, str]] = {}
    for group in groups:
        found.update({name.lower(): (name, value) for name, value in group.items()})
    return dict(found.values())
