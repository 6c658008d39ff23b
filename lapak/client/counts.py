"""What a page of a list says about the whole list."""

from typing import NamedTuple

__all__ = ["Counts", "counts_of"]


class Counts(NamedTuple):
    """How many rows and pages there are, None where the page does not say."""

    rows: int | None = None
    pages: int | None = None


def counts_of(page: object) -> Counts:
    """Read `meta.pagination`, any part of which may be missing or odd."""
    pagination = getattr(getattr(page, "meta", None), "pagination", None)
    return Counts(
        _count(getattr(pagination, "total", None), least=0),
        _count(getattr(pagination, "total_pages", None), least=1),
    )


def _count(value: object, *, least: int) -> int | None:
    """Read a count, which may be a text, or no count at all."""
    if not isinstance(value, int | float | str) or isinstance(value, bool):
        return None
    try:
        count = int(value)
    except (ValueError, OverflowError):
        return None
    return count if count >= least else None
