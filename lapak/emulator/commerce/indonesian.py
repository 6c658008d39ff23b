"""Days and spans of time in Indonesian words, as the provider's own pages show them."""

from datetime import date, datetime, timedelta
from typing import Final

__all__ = ["day_in_words", "time_ago"]

_WEEKDAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Ags", "Sep", "Okt", "Nov", "Des")
_UNITS: Final = (
    (timedelta(days=365), "tahun"),
    (timedelta(days=30), "bulan"),
    (timedelta(days=7), "minggu"),
    (timedelta(days=1), "hari"),
    (timedelta(hours=1), "jam"),
    (timedelta(minutes=1), "menit"),
)


def day_in_words(day: date) -> str:
    """Write a day, as in `Senin, 9 Ags 2021`."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def time_ago(at: datetime, now: datetime) -> str:
    """Write how long ago something was in the largest unit that fits, as in `5 jam yang lalu`."""
    span = now - at
    for unit, name in _UNITS:
        if span >= unit:
            return f"{span // unit} {name} yang lalu"
    return "beberapa detik yang lalu"
