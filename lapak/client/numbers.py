"""Numbers as JSON writes them: with more digits, or larger, than a float can be."""

__all__ = ["Number", "number"]

SHORT = 16
"""Characters of the longest number without an exponent that a float surely holds: 15 digits and a point."""


class Number(float):
    """A float that is only the nearest one to what was written: 12345678901234567.89, 1e309.

    It reckons as any other float; what is computed from it forgets the text. Exact is `Decimal(value.text)`.
    """

    text: str = ""
    """How it was written; empty for what was made in another way."""

    def __repr__(self) -> str:
        """Show all digits."""
        return self.text or super().__repr__()

    __str__ = __repr__


def number(text: str) -> float:
    """Read a number with a fraction or an exponent."""
    read = float(text)
    is_short = len(text) <= SHORT and "e" not in text and "E" not in text
    if is_short or repr(read) == text or _is_exact(read, text):
        return read
    made = Number(read)
    made.text = text
    return made


def _is_exact(read: float, text: str) -> bool:
    """Tell whether a float, written with as many digits, is the same number: 0.10000000000000001 is 0.1."""
    from decimal import Decimal, InvalidOperation  # noqa: PLC0415 - few servers write so many digits

    try:
        written = Decimal(text)
        return Decimal(f"{read:.{len(written.as_tuple().digits) - 1}e}") == written
    except (InvalidOperation, ValueError):
        return False
