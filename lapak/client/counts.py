"""What a page of a list says about the whole list, and what is told of a walk through it."""

from dataclasses import dataclass
from typing import NamedTuple

from lapak.client.unset import UNSET

__all__ = ["Counts", "ListProgress", "counts_of", "oddity"]


class Counts(NamedTuple):
    """How many rows and pages there are, None where the page does not say."""

    rows: int | None = None
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class ListProgress:
    """How far a walk through a list is."""

    rows: int
    """Rows so far, each counted once."""
    total_rows: int | None
    """Rows that the server counts; None when it does not say."""
    pages: int
    """Pages read so far."""
    total_pages: int | None
    """Pages that the server counts; None when it does not say."""


def counts_of(page: object) -> Counts:
    """Read `meta.pagination`, any part of which may be missing or odd."""
    pagination = getattr(getattr(page, "meta", None), "pagination", None)
    return Counts(
        _count(getattr(pagination, "total", None), least=0),
        _count(getattr(pagination, "total_pages", None), least=1),
    )


def oddity(rows: object, page: int) -> str:
    """Say what a page has in place of its rows; an empty list may come as null, as {} or as no text."""
    if isinstance(rows, list) or rows in (None, {}, ""):
        return ""
    return f"page {page} has {'nothing' if rows is UNSET else type(rows).__name__} in place of a list of rows"


def _count(value: object, *, least: int) -> int | None:
    """Read a count, which may be a text, or no count at all."""
    if not isinstance(value, int | float | str) or isinstance(value, bool):
        return None
    try:
        count = int(value)
    except (ValueError, OverflowError):
        return None
    return count if count >= least else None
