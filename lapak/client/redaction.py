"""Keep secrets and personal data out of what people paste into bug reports.

Two rules. What this library writes by itself (logs, requests in errors, pickles) shows a text only where its
field is known to be harmless: `shown`. Sentences of a server have to stay readable: `masked` takes out what
looks personal, and what the request or the answer has in a personal field.
"""

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote, quote_plus

from lapak.client.personal import is_harmless, is_identifying, is_personal

__all__ = ["HIDDEN", "masked", "personal_texts", "shown", "spellings", "without_secrets"]

HIDDEN = "***"
SHORTEST = 4
"""Characters of the shortest key that is searched for: shorter ones are parts of ordinary words."""
DEEPEST = 12
"""Levels of nesting that are written; what is below is hidden whole."""
LONGEST_NUMBER = 9
"""Digits of the longest number that is certainly no telephone, account or virtual account number."""

_PATTERNS = (  # all of them bounded: what they search may be a megabyte of anything
    re.compile(r"(?i)\b(?:bearer|basic|token)\s+[\w.~+/=-]{6,}"),
    re.compile(
        r"(?i)\b(?:api[_-]?key|api[_-]?secret|token|password|secret|pin)\b[\"']?\s*[=:]\s*[\"']?[^\s\"',;&]+"
    ),
    re.compile(r"\beyJ[\w-]{1,1024}\.[\w-]{1,1024}\.[\w-]*"),
    re.compile(r"(?<![\w.])(?:(?:\+|%2B|00)?62|\(0|0)[ .-]?(?:\(0\)[ .-]?)?8(?:[ .)-]{0,2}\d){7,12}(?!\d)"),
    re.compile(r"(?<![\d.,])\d{10,19}(?![\d.,]*\d)"),
    re.compile(r"(?<!\d)\d{3,4}[- ]\d{3,4}[- ]\d{2,4}(?:[- ]\d{1,4})?(?!\d)"),
    re.compile(
        r"(?i)\b(?:jl|jln|jalan|gg|gang|kp|kampung|dusun|komplek|perum(?:ahan)?)\b\.?\s+[^;\"'<>\n]{2,80}?"
        r"(?=$|[;\"'<>\n]|\s(?:is|was|must|tidak|sudah|has|not)\b)"
    ),
    re.compile(r"(?i)\bRT\s{0,3}\.?\s{0,3}\d{1,4}\s{0,3}/?\s{0,3}RW\s{0,3}\.?\s{0,3}\d+"),
)
_MAIL = re.compile(r"[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63})+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,6})?")
_PRIVATE_HEADERS = {"authorization", "proxy-authorization", "api_key", "api_secret", "cookie", "set-cookie"}


def spellings(secret: str) -> tuple[str, ...]:
    """List the ways in which a text may carry a secret: as it is, quoted for a URL or JSON, in Base64."""
    from html import escape  # noqa: PLC0415 - its tables are large, and most programs never redact

    raw = secret.encode()
    found = {secret, quote(secret, safe=""), quote(secret), quote_plus(secret), raw.hex()}
    found |= {json.dumps(secret)[1:-1], repr(secret)[1:-1], escape(secret)}
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + raw).decode().rstrip("=")
        first, last = (0, 2, 3)[before], len(whole) if (before + len(raw)) % 3 == 0 else len(whole) - 1
        found |= {whole[first:last], whole[first:last].replace("+", "-").replace("/", "_")}
    return tuple(sorted((text for text in found if len(text) >= SHORTEST), key=len, reverse=True))


def without_secrets(value: Any, secrets: Sequence[str]) -> Any:
    """Replace every secret in a decoded JSON value, and the whole value of headers that carry one."""
    return _without(
        value, [text for secret in secrets if len(secret) >= SHORTEST for text in spellings(secret)]
    )


def _without(value: Any, texts: Sequence[str]) -> Any:
    if isinstance(value, str):
        for text in texts:
            if text in value:
                value = value.replace(text, HIDDEN)
        return value
    if isinstance(value, Mapping):
        return {
            _without(key, texts): HIDDEN if str(key).lower() in _PRIVATE_HEADERS else _without(item, texts)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_without(item, texts) for item in value]
    return value


def masked(text: str, known: Iterable[str] = ()) -> str:
    """Hide what looks like a phone number, a mail or postal address, an account number or a token in a text.

    Args:
        text: What a server or another library has said.
        known: Texts that are personal although nothing in them says so: names, above all.
    """
    for word in sorted(known, key=len, reverse=True):
        if len(word) >= SHORTEST and word in text:
            text = text.replace(word, HIDDEN)
    if "@" in text or "%40" in text:
        text = _MAIL.sub(HIDDEN, text)
    for pattern in _PATTERNS:
        text = pattern.sub(HIDDEN, text)
    return text


def personal_texts(value: Any) -> set[str]:
    """Collect the texts in personal fields of a decoded JSON value, and the words of names in them."""
    found: set[str] = set()
    for name, item in _leaves("", value, DEEPEST):
        if isinstance(item, str) and is_identifying(name):
            found.add(item.strip())
            found.update(word for word in item.split() if len(word) >= SHORTEST and word[:1].isupper())
        elif isinstance(item, int) and not isinstance(item, bool) and is_identifying(name):
            found.add(str(item))
    return found


def _leaves(name: str, value: Any, depth: int) -> Iterator[tuple[str, Any]]:
    if depth <= 0:
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _leaves(str(key), item, depth - 1)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _leaves(name, item, depth - 1)
    else:
        yield name, value


def shown(value: Any, name: str = "", depth: int = DEEPEST) -> Any:
    """Return a copy of a decoded JSON value in which only what is known to be harmless is left.

    Numbers of up to nine digits, days and times stay, and texts of fields such as `status`; nothing does in a
    personal field. Names of fields stay when they look like names of fields.
    """
    if depth <= 0:
        return HIDDEN
    if isinstance(value, Mapping):
        return {_key(key): shown(item, str(key), depth - 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [shown(item, name, depth - 1) for item in value]
    empty = value is None or isinstance(value, bool) or value == ""
    return value if empty or (not is_personal(name) and _is_plain(value, name)) else HIDDEN


def _is_plain(value: object, name: str) -> bool:
    """Tell whether a value in a field that is not personal says nothing about a person."""
    if isinstance(value, int | float):
        return len(str(value).lstrip("-").partition(".")[0]) <= LONGEST_NUMBER
    if not isinstance(value, str):
        return False
    number = _NUMBER.fullmatch(value) and not value.startswith(("08", "628"))
    return bool(_DAY.fullmatch(value) or number) or is_harmless(name, value)


def _key(key: object) -> str:
    text = str(key)
    return (
        text
        if re.fullmatch(r"[A-Za-z_$][\w.$\[\]-]{0,60}|\d{1,3}", text) and masked(text) == text
        else HIDDEN
    )
