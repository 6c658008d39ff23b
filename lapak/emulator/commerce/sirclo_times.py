"""Times as SIRCLO writes them: RFC 3339 in UTC, without trailing zeros, the year 1 for "not set"."""

from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["NOT_SET", "read", "write"]

NOT_SET: Final = "0001-01-01T00:00:00Z"
_FIRST: Final = datetime.min.replace(tzinfo=UTC)
_LAST: Final = datetime.max.replace(tzinfo=UTC)


def read(text: str) -> datetime:
    """Read an RFC 3339 time with zone as UTC; outside of the years 1 to 9999 it becomes the nearest time."""
    text = text.upper()
    if text.startswith("0000"):
        return _FIRST
    leap = text[17:19] == "60"
    at = datetime.fromisoformat(f"{text[:17]}59{text[19:]}" if leap else text)
    try:
        return at.astimezone(UTC) + timedelta(seconds=leap)
    except OverflowError:
        return _FIRST if at.year == 1 else _LAST


def write(at: datetime) -> str:
    """Write a time with zone."""
    text = at.astimezone(UTC).replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if "." in text else text) + "Z"
