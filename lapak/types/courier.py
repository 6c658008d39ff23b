"""Couriers and their services, by all the names that are in use; and two kinds of numbers for them."""

import re
from dataclasses import dataclass, field
from typing import Final, Self

__all__ = ["Courier", "CourierId", "CourierService", "RateId"]

_NAMES: Final = {
    "jne": "JNE",
    "tiki": "TIKI",
    "pos": "POS Indonesia",
    "sicepat": "SiCepat",
    "wahana": "Wahana",
    "jnt": "J&T Express",
    "alfatrex": "Alfatrex",
    "lion": "Lion Parcel",
    "ninja": "Ninja Xpress",
    "sap": "SAP Express",
    "rpx": "RPX",
    "idexpress": "ID Express",
    "jxpress": "J-Xpress",
    "pickup": "Pickup at shop",
    "manual": "Manual input",
}
"""Names to show, by our codes."""
_SPELLINGS: Final = {
    "jnt": "jnt jntexpress jtexpress jt jandt jandtexpress",
    "jne": "jneexpress",
    "pos": "posindonesia",
    "sicepat": "sicepatekspres sicepatexpress",
    "wahana": "wahanaexpress",
    "lion": "lionparcel",
    "ninja": "ninjaxpress ninjaexpress ninjavan",
    "sap": "sapexpress",
    "tiki": "titipankilat",
    "pickup": "pickupatshop ambilditoko",
    "manual": "manualinput",
}
"""Further spellings, without capitals, blanks and signs."""
_CODES: Final = {code: code for code in _NAMES} | {
    spelling: code for code, spellings in _SPELLINGS.items() for spelling in spellings.split()
}
_SERVICES: Final = {
    "jne": "REG YES OKE CTC CTCYES REG19 JTR18 JNEFlat",
    "tiki": "ECO ONS",
    "sicepat": "SIUNT GOKIL",
    "jnt": "EZ",
    "lion": "REGPACK ONEPACK",
    "sap": "UDRREG DRGREG",
    "rpx": "RGP NDP",
    "idexpress": "STD",
}
"""Codes of services that samples of the documentation show."""
_BY_CODE: Final = {
    (courier, code.upper()): code for courier, codes in _SERVICES.items() for code in codes.split()
}
_COURIER_IDS: Final = {
    1: "jne",
    2: "tiki",
    3: "pos",
    4: "sicepat",
    5: "wahana",
    6: "jnt",
    7: "alfatrex",
    8: "lion",
    9: "ninja",
    10: "sap",
    11: "rpx",
    98: "pickup",
    99: "manual",
}
_RATE_IDS: Final = {
    1: ("jne", "REG"),
    2: ("jne", "YES"),
    3: ("jne", "OKE"),
    4: ("jne", "CTC"),
    8: ("rpx", "RGP"),
    10: ("jne", "CTCYES"),
    11: ("rpx", "NDP"),
    42: ("lion", "ONEPACK"),
    44: ("lion", "REGPACK"),
    52: ("tiki", "ONS"),
    57: ("jnt", "EZ"),
    363: ("sicepat", "GOKIL"),
    700: ("tiki", "ECO"),
    900: ("sap", "UDRREG"),
    902: ("sap", "DRGREG"),
    903: ("sicepat", "SIUNT"),
    921: ("idexpress", "STD"),
}
"""Services that samples number: those of the list of services, of an order, and of a shop's own couriers."""


@dataclass(frozen=True, slots=True)
class Courier:
    """A courier. Two spellings of one are equal; an unknown one stays the text that it came as."""

    raw: str = field(compare=False)
    """The text as it came."""
    code: str = field(init=False)
    """What is compared: our own code, such as `jnt`; of an unknown courier its text without signs."""

    def __post_init__(self) -> None:
        """Look the spelling up."""
        if not isinstance(self.raw, str):
            raise TypeError(f"the name of a courier is text, not {type(self.raw).__name__}")
        plain = _plain(self.raw)
        if not plain:
            raise ValueError("the name of a courier cannot be empty")
        object.__setattr__(self, "code", _CODES.get(plain, plain))

    @property
    def is_known(self) -> bool:
        """Whether Lapak knows it."""
        return self.code in _NAMES

    @property
    def name(self) -> str:
        """The name to show: the courier's own spelling, or the text as it came."""
        return _NAMES.get(self.code) or self.raw.strip()

    def __str__(self) -> str:
        """Write the name to show."""
        return self.name


