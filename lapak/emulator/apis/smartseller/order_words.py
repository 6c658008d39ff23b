"""Times, amounts and weights of orders, in the forms that answers have."""

from datetime import UTC, datetime
from typing import Any

__all__ = ["kilograms", "local_time", "mongo_date", "rupiah_text", "utc_time"]


def local_time(at: str) -> str:
    """Write a stored time as `2026-11-14 09:20:31`: stored times are in that of the shop."""
    return f"{at[:10]} {at[11:19]}"


def utc_time(at: str) -> str:
    """Write a stored time as `2026-11-14T02:20:31.000000Z`."""
    return datetime.fromisoformat(at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def mongo_date(at: str) -> dict[str, Any]:
    """Write a stored time as extended JSON: milliseconds since 1970 as text, twice wrapped."""
    return {"$date": {"$numberLong": str(int(datetime.fromisoformat(at).timestamp() * 1000))}}


def rupiah_text(amount: int) -> str:
    """Write an amount as `Rp100.000`."""
    return "Rp" + f"{amount:,}".replace(",", ".")


def kilograms(grams: int) -> int | float:
    """Write a weight in kilograms, without a fraction where there is none."""
    return grams // 1000 if grams % 1000 == 0 else grams / 1000
