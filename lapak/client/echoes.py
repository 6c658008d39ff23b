r"""Hide texts in other texts, however they are written there.

Servers repeat what they were sent: `O\u0027Brien`, `O&#039;Brien`, `O%27BRIEN` are one name. What is escaped
is read as what it stands for, and what is found is hidden where it stands. Everything here is bounded: the
text may be a megabyte of anything.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

__all__ = ["HIDDEN", "found_in", "hidden", "phrase", "secret_patterns"]

HIDDEN = "***"
SHORTEST = 4
"""Characters of the shortest key that is searched for: shorter ones are parts of ordinary words."""
SAME_LETTERS = 3
"""Letters of the longest name that is searched for as it is written: `Dan` is a name, `dan` means and."""
_ESCAPED = re.compile(
    r"""(?x)
    (?P<unit>\\{1,8}u[0-9a-fA-F]{4})
    |(?P<mark>\\{1,8}[/"']|\\\\(?!u))
    |(?P<octets>%(?:25){0,3}[cdCD][0-9a-fA-F]%(?:25){0,3}[89abAB][0-9a-fA-F])
    |(?P<octet>%(?:25){0,3}[2-7][0-9a-fA-F])
    |(?P<entity>&(?:amp;){0,3}(?:\#\d{2,6}|\#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});)
    """
)
_SIGNS = re.compile(r"[\\%&]")
"""What every escape begins with."""
_SPACE = r"[\s+]{1,4}"
_BETWEEN = r"[\s().+-]{0,3}"
_DIGITS = re.compile(r"[\d\s().+-]{7,40}")
_PREFIX = re.compile(r"0*62|0+")


class _Reading:
    """A text as it is meant, and where each of its characters stands."""

    def __init__(self, text: str) -> None:
        """Read it; most texts have nothing that is escaped."""
        self.text = text
        self._at: list[int] = []
        self._places: list[tuple[int, int]] = []
        if _SIGNS.search(text):
            self._read(text)

    def _read(self, text: str) -> None:
        pieces: list[str] = []
        length = done = 0
        for match in _ESCAPED.finditer(text):
            meant = _meant(match)
            if len(meant) == 1:
                pieces += [text[done : match.start()], meant]
                length += match.start() - done
                self._at.append(length)
                self._places.append(match.span())
                length, done = length + 1, match.end()
        self.text = "".join([*pieces, text[done:]])

    def place(self, first: int, end: int) -> tuple[int, int]:
        """Return where a part stands in the text as it was."""
        return self._one(first)[0], self._one(end - 1)[1]

    def _one(self, index: int) -> tuple[int, int]:
        before = bisect_right(self._at, index) - 1
        if before < 0:
            return index, index + 1
        if self._at[before] == index:
            return self._places[before]
        at = self._places[before][1] + index - self._at[before] - 1
        return at, at + 1


def _meant(match: "re.Match[str]") -> str:
    """Return the character that an escape stands for, anything longer when it is none."""
    kind, text = match.lastgroup, match[0]
    if kind == "octet":
        return chr(int(text[-2:], 16))
    if kind == "unit":
        return chr(int(text[-4:], 16))
    if kind == "octets":
        return bytes.fromhex("".join(octet[-2:] for octet in text.split("%"))).decode("utf-8", "replace")
    if kind == "entity":
        from html import unescape  # noqa: PLC0415 - its tables are large, and most programs never redact

        return unescape(text.replace("amp;", "", text.count(";") - 1))
    return text[-1]


def hidden(text: str, patterns: Sequence["re.Pattern[str]"]) -> str:
    """Replace all that the patterns find; what is escaped is searched as what it stands for."""
    if not _SIGNS.search(text) and not any(pattern.search(text) for pattern in patterns):
        return text
    reading = _Reading(text)
    spans = sorted(match.span() for pattern in patterns for match in pattern.finditer(reading.text))
    pieces: list[str] = []
    shown = done = 0
    for first, end in spans:
        if end > done:
            start, stop = reading.place(first, end)
            if first >= done:
                pieces += [text[shown:start], HIDDEN]
            shown, done = stop, end
    return "".join([*pieces, text[shown:]])


@lru_cache(maxsize=64)
def secret_patterns(secrets: Sequence[str]) -> tuple["re.Pattern[str]", ...]:
    """Return what finds keys: as they are, in other letters, hexadecimal, and at any place in Base64."""
    found = []
    for secret in secrets:
        if len(secret) >= SHORTEST:
            forms = sorted(_encoded(secret), key=len, reverse=True)
            plain = _SPACE.join(map(re.escape, secret.split()))
            found.append(re.compile(f"(?i:{plain})|" + "|".join(map(re.escape, forms))))
    return tuple(found)


def _encoded(secret: str) -> set[str]:
    import base64  # noqa: PLC0415 - most programs never redact

    raw = secret.encode()
    found = {raw.hex(), raw.hex().upper()}
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + raw).decode().rstrip("=")
        first, last = (0, 2, 3)[before], len(whole) if (before + len(raw)) % 3 == 0 else len(whole) - 1
        found |= {whole[first:last], whole[first:last].replace("+", "-").replace("/", "_")}
    return {text for text in found if len(text) >= SHORTEST}


def found_in(text: str, known: Iterable[str]) -> list["re.Pattern[str]"]:
    """Return patterns for those of many texts that are in a text, or may be."""
    meant = _Reading(text).text
    letters, digits = re.sub(r"[\s+]+", " ", meant).lower(), re.sub(r"\D", "", meant)
    found = []
    for word in known:
        number = _core(word)
        if number in digits if number else re.sub(r"[\s+]+", " ", word.strip()).lower() in letters:
            found.append(phrase(word))
    return found


def _core(text: str) -> str:
    """Return the digits of a telephone, account or similar number without the prefix of the country."""
    if text[-1:].isalpha() or not _DIGITS.fullmatch(text):
        return ""
    digits = re.sub(r"\D", "", text)
    return _PREFIX.sub("", digits, count=1) if len(digits) > SHORTEST else ""


def phrase(text: str) -> "re.Pattern[str]":
    """Return what finds a personal text: names in any letters, numbers however they are grouped."""
    if number := _core(text):
        return re.compile(rf"(?<!\d)\+?(?:62|0)?{_BETWEEN}{_BETWEEN.join(number)}(?!\d)")
    pattern = _SPACE.join(map(re.escape, text.split()))
    if text.isalpha():
        pattern = rf"(?<![^\W\d_]){pattern}(?![^\W\d_])"
    elif len(text) <= 2 * SHORTEST:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return re.compile(pattern, re.IGNORECASE if len(text) > SAME_LETTERS else 0)