@dataclass(frozen=True, slots=True)
class CourierService:
    """A service of a courier, such as REG of JNE; one name means different things with different couriers."""

    courier: Courier
    raw: str = field(default="", compare=False)
    """The code of the service as it came; empty when there was none."""
    code: str = field(init=False)
    """What is compared: the code in the spelling that is known, else in capitals."""

    def __post_init__(self) -> None:
        """Look the spelling up."""
        plain = self.raw.strip().upper()
        object.__setattr__(self, "code", _BY_CODE.get((self.courier.code, plain), plain))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a courier and its service out of one text: `JNE REG`, `J&T Express EZ`, `SICEPAT-SIUNT`.

        The longest beginning that is a known courier is the courier; without any the whole text is, for where
        an unknown name ends nobody can tell.

        Raises:
            ValueError: It is empty, or no text.
        """
        if not isinstance(text, str):
            raise ValueError(f"{text!r} names no courier")  # noqa: TRY004 - whatever an answer holds
        words = text.replace("-", " ").split()
        for length in range(len(words), 0, -1):
            courier = Courier(" ".join(words[:length])) if _plain("".join(words[:length])) else None
            if courier is not None and courier.is_known:
                return cls(courier, " ".join(words[length:]))
        return cls(Courier(text))

    @property
    def is_known(self) -> bool:
        """Whether Lapak knows both the courier and this service of it."""
        return (self.courier.code, self.code.upper()) in _BY_CODE

    def __str__(self) -> str:
        """Write both names."""
        return f"{self.courier} {self.code}".rstrip()


class _Id(int):
    """A number that equals those of its own kind and plain ones, never those of another kind."""

    __slots__ = ()

    def __new__(cls, value: int | str) -> Self:
        """Take a whole number, or its digits: some answers have them as text."""
        if isinstance(value, str) and not re.fullmatch(r"[0-9]{1,18}", value):
            raise ValueError(f"{value!r} is no number of a courier or service")
        if not isinstance(value, int | str) or isinstance(value, bool):
            raise TypeError(f"a number of a courier or service is an int, not {type(value).__name__}")
        return super().__new__(cls, value)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Id) and type(other) is not type(self):
            return False
        return int.__eq__(self, other) if isinstance(other, int) else NotImplemented

    def __ne__(self, other: object) -> bool:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = int.__hash__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({int(self)})"

    def __str__(self) -> str:
        return int.__repr__(self)


class CourierId(_Id):
    """A courier, as filters of orders number them in `expedition_id`: 1 JNE, … 98 pickup, 99 manual."""

    __slots__ = ()

    @property
    def is_known(self) -> bool:
        """Whether the documentation has it."""
        return int(self) in _COURIER_IDS

    @property
    def courier(self) -> Courier | None:
        """The courier; None when nobody has documented the number."""
        code = _COURIER_IDS.get(int(self))
        return None if code is None else Courier(code)

    @classmethod
    def of(cls, courier: Courier | str) -> Self:
        """Return the number of a courier; ValueError when filters have none for it."""
        wanted = Courier(courier) if isinstance(courier, str) else courier
        for number, code in _COURIER_IDS.items():
            if code == wanted.code:
                return cls(number)
        raise ValueError(f"{wanted.raw!r} has no number; there are {', '.join(_COURIER_IDS.values())}")


class RateId(_Id):
    """A service of a courier, as rate lists and orders number them: 1 JNE REG, 2 JNE YES."""

    __slots__ = ()

    @property
    def is_known(self) -> bool:
        """Whether a sample of the documentation shows it; shops have many more."""
        return int(self) in _RATE_IDS

    @property
    def service(self) -> CourierService | None:
        """The service; None when no sample shows the number, so that only the provider's list can tell."""
        found = _RATE_IDS.get(int(self))
        return None if found is None else CourierService(Courier(found[0]), found[1])


def _plain(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
