"""Keep secrets and personal data out of what people paste into bug reports."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["masked", "without_secrets"]

HIDDEN = "***"
SHORTEST = 4
"""Characters of the shortest key that is searched for: shorter ones are parts of ordinary words."""
_PHONE = re.compile(r"(?<![\w.])(?:\+?62|0)[ -]?8(?:[ -]?\d){7,11}(?!\d)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PRIVATE_HEADERS = {"authorization", "proxy-authorization", "api_key", "api_secret", "cookie", "set-cookie"}


def without_secrets(value: Any, secrets: Sequence[str]) -> Any:
    """Replace every secret in a decoded JSON value, and the whole value of headers that carry one."""
    if isinstance(value, str):
        for secret in secrets:
            if len(secret) >= SHORTEST:
                value = value.replace(secret, HIDDEN)
        return value
    if isinstance(value, Mapping):
        return {
            without_secrets(key, secrets): HIDDEN
            if str(key).lower() in _PRIVATE_HEADERS
            else without_secrets(item, secrets)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [without_secrets(item, secrets) for item in value]
    return value


def masked(text: str) -> str:
    """Hide phone numbers and mail addresses in a text."""
    return _MAIL.sub(HIDDEN, _PHONE.sub(HIDDEN, text))
