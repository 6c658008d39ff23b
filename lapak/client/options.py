"""What a caller can set: for a client, for a copy of it (`with_options`), and in part for one call."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, get_args

from lapak.client.errors import NotConfigured
from lapak.client.headers import checked, header_value
from lapak.client.spelling import WireSpelling
from lapak.client.unset import UNSET

if TYPE_CHECKING:
    from lapak.client.hooks import Hooks
    from lapak.client.rate_limit import RateLimit

__all__ = ["Options", "WireSpelling", "checked_retries", "checked_settle", "checked_timeout"]

LONGEST = 86_400.0
"""Seconds of the longest deadline: a day."""


def checked_timeout(seconds: float) -> float:
    """Return the seconds of a deadline: there always is one, so neither None nor infinity will do."""
    _must_be_a_number("timeout", seconds)
    if not 0 < seconds <= LONGEST:
        raise NotConfigured(f"timeout must be more than 0 and at most {LONGEST:.0f} seconds")
    return seconds


def checked_settle(seconds: float) -> float:
    """Return the seconds that a server is given to finish what it was asked for."""
    _must_be_a_number("settle", seconds)
    if not 0 <= seconds <= LONGEST:
        raise NotConfigured(f"settle must be from 0 to {LONGEST:.0f} seconds")
    return seconds


def checked_retries(retries: int) -> int:
    """Return the number of tries after the first one."""
    if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
        raise NotConfigured("retries must be 0 or a larger whole number")
    return retries


@dataclass(frozen=True, slots=True)
class Options:
    """Checked settings of a client."""

    timeout: float = 30.0
    """Seconds that a call may take, with all its tries and waits."""
    retries: int = 2
    """Tries after the first one, where trying again can do no harm."""
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    """Headers of every call beside those that it needs."""
    language: str | None = None
    """Language of the server's messages."""
    wire_spelling: WireSpelling = "both"
    """How names are sent whose spelling in the documentation is most likely a fault."""
    rate_limit: "RateLimit | None" = None
    """How many requests may be sent in a time."""
    hooks: "Hooks | None" = None
    """Functions that are told what is sent, answered and tried again."""
    strict: bool = False
    """Whether answers that are not as documented are errors."""
    keys: frozenset[str] = frozenset()
    """Names of the headers with the keys, in lower case: `headers` cannot set them."""

    def __post_init__(self) -> None:
        """Check everything."""
        checked_timeout(self.timeout)
        checked_retries(self.retries)
        if self.language is not None:
            header_value("language", self.language)
        if self.wire_spelling not in get_args(WireSpelling):
            raise NotConfigured(f"wire_spelling must be one of {', '.join(get_args(WireSpelling))}")
        object.__setattr__(self, "headers", self.added(self.headers))
        if self.rate_limit is not None:
            from lapak.client.rate_limit import RateLimit  # noqa: PLC0415 - most clients have none

            _must_be(RateLimit, "rate_limit", self.rate_limit)
        if self.hooks is not None:
            from lapak.client.hooks import Hooks  # noqa: PLC0415

            _must_be(Hooks, "hooks", self.hooks)

    def added(self, headers: Mapping[str, str] | None) -> dict[str, str]:
        """Check headers that a caller adds."""
        return checked(headers, self.keys) if headers else {}

    def changed(self, given: Mapping[str, Any]) -> "Options":
        """Return a copy with other settings; those that are UNSET stay.

        New headers join those that are there; None takes all of them away.
        """
        changes = {name: value for name, value in given.items() if value is not UNSET}
        if changes.get("headers"):
            names = {name.lower() for name in self.added(changes["headers"])}
            kept = {name: value for name, value in (self.headers or {}).items() if name.lower() not in names}
            changes["headers"] = {**kept, **changes["headers"]}
        return replace(self, **changes)


def _must_be_a_number(name: str, seconds: object) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or math.isnan(seconds):
        raise NotConfigured(f"{name} must be a number of seconds")


def _must_be(kind: type, name: str, value: object) -> None:
    if not isinstance(value, kind):
        raise NotConfigured(f"{name} must be a lapak.{kind.__name__}, not {type(value).__name__}")
