"""The last calls, for people and tests that ask what happened. Credentials are never shown."""

import re
from collections import deque
from datetime import datetime
from http import HTTPStatus
from typing import Any, Final, NamedTuple

import orjson
from attrs import define, field

from lapak.emulator.clock import WIB
from lapak.emulator.coerce import query_pairs
from lapak.emulator.message import Json, Request, Response

__all__ = ["REDACTED", "Journal"]

REDACTED: Final = "[redacted]"

_SECRET: Final = re.compile(
    r"passw|secret|token|api_?key|authorization|credential|otp|(?:^|_)pin(?:$|_)", re.IGNORECASE
)
_KEPT_CALLS: Final = 500
_LONGEST_BODY: Final = 16_384


class _Entry(NamedTuple):
    """What is kept of a call; made for each, so it must cost little."""

    number: int
    at: float
    seconds: float
    whom: tuple[str | None, str | None]
    method: str
    path: str
    query: str
    request_size: int
    request_body: bytes | None
    status: int
    reason: str | None
    response_size: int
    response_body: bytes | None


@define(eq=False)
class Journal:
    """A ring of the last calls."""

    _entries: deque[_Entry] = field(factory=lambda: deque(maxlen=_KEPT_CALLS))
    _count: int = 0

    def add(
        self,
        request: Request,
        response: Response,
        at: float,
        seconds: float,
        whom: tuple[str | None, str | None],
    ) -> None:
        """Note a call.

        Args:
            request: What came; its headers are not kept.
            response: What went out.
            at: When it came, in seconds since 1970.
            seconds: How long it took.
            whom: The edition and the operationId that were called, if any.
        """
        self._count += 1
        sent, got = request.body, response.body
        self._entries.append(
            _Entry(
                self._count,
                at,
                seconds,
                whom,
                request.method,
                request.path,
                request.query,
                len(sent),
                sent if len(sent) <= _LONGEST_BODY else None,
                response.status,
                None if response.status == HTTPStatus.OK else response.header("x-lapak-reason"),
                len(got),
                got if len(got) <= _LONGEST_BODY else None,
            )
        )

    def clear(self) -> None:
        """Forget all calls; numbers go on."""
        self._entries.clear()

    def listed(self, last: int | None = None) -> list[dict[str, Any]]:
        """Return the calls as plain data, oldest first.

        Args:
            last: Only that many, the latest.
        """
        entries = list(self._entries)
        return [
            _plain(entry) for entry in (entries if last is None else entries[max(len(entries) - last, 0) :])
        ]


def _plain(entry: _Entry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "at": datetime.fromtimestamp(entry.at, WIB).isoformat(timespec="milliseconds"),
        "milliseconds": round(entry.seconds * 1000, 3),
        "edition": entry.whom[0],
        "operation": entry.whom[1],
        "method": entry.method,
        "path": entry.path,
        "query": [
            [name, REDACTED if _SECRET.search(name) else value] for name, value in query_pairs(entry.query)
        ],
        "request": _body(entry.request_body, entry.request_size),
        "status": entry.status,
        "reason": entry.reason,
        "response": _body(entry.response_body, entry.response_size),
    }


def _body(body: bytes | None, size: int) -> Json:
    """Show JSON without its secrets; anything else cannot be searched for them and shows as its size only."""
    if size == 0:
        return None
    if body is None:
        return f"[{size} bytes]"
    try:
        return _without_secrets(orjson.loads(body))
    except orjson.JSONDecodeError:
        return f"[{size} bytes, not JSON]"


def _without_secrets(value: Json) -> Json:
    if isinstance(value, dict):
        return {
            key: REDACTED if _SECRET.search(key) else _without_secrets(item) for key, item in value.items()
        }
    if isinstance(value, list):
        return [_without_secrets(item) for item in value]
    return value
