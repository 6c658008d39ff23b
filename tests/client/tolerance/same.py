"""Whether two decoded JSON values are the same value, not merely equal ones."""

from typing import Any

__all__ = ["difference"]


def difference(read: Any, sent: Any) -> str | None:
    """Return where two values first differ, None when they are the same: 1 is not 1.0, True or -0.0."""
    todo: list[tuple[str, Any, Any]] = [("", read, sent)]
    while todo:
        place, one, other = todo.pop()
        if type(one) is not type(other):
            return f"{place or 'all of it'}: {type(one).__name__} {one!r:.60}, was {other!r:.60}"
        if isinstance(one, dict):
            if one.keys() != other.keys():
                return f"{place or 'all of it'}: other fields: {sorted(one.keys() ^ other.keys())!r:.120}"
            todo += [(f"{place}.{key}", one[key], other[key]) for key in one]
        elif isinstance(one, list):
            if len(one) != len(other):
                return f"{place or 'all of it'}: {len(one)} items, was {len(other)}"
            pairs = zip(one, other, strict=True)
            todo += [(f"{place}[{index}]", a, b) for index, (a, b) in enumerate(pairs)]
        elif isinstance(one, float):
            if repr(one) != repr(other):
                return f"{place}: {one!r}, was {other!r}"
        elif one != other:
            return f"{place}: {one!r:.60}, was {other!r:.60}"
    return None
