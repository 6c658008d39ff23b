"""Whether two decoded JSON values are the same value, not merely equal ones."""

from decimal import Context, Decimal
from math import copysign
from typing import Any

__all__ = ["difference"]


def difference(read: Any, sent: Any) -> str | None:
    """Return where two values first differ, None when they are the same: 1 is not 1.0, True or -0.0.

    Where `sent` has a Decimal, the float that was read must be that number, to the last digit that was sent.
    """
    todo: list[tuple[str, Any, Any]] = [("", read, sent)]
    while todo:
        place, one, other = todo.pop()
        if not _is_alike(one, other):
            return f"{place or 'all of it'}: {type(one).__name__} {one!r:.60}, was {other!s:.60}"
        if isinstance(one, dict):
            if one.keys() != other.keys():
                return f"{place or 'all of it'}: other fields: {sorted(one.keys() ^ other.keys())!r:.120}"
            todo += [(f"{place}.{key}", one[key], other[key]) for key in one]
        elif isinstance(one, list):
            if len(one) != len(other):
                return f"{place or 'all of it'}: {len(one)} items, was {len(other)}"
            pairs = zip(one, other, strict=True)
            todo += [(f"{place}[{index}]", a, b) for index, (a, b) in enumerate(pairs)]
    return None


def _is_alike(read: Any, sent: Any) -> bool:
    """Tell whether two values are the same, not looking into arrays and objects."""
    if isinstance(sent, Decimal):
        return isinstance(read, float) and _is_number(read, sent)
    if isinstance(sent, float):
        return repr(read) == repr(sent)
    return type(read) is type(sent) and (isinstance(sent, dict | list) or read == sent)


def _is_number(read: float, sent: Decimal) -> bool:
    """Tell whether a float is a number as it is written, or rounded to as many digits as were sent."""
    if (copysign(1, read) < 0) is not sent.is_signed():
        return False
    rounded = Context(prec=len(sent.as_tuple().digits)).create_decimal_from_float(read)
    return sent in {Decimal(repr(read)), rounded}
