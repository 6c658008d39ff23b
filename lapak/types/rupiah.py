"""Amounts of money: whole rupiah, read from the shapes that Indonesian APIs write them in."""

import math
import re
from decimal import Decimal
from typing import Self

__all__ = ["Rupiah"]

_AMOUNT = re.compile(
    r"""
    (?P<open>\()?
    (?P<sign>-)?
    (?P<mark>(?:Rp\.?|IDR)\s*)?
    (?P<inner>-)?
    (?P<whole>[0-9]+(?:\.[0-9]+)*)
    (?:,(?P<fraction>[0-9]+|-))?
    (?:\s*(?P<unit>rb|ribu|k|jt|juta))?
    (?P<after>\s*IDR)?
    (?P<close>\))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_POINT = re.compile(r"(?P<whole>[0-9]{4,})\.0{1,2}")
_UNITS = {"rb": 1_000, "ribu": 1_000, "k": 1_000, "jt": 1_000_000, "juta": 1_000_000}


class Rupiah(int):
    """Whole rupiah: an int that can be read from text and written as text. There are no sen.

    In text a dot separates thousands and a comma begins decimals. What can be read in two ways is refused.
    """

    __slots__ = ()

    @classmethod
    def parse(cls, value: object, *, idr: bool = False, informal: bool = False) -> Self:
        """Read an amount; ValueError says why it is refused.

        Args:
            value: A number, or a text such as `Rp100.000`, `109900`, `145000,00`, `(Rp64.000)`.
            idr: The text is known to be rupiah, so that `1.096` without a mark means 1,096.
            informal: Also read `10rb` and `1,2jt`.
        """
        if isinstance(value, str):
            return cls(_parsed(value, idr=idr, informal=informal))
        if isinstance(value, int) and not isinstance(value, bool):
            return cls(value)
        if not isinstance(value, float | Decimal) or not math.isfinite(value):
            raise ValueError(f"{value!r} is no amount")
        if value != int(value):
            raise ValueError(f"{value} has a fraction, and there are no sen")
        return cls(int(value))

    @property
    def text(self) -> str:
        """The amount the way people write it: `Rp1.500.000`, `-Rp64.000`."""
        return f"{'-' if self < 0 else ''}Rp{abs(int(self)):,}".replace(",", ".")

    def __repr__(self) -> str:
        """Show how to make it."""
        return f"Rupiah({int(self)})"

    def __str__(self) -> str:
        """Write plain digits, the way they are sent; people want `text`."""
        return int.__repr__(self)


def _parsed(text: str, *, idr: bool, informal: bool) -> int:
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is no amount")
    negative = _is_negative(text, found)
    marked = idr or bool(found["mark"] or found["after"])
    if found["unit"]:
        amount = _informal(text, found, informal=informal)
    else:
        amount = _formal(text, found["whole"], found["fraction"], marked=marked)
    return -amount if negative else amount


def _is_negative(text: str, found: re.Match[str]) -> bool:
    signs = [found["sign"], found["inner"], found["open"]]
    if bool(found["open"]) != bool(found["close"]) or len([sign for sign in signs if sign]) > 1:
        raise ValueError(f"{text!r} has signs or brackets that do not fit")
    return any(signs)


def _formal(text: str, whole: str, fraction: str | None, *, marked: bool) -> int:
    if fraction and fraction not in {"-", "00"}:
        reason = "its comma separates thousands or decimals" if len(fraction) == 3 else "there are no sen"  # noqa: PLR2004 - digits of a group
        raise ValueError(f"{text!r} is refused: {reason}")
    if "." not in whole:
        return int(whole)
    if _GROUPED.fullmatch(whole):
        if whole.count(".") == 1 and not marked and not fraction:
            raise ValueError(f"{text!r} is refused: its dot separates thousands or decimals; say idr=True")
        return int(whole.replace(".", ""))
    point = _POINT.fullmatch(whole)
    if point is None or fraction:
        raise ValueError(f"{text!r} is refused: its dots separate no thousands")
    return int(point["whole"])


def _informal(text: str, found: re.Match[str], *, informal: bool) -> int:
    if not informal:
        raise ValueError(f"{text!r} is informal; say informal=True to read it")
    if "." in found["whole"] or found["fraction"] == "-":
        raise ValueError(f"{text!r} is refused: decimals begin with a comma")
    amount = Decimal(f"{found['whole']}.{found['fraction'] or 0}") * _UNITS[found["unit"].lower()]
    if amount != int(amount):
        raise ValueError(f"{text!r} is refused: there are no sen")
    return int(amount)
