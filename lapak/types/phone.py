"""Telephone numbers: one person appears as 08…, 628…, +62… and 8…."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final, Literal, Self

__all__ = ["Form", "Phone"]

Form = Literal["08", "628", "+628"]
"""How an API wants a number: as people dial it, with the country's code, or with the code and a plus."""

_HOME: Final = "62"
_PLAIN: Final = re.compile(r"[+\uFF0B]?[\d\s().\-\u2010-\u2015/~]*")
_EXTENSION: Final = re.compile(
    r"(?i)[\s,;]*(?:ext(?:ension)?\.?|pesawat|pes\.?|x|#)\s*(?P<digits>[0-9]{1,6})\s*$"
)
_E164: Final = re.compile(r"\+[1-9][0-9]{3,14}")
_LONGEST: Final = 18
"""Digits of the longest number that is written with 00 and the code of the country twice."""
_SHORTEST: Final = 7
"""Digits that suffice for a number by themselves, so that more behind a slash may be another one."""


@dataclass(frozen=True, slots=True, order=True)
class Phone:
    """A telephone number, compared in its international form; the text as it came is kept.

    Neither its `repr` nor any error shows the number: both end up in logs.
    """

    e164: str
    """The international form, such as `+6281210203040`."""
    extension: str = field(default="", compare=False)
    raw: str = field(default="", compare=False)
    """The text as it came."""

    @classmethod
    def parse(cls, value: object) -> Self:
        """Read the one number of a text; ValueError says why it is refused, without repeating it.

        A number without the code of a country is Indonesian. What holds more than one number, or a name, is
        for `find_all`. Of JSON numbers, which have lost their zero, those of mobile phones are read.
        """
        if isinstance(value, int) and not isinstance(value, bool) and str(value).startswith(("8", "628")):
            value = str(value)
        if not isinstance(value, str):
            raise ValueError(  # noqa: TRY004 - whatever an answer holds, it is its value that is refused
                f"refused: a telephone number is text, and this is of type {type(value).__name__}"
            )
        plain = "".join(sign for sign in value if unicodedata.category(sign) != "Cf").strip()
        found = _EXTENSION.search(plain)
        text = plain[: found.start()] if found else plain
        digits = _digits(text)
        if not digits.strip("0"):
            raise ValueError("refused: no number in it")
        if not _PLAIN.fullmatch(text):
            raise ValueError("refused: there is more in it than a number; find_all lists what it has")
        if len(digits) > _LONGEST:
            raise ValueError(f"refused: {len(digits)} digits are too many for one number; find_all may know")
        if len(_digits(text.rpartition("/")[0])) >= _SHORTEST:
            raise ValueError("refused: what follows the slash may be another number; find_all may know")
        international = _international(digits, plus=text[0] in "+\uff0b")
        return cls(international, found["digits"] if found else "", value)

    @classmethod
    def find_all(cls, text: str) -> list[Self]:
        """List the numbers in a text, whatever else it has; none twice, and none with two readings."""
        from phonenumbers import PhoneNumberMatcher  # noqa: PLC0415 - see _is_valid

        found: dict[Self, None] = {}
        for part in [text, *(match.raw_string for match in PhoneNumberMatcher(text, "ID"))]:
            try:
                found[cls.parse(part)] = None
            except ValueError:
                continue
            if part == text:
                break
        return list(found)

    def for_api(self, form: Form = "08") -> str:
        """Return the number as text in the form that a provider wants; never send it as a JSON number.

        Raises:
            ValueError: The form is for Indonesian numbers, and this is none.
        """
        if form == "+628":
            return self.e164
        if form == "628":
            return self.e164[1:]
        if not self.e164.startswith(f"+{_HOME}"):
            raise ValueError("a number of another country has no form that begins with 0")
        national = self.e164[3:]
        return national if _is_short(national) else f"0{national}"

    def __post_init__(self) -> None:
        """Refuse what is no international form: `parse` makes one."""
        if not _E164.fullmatch(self.e164):
            raise ValueError("not in the international form; Phone.parse reads the others")

    def __str__(self) -> str:
        """Write the international form."""
        return self.e164

    def __repr__(self) -> str:
        """Show that there is a number, but not which."""
        return f"<Phone {self.e164[:5]}…, {len(self.e164) - 1} digits>"


def _digits(text: str) -> str:
    return "".join(str(int(sign)) for sign in text if sign.isdecimal())


def _international(digits: str, *, plus: bool) -> str:
    """Return the one international number that digits stand for."""
    readings = [f"+{each}" for each in _readings(digits, plus=plus)]
    valid = [reading for reading in readings if _is_valid(reading)]
    if plus:
        valid = valid[:1]
    if len(valid) != 1:
        fault = "two readings" if valid else "no such number is in use"
        raise ValueError(f"refused: {fault} ({len(digits)} digits)")
    return valid[0]


def _readings(digits: str, *, plus: bool) -> list[str]:
    """List what digits can mean with the code of the country, the likeliest first."""
    if digits.startswith("00"):
        return _readings(digits[2:], plus=True)
    if digits.startswith("0"):
        return [_HOME + digits[1:]]
    if not digits.startswith(_HOME):
        return [digits] if plus else [_HOME + digits]
    rest = digits[2:]
    if rest.startswith("0"):
        return [_HOME + rest.lstrip("0")]
    # Some software puts the code before a number that has it; but 0622 is an area in Sumatra, too.
    doubled = [_HOME + rest[2:].lstrip("0")] if rest.startswith(_HOME) else []
    return [digits, *doubled]


def _is_valid(number: str) -> bool:
    # Late: it takes longer to import than the whole client.
    from phonenumbers import NumberParseException, is_valid_number, parse  # noqa: PLC0415

    try:
        return is_valid_number(parse(number))
    except NumberParseException:
        return False


def _is_short(national: str) -> bool:
    """Tell whether a number is dialled without a zero, as 1500123 is."""
    return national.startswith("1") and len(national) <= 8  # noqa: PLR2004 - no area begins with 1
