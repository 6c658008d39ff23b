"""Amounts of money: whole rupiah, read from the shapes that Indonesian APIs write them in."""

import math
import re
from decimal import Decimal
from typing import Literal, Never, Self, overload

__all__ = ["Form", "Rupiah"]

Form = Literal["number", "digits", "Rp"]
"""How a provider wants an amount: 1500000, "1500000" or "Rp1.500.000"."""

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
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_POINT = re.compile(r"(?P<whole>[0-9]{4,})\.0{1,2}")
_LONGEST = 1000
"""Characters of the longest text that is read."""
_EXACT = 2**53
"""The largest float up to which every whole number has one of its own."""
_UNITS = {"rb": 1_000, "ribu": 1_000, "k": 1_000, "jt": 1_000_000, "juta": 1_000_000}


class Rupiah(int):
    """Whole rupiah: an int that can be read from text and written as text. There are no sen.

    In text a dot separates thousands and a comma begins decimals. What can be read in two ways is refused.
    Reckoning with whole numbers gives rupiah again. What would make a float is refused, unless the float
    stands on the left: Python asks that first.
    """

    def __new__(cls, value: int = 0) -> Self:
        """Take a whole number; everything else is for `parse`, or for nobody."""
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"Rupiah({value!r}): not a whole number; Rupiah.parse reads texts and floats")
        return super().__new__(cls, value)

    @classmethod
    def parse(cls, value: object, *, idr: bool = False, informal: bool = False) -> Self:
        """Read an amount; ValueError says why it is refused.

        Args:
            value: A number, or a text such as `Rp100.000`, `109900`, `145000,00`, `(Rp64.000)`.
            idr: The text is known to be rupiah, so that `1.096` without a mark means 1,096.
            informal: Also read `10rb` and `1,2jt`.
        """
        made = cls(_whole(value, idr=idr, informal=informal))
        made.__dict__["raw"] = str(value)
        return made

    @property
    def raw(self) -> str:
        """The text that it was read from; empty when it was not read, but made or reckoned."""
        found: str = self.__dict__.get("raw", "")
        return found

    @property
    def text(self) -> str:
        """The amount the way people write it: `Rp1.500.000`, `-Rp64.000`."""
        return f"{'-' if self < 0 else ''}Rp{abs(int(self)):,}".replace(",", ".")

    @overload
    def for_api(self, form: Literal["number"] = "number") -> int: ...
    @overload
    def for_api(self, form: Literal["digits", "Rp"]) -> str: ...
    def for_api(self, form: Form = "number") -> int | str:
        """Return the amount as a provider wants it: a JSON number, digits as text, or `Rp1.500.000`."""
        if form == "number":
            return int(self)
        return str(self) if form == "digits" else self.text

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: an amount does not change."""
        raise AttributeError(f"Rupiah cannot be changed: {name}")

    def __repr__(self) -> str:
        """Show how to make it."""
        return f"Rupiah({int(self)})"

    def __str__(self) -> str:
        """Write plain digits, the way they are sent; people want `text`."""
        return int.__repr__(self)

    def __add__(self, other: int) -> Self:
        """Add rupiah."""
        return type(self)(int(self) + _operand(other))

    __radd__ = __add__

    def __sub__(self, other: int) -> Self:
        """Subtract rupiah."""
        return type(self)(int(self) - _operand(other))

    def __rsub__(self, other: int) -> Self:
        """Subtract from rupiah."""
        return type(self)(_operand(other) - int(self))

    def __mul__(self, count: int) -> Self:
        """Multiply by a number of pieces; rupiah times rupiah is nothing."""
        if isinstance(count, Rupiah):
            raise TypeError("rupiah times rupiah is no amount")
        return type(self)(int(self) * _operand(count))

    __rmul__ = __mul__

    def __floordiv__(self, other: int) -> int:
        """Divide, rounding down: by a number into rupiah, by rupiah into how often they fit."""
        quotient = int(self) // _operand(other)
        return quotient if isinstance(other, Rupiah) else type(self)(quotient)

    def __mod__(self, other: int) -> Self:
        """Return what is left over."""
        return type(self)(int(self) % _operand(other))

    def __divmod__(self, other: int) -> tuple[int, Self]:
        """Do both."""
        return self // other, self % other

    def __neg__(self) -> Self:
        """Turn around."""
        return type(self)(-int(self))

    def __pos__(self) -> Self:
        """Leave as it is."""
        return self

    def __abs__(self) -> Self:
        """Leave out the sign."""
        return type(self)(abs(int(self)))

    def __truediv__(self, other: object) -> Never:
        """Refuse: the result would be a float."""
        raise TypeError("an amount divided by / would have a fraction: use // and %, or share")

    __rtruediv__ = __truediv__

    def share(self, count: int) -> list[Self]:
        """Cut into so many parts that add up again; the first ones get the rupiah that are left over."""
        if count < 1:
            raise ValueError(f"nobody can get a part of {count}")
        part, rest = divmod(int(self), count)
        return [type(self)(part + (place < rest)) for place in range(count)]


def _operand(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"rupiah and {type(value).__name__} do not go together: only whole numbers do")
    return int(value)


def _whole(value: object, *, idr: bool, informal: bool) -> int:
    if isinstance(value, str):
        return _parsed(value, idr=idr, informal=informal)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if not isinstance(value, float | Decimal) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no amount")
    if isinstance(value, float) and abs(value) > _EXACT:
        raise ValueError(f"{value} is refused: a float so large has lost digits")
    if value != int(value):
        raise ValueError(f"{value} has a fraction, and there are no sen")
    return int(value)


def _parsed(text: str, *, idr: bool, informal: bool) -> int:
    if len(text) > _LONGEST:
        raise ValueError(f"refused: a text of {len(text)} characters is no amount")
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
    if not f"{whole}{fraction or ''}".strip("0.-"):
        return 0  # it is nothing in every reading
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
    fraction = found["fraction"] or ""
    scale: int = 10 ** len(fraction)
    amount, rest = divmod(int(found["whole"] + fraction) * _UNITS[found["unit"].lower()], scale)
    if rest:
        raise ValueError(f"{text!r} is refused: there are no sen")
    return amount
