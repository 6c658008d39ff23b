"""Days and spans of time in Indonesian words."""

from datetime import date, datetime, timedelta

import pytest

from lapak.emulator.clock import WIB
from lapak.emulator.commerce.indonesian import day_in_words, time_ago

NOW = datetime(2026, 11, 2, 9, 15, 30, tzinfo=WIB)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2021, 8, 9), "Senin, 9 Ags 2021"),
        (date(2026, 5, 31), "Minggu, 31 Mei 2026"),
        (date(2026, 12, 4), "Jumat, 4 Des 2026"),
        (date(2026, 1, 1), "Kamis, 1 Jan 2026"),
    ],
)
def test_days(day: date, words: str) -> None:
    assert day_in_words(day) == words


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(), "beberapa detik yang lalu"),
        (timedelta(seconds=59), "beberapa detik yang lalu"),
        (timedelta(seconds=60), "1 menit yang lalu"),
        (timedelta(hours=5, minutes=59), "5 jam yang lalu"),
        (timedelta(days=6, hours=23), "6 hari yang lalu"),
        (timedelta(days=7), "1 minggu yang lalu"),
        (timedelta(days=30), "1 bulan yang lalu"),
        (timedelta(days=364), "12 bulan yang lalu"),
        (timedelta(days=800), "2 tahun yang lalu"),
        (timedelta(days=-1), "beberapa detik yang lalu"),
    ],
)
def test_spans(span: timedelta, words: str) -> None:
    assert time_ago(NOW - span, NOW) == words
