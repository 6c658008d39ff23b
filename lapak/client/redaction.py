"""Keep secrets and personal data out of what people paste into bug reports.

Two rules. What this library writes by itself (logs, requests in errors, pickles) shows a text only where its
field is known to be harmless: `shown`. Sentences of a server have to stay readable: `masked` takes out what
looks personal, and what the request or the answer has in a personal field.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from lapak.client.echoes import HIDDEN, found_in, hidden, secret_patterns
from lapak.client.personal import (
    is_goods,
    is_harmless,
    is_identifying,
    is_personal,
    is_reference,
    is_sentence,
    is_sum,
)

__all__ = ["HIDDEN", "masked", "masker", "personal_texts", "safe_name", "shown", "without_secrets"]

DEEPEST = 12
"""Levels of nesting that are written; what is below is hidden whole."""
LONGEST_NUMBER = 9
"""Digits of the longest number that is certainly no telephone, account or virtual account number."""
LONGEST_SUM = 12
"""Digits of the longest amount of rupiah."""
MOST_ORDINARY = 1000
"""Numbers below this one say nothing, whatever field they are in."""
SHORTEST_WORD = 3
"""Letters of the shortest part of a name that is searched for."""

_NUMBERED = "".join(
    f"(?<!{word}{mark})"
    for word in ("order", "order id", "order_id", "order number", "pesanan", "invoice", "transaksi")
    for mark in (" ", "=", ": ", " #")
)
"""What stands before the number of an order: that one has to be read."""
_NO_VALUE = r"(?!(?:the|kolom|bidang|isian|must|is|has|may|not|tidak|harus|wajib|required|invalid|missing)\b)"
"""Words that follow the name of a field in a sentence."""
_PATTERNS = (  # all of them bounded: what they search may be a megabyte of anything
    re.compile(r"(?i)\bbearer\s+(?!token\b)[\w.~+/=-]{6,}"),
    re.compile(r"(?i)\b(?:basic|token)\s+(?=[a-z_.-]{0,60}[\d=+/])[\w.~+/=-]{6,}"),
    re.compile(
        r"(?i)\b(?:api[_-]?key|api[_-]?secret|token|password|kata sandi|secret|pin|otp)\b[\"']?\s*[=:]"
        rf"\s*[\"']?{_NO_VALUE}[^\s\"',;&]+"
    ),
    re.compile(r"\beyJ[\w-]{1,1024}\.[\w-]{1,1024}\.[\w-]*"),
    re.compile(r"(?<![\w.])(?:(?:\+|00)?62|\(0|0)[ .-]?(?:\(0\)[ .-]?)?8(?:[ .)-]{0,2}\d){7,12}(?!\d)"),
    re.compile(rf"(?i){_NUMBERED}(?<![\d.,])\d{{10,19}}(?![\d.,]*\d)"),
    re.compile(r"(?<![\w/])(?<![A-Za-z]-)\d{3,4}[- ]\d{3,4}[- ]\d{2,4}(?:[- ]\d{1,4})?(?!\d)"),
    re.compile(
        r"(?i)\b(?:jl|jln|jalan|gg|gang|kp|kampung|dusun|komplek|perum(?:ahan)?)\b\.?\s+[^;\"'<>\n]{2,80}?"
        r"(?=$|[;\"'<>\n]|\s(?:is|was|must|tidak|sudah|has|not)\b)"
    ),
    re.compile(r"(?i)\bRT\s{0,3}\.?\s{0,3}\d{1,4}\s{0,3}/?\s{0,3}RW\s{0,3}\.?\s{0,3}\d+"),
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,6})?")
_SUM = re.compile(r"(?:Rp ?\.?)?-?\d{1,3}(?:[.,]?\d{3}){0,3}(?:[.,]\d{1,2})?")
_REFERENCE = re.compile(r"(?=[^\d]*\d)[A-Za-z\d](?:[A-Za-z\d]|[._/#-](?=[A-Za-z\d])){0,63}")
_PRIVATE_HEADERS = {"authorization", "proxy-authorization", "api_key", "api_secret", "cookie", "set-cookie"}
_COMMON = {
    *(
        "jalan",
        "gang",
        "kampung",
        "dusun",
        "komplek",
        "perumahan",
        "kota",
        "kabupaten",
        "kecamatan",
        "provinsi",
    ),
    *(
        "kelurahan",
        "desa",
        "toko",
        "order",
        "pesanan",
        "bank",
        "nomor",
        "blok",
        "barat",
        "timur",
        "utara",
        "jawa",
    ),
    *("selatan", "tengah", "indonesia", "customer", "pelanggan", "product", "produk", "supplier", "courier"),
}
"""Words of names and addresses that servers use for other things."""


def without_secrets(value: Any, secrets: Sequence[str]) -> Any:
    """Replace every secret in a decoded JSON value, and the whole value of headers that carry one."""
    return _without(value, secret_patterns(tuple(secrets)))


def _without(value: Any, patterns: "Sequence[re.Pattern[str]]") -> Any:
    if isinstance(value, str):
        return hidden(value, patterns)
    if isinstance(value, Mapping):
        return {
            _without(key, patterns): HIDDEN
            if str(key).lower() in _PRIVATE_HEADERS
            else _without(item, patterns)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_without(item, patterns) for item in value]
    return value


def masked(text: str, known: Iterable[str] = ()) -> str:
    """Hide what looks like a phone number, a mail or postal address, an account number or a token in a text.

    Args:
        text: What a server or another library has said.
        known: Texts that are personal although nothing in them says so: names, above all.
    """
    return masker([text], known)(text)


def masker(texts: Iterable[str], known: Iterable[str]) -> Callable[[str], str]:
    """Return a function that does the same to each of many texts; they are searched for names once."""
    patterns = [*found_in("\n".join(texts), known), *_PATTERNS]

    def mask(text: str) -> str:
        # The sign, or what may stand for it.
        has_mail = "@" in text or "40" in text or "64" in text
        return hidden(text, [*patterns, _MAIL] if has_mail else patterns)

    return mask


def personal_texts(value: Any) -> set[str]:
    """Collect the texts in personal fields of a decoded JSON value, and the words of names in them."""
    found: set[str] = set()
    for parent, name, item in _leaves("", "", value, DEEPEST):
        if is_identifying(name) and not (name == "name" and is_goods(parent)):
            if isinstance(item, str) and len(text := item.strip()) > 1:
                found.add(text)
                found.update(_words(name, text))
            elif isinstance(item, int) and not isinstance(item, bool) and abs(item) >= MOST_ORDINARY:
                found.add(str(item))
    return found


def _words(name: str, text: str) -> Iterator[str]:
    """Take a name or an address apart: a message may have a part of it. Notes are sentences."""
    if not is_sentence(name):
        for word in re.findall(r"[^\W\d_]+(?:['.-][^\W\d_]+)*", text):
            if len(word) >= SHORTEST_WORD and word.lower() not in _COMMON:
                yield word


def _leaves(parent: str, name: str, value: Any, depth: int) -> Iterator[tuple[str, str, Any]]:
    if depth <= 0:
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _leaves(name, str(key), item, depth - 1)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _leaves(parent, name, item, depth - 1)
    else:
        yield parent, name, value


def shown(value: Any, name: str = "", depth: int = DEEPEST) -> Any:
    """Return a copy of a decoded JSON value in which only what is known to be harmless is left.

    Numbers of up to nine digits, days and times stay, and texts of fields such as `status`; nothing does in a
    personal field. Names of fields stay when they look like names of fields.
    """
    if depth <= 0:
        return HIDDEN
    if isinstance(value, Mapping):
        return {safe_name(str(key)): shown(item, str(key), depth - 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [shown(item, name, depth - 1) for item in value]
    empty = value is None or isinstance(value, bool) or value == ""
    return value if empty or (not is_personal(name) and _is_plain(value, name)) else HIDDEN


def _is_plain(value: object, name: str) -> bool:
    """Tell whether a value in a field that is not personal says nothing about a person."""
    if isinstance(value, int | float):
        digits = len(str(value).lstrip("-").partition(".")[0])
        return digits <= (LONGEST_SUM if is_sum(name) else LONGEST_NUMBER) or is_reference(name)
    if not isinstance(value, str):
        return False
    is_phone = re.match(r"0\d|628", value) is not None
    if is_reference(name):
        return _REFERENCE.fullmatch(value) is not None and not is_phone
    number = _NUMBER.fullmatch(value) or (is_sum(name) and _SUM.fullmatch(value))
    return bool(_DAY.fullmatch(value) or (number and not is_phone)) or is_harmless(name, value)


def safe_name(text: str) -> str:
    """Return the name of a field, unless it looks like anything else."""
    return (
        text
        if re.fullmatch(r"[A-Za-z_$][\w.$\[\]-]{0,60}|\d{1,3}", text) and masked(text) == text
        else HIDDEN
    )
