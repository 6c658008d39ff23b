"""Numbers of air waybills (resi)."""

from dataclasses import dataclass, field

__all__ = ["AWB"]


@dataclass(frozen=True, slots=True, order=True)
class AWB:
    """The number of an air waybill: opaque text, of which no table of formats knows what is valid.

    Zeros in front stay. Two that differ in capitals only are equal; what is sent and shown is the text as it
    came, without the blanks around it.
    """

    raw: str = field(compare=False)
    """The text as it came."""
    key: str = field(init=False, repr=False)
    """What is compared: trimmed, in capitals."""

    def __post_init__(self) -> None:
        """Refuse what is no text: a number has lost its zeros."""
        if not isinstance(self.raw, str):
            raise TypeError(f"an AWB is text, not {type(self.raw).__name__}: zeros in front would be lost")
        if not self.raw.strip():
            raise ValueError("an AWB cannot be empty")
        object.__setattr__(self, "key", self.raw.strip().upper())

    @property
    def text(self) -> str:
        """The number as it is sent."""
        return self.raw.strip()

    def __str__(self) -> str:
        """Write the number as it is sent."""
        return self.text
