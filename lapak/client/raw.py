"""What an error holds: a request that anybody may see, and an answer that is for the program that called."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["LARGEST", "LONGEST", "Raw", "SentRequest"]

LARGEST = 200_000
"""Bytes of the largest body that is looked into where it may be seen by others."""
LONGEST = 10_000
"""Characters of a server's sentences that others may see."""


@dataclass(frozen=True, slots=True)
class SentRequest:
    """A request without secrets and personal data, safe to log, to print and to pickle."""

    method: str = ""
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    """All names, in lower case; values only where they are harmless."""
    body: Any = None
    """The decoded JSON body or form with hidden values; a note on its size when it is neither."""


@dataclass(frozen=True, slots=True, repr=False)
class Raw:
    """An answer, undisguised but for keys. Its repr and its pickle have no personal data."""

    content: bytes = b""
    message: str = ""
    fields: dict[str, list[str]] = field(default_factory=dict)
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    """Personal texts of the request and the answer, which `message` and `fields` may repeat."""

    def __repr__(self) -> str:
        """Show how much there is."""
        return f"<{len(self.content)} bytes, hidden>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what may be seen: no body bytes, hidden values in the decoded body, masked sentences.

        Of an answer that is too large to be looked through there is only the beginning of its sentences.
        """
        from lapak.client.redaction import masker, shown  # noqa: PLC0415 - most errors are never pickled
        from lapak.client.sent import safe_headers  # noqa: PLC0415

        message, fields = self.message[:LONGEST], dict(_beginning(self.fields))
        told = [message, *fields, *(text for texts in fields.values() for text in texts)]
        masked = masker(told, self.known)
        is_seen = isinstance(self.body, dict | list) and len(self.content) <= LARGEST
        return Raw, (
            b"",
            masked(message),
            {masked(name): list(map(masked, texts)) for name, texts in fields.items()},
            json.loads(json.dumps(shown(self.body))) if is_seen else None,
            safe_headers(self.headers),
        )


def _beginning(fields: Mapping[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Yield the first fields, as many as make up `LONGEST` characters."""
    left = LONGEST
    for name, texts in fields.items():
        left -= len(name) + sum(map(len, texts)) + 1
        if left < 0:
            return
        yield name, texts
