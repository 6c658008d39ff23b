"""Weights with their unit: orders count kilograms, products and most couriers' rates grams."""

import math
import re
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal
from typing import Final, Self

__all__ = ["Weight"]

_TEXT: Final = re.compile(
    r"(?P<whole>[0-9]{1,9})(?:(?P<mark>[.,])(?P<fraction>[0-9]{1,6}))?\s*(?P<unit>kg|kilogram|kilo|gram|gr|g)\.?",
    re.IGNORECASE,
)
_KILOGRAM: Final = 1000
_GROUP: Final = 3


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    """A weight, exact. `Weight.of_grams(200)`, `Weight.of_kilograms(0.4)`, `Weight.parse("1 Kg")`."""

    grams: Decimal
    raw: str = field(default="", compare=False)
    """The text or number as it came, without its unit where it had none."""

    def __post_init__(self) -> None:
        """Refuse what is no weight."""
        if not isinstance(self.grams, Decimal) or not self.grams.is_finite() or self.grams < 0:
            raise ValueError(f"{self.grams!r} is no number of grams; use of_grams, of_kilograms or parse")

    @classmethod
    def of_grams(cls, value: float | Decimal | str) -> Self:
        """Read a number of grams, such as the weight of a product."""
        return cls(_number(value), str(value))

    @classmethod
    def of_kilograms(cls, value: float | Decimal | str) -> Self:
        """Read a number of kilograms, such as the weight of an order."""
        return cls(_number(value) * _KILOGRAM, str(value))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a text that says its unit: `0,4 kg`, `200 gr`, `1 Kg`; ValueError says why it is refused."""
        found = _TEXT.fullmatch(text.strip()) if isinstance(text, str) else None
        if found is None:
            raise ValueError(f"{text!r} is no weight with a unit")
        fraction = found["fraction"] or "0"
        if found["mark"] and len(fraction) == _GROUP and found["whole"] != "0":
            raise ValueError(f"{text!r} is refused: its {found['mark']} separates thousands or decimals")
        number = Decimal(f"{found['whole']}.{fraction}")
        return cls(number * _KILOGRAM if found["unit"].lower().startswith("k") else number, text)

    @property
    def kilograms(self) -> Decimal:
        """The same in kilograms."""
        return self.grams / _KILOGRAM

    @property
    def whole_grams(self) -> int:
        """Grams as products and rates take them; a part of a gram counts as one."""
        return math.ceil(self.grams)

    def billed_kilograms(self, *, free: "Weight | None" = None) -> int:
        """Return the kilograms that a courier bills: begun ones count, at least one.

        Args:
            free: What may be above a whole kilogram without another one being billed; every courier has a
                rule of its own, so look it up.
        """
        rest = self.grams if free is None else self.grams - free.grams
        return max(1, int((rest / _KILOGRAM).to_integral_value(ROUND_CEILING)))

    def __add__(self, other: "Weight | int") -> "Weight":
        """Add up parcels; 0 is nothing, so that `sum` works."""
        if isinstance(other, Weight):
            return Weight(self.grams + other.grams)
        return self if type(other) is int and other == 0 else NotImplemented

    __radd__ = __add__

    def __mul__(self, count: int) -> "Weight":
        """Weigh several pieces."""
        return Weight(self.grams * count) if type(count) is int else NotImplemented

    __rmul__ = __mul__

    def __str__(self) -> str:
        """Write it the way people do: `200 g`, `1,25 kg`."""
        amount, unit = (self.grams, "g") if self.grams < _KILOGRAM else (self.kilograms, "kg")
        return f"{_shortest(amount)} {unit}".replace(".", ",")


def _number(value: object) -> Decimal:
    """Read a number as it is written in JSON: 0.4 is four tenths."""
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    if not is_number and not (
        isinstance(value, str) and re.fullmatch(r"\s*[0-9]{1,9}(\.[0-9]{1,6})?\s*", value)
    ):
        raise ValueError(f"{value!r} is no weight")
    number = Decimal(str(value).strip())
    if not number.is_finite() or number < 0:
        raise ValueError(f"{value!r} is no weight")
    return number


def _shortest(amount: Decimal) -> str:
    return f"{amount.normalize():f}"
