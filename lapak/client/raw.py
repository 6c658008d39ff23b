"""What an error holds: a request that anybody may see, and an answer that is for the program that called."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Raw", "SentRequest"]

LONGEST = 10_000
"""Characters of a sentence that a pickle keeps."""


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
        """Pickle what may be seen: no body bytes, hidden values in the decoded body, masked sentences."""
        from lapak.client.redaction import masked, shown  # noqa: PLC0415 - most errors are never pickled
        from lapak.client.sent import safe_headers  # noqa: PLC0415

        def safe(text: str) -> str:
            cut = text[:LONGEST]
            return masked(cut, self.known) + "…" * (len(text) > LONGEST)

        fields = {safe(name): [safe(text) for text in texts] for name, texts in self.fields.items()}
        body = shown(self.body) if isinstance(self.body, dict | list) else None
        seen = json.loads(json.dumps(body)), safe_headers(self.headers)
        return Raw, (b"", safe(self.message), fields, *seen)
