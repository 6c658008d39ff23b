"""Names for files that a server sends: what it proposes, made harmless on every system."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import count
from urllib.parse import unquote_to_bytes

__all__ = ["numbered", "proposed_name", "safe_name"]

LONGEST = 180
"""Bytes of a name; with a number and `.part` it stays below 255."""
LONGEST_SUFFIX = 20
_PARAMETER = re.compile(r';\s*([\w!#$&+.^`|~*-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
"""What Windows takes for a device, whatever comes behind a dot."""
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_SUFFIXES = {
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/zip": ".zip",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/plain": ".txt",
}


def proposed_name(operation: str, headers: Mapping[str, str]) -> str:
    """Name a file as the server proposes, or else by the operation and the type of the content."""
    told = _disposition(headers.get("content-disposition", ""))
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return safe_name(told) or f"{operation}{_SUFFIXES.get(kind, '.bin')}"


def safe_name(name: str) -> str:
    """Make a name of a file out of any text; nothing when there is nothing left of it.

    It has no folders and no characters that any system forbids or hides, it begins with no dot, it is no
    device of Windows, and it is not too long.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(letter for letter in last if unicodedata.category(letter) not in _INVISIBLE)
    plain = _FORBIDDEN.sub("_", seen).strip(" .\u00a0")
    while plain.casefold().endswith(".part"):  # such a name is that of an unfinished file
        plain = plain[: -len(".part")].rstrip(" .")
    if _RESERVED.fullmatch(plain.partition(".")[0].rstrip()):
        plain = f"_{plain}"
    return _cut(plain)


def numbered(name: str) -> Iterator[str]:
    """Go through `nota.pdf`, `nota (2).pdf`, `nota (3).pdf` and so on."""
    yield name
    stem, suffix = _split(name)
    for number in count(2):
        yield f"{stem} ({number}){suffix}"


def _split(name: str) -> tuple[str, str]:
    stem, dot, suffix = name.rpartition(".")
    whole = not stem or len(suffix) > LONGEST_SUFFIX
    return (name, "") if whole else (stem, dot + suffix)


def _cut(name: str) -> str:
    """Shorten a name, at the end of its stem."""
    stem, suffix = _split(name)
    room = LONGEST - len(suffix.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + suffix


def _disposition(header: str) -> str:
    """Read the name from Content-Disposition (RFC 6266): `filename*` in UTF-8 wins over `filename`."""
    found = {key.lower(): value for key, value in reversed(_PARAMETER.findall(f";{header}"))}
    charset, _, rest = found.get("filename*", "").strip('"').partition("'")
    encoded = rest.partition("'")[2]
    if encoded:
        try:
            return unquote_to_bytes(encoded).decode(charset or "utf-8")
        except (LookupError, ValueError):
            pass
    plain: str = found.get("filename", "").strip()
    if not plain.startswith('"'):
        return plain
    return re.sub(r'\\(["\\])', r"\1", plain[1:].removesuffix('"'))
