"""Go through all pages of a list."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, TypeVar

__all__ = ["iterate", "iterate_async"]

P = TypeVar("P")
T = TypeVar("T")


class _Walk:
    """Where a walk through the pages stands. It follows numbers, not links, which come in three shapes."""

    def __init__(self, row_id: str | None) -> None:
        self.number: int | None = 1
        """Page to ask for next, None after the last one."""
        self._row_id = row_id
        self._seen: set[object] = set()

    def take(self, page: object, rows: object) -> list[Any]:
        """Return the rows of a page that no earlier page had, and move on.

        A row that is new on the server pushes others to the next page, where they come a second time.
        """
        listed = rows if isinstance(rows, list) else []
        keys = [self._key(row) for row in listed]
        fresh = [row for row, key in zip(listed, keys, strict=True) if key is None or key not in self._seen]
        self._seen.update(keys)
        last = _total_pages(page)
        over = not listed or (not fresh if last is None else self.number is None or self.number >= last)
        self.number = None if over or self.number is None else self.number + 1
        return fresh

    def _key(self, row: object) -> int | str | None:
        key = getattr(row, self._row_id, None) if self._row_id else None
        return key if isinstance(key, int | str) else None


def _total_pages(page: object) -> int | None:
    """Read meta.pagination.total_pages, which may be missing or a text."""
    pagination = getattr(getattr(page, "meta", None), "pagination", None)
    try:
        return int(getattr(pagination, "total_pages", None) or "")
    except (TypeError, ValueError):
        return None


def iterate(
    fetch: Callable[[int], P], rows: Callable[[P], list[T]], row_id: str | None = None
) -> Iterator[T]:
    """Yield the rows of all pages, asking for a page when the one before is used up.

    Args:
        fetch: Gets the page with a number, from 1.
        rows: Takes the rows out of a page.
        row_id: Attribute that tells rows apart; rows that an earlier page had are left out.
    """
    walk = _Walk(row_id)
    while walk.number is not None:
        page = fetch(walk.number)
        yield from walk.take(page, rows(page))


async def iterate_async(
    fetch: Callable[[int], Awaitable[P]], rows: Callable[[P], list[T]], row_id: str | None = None
) -> AsyncIterator[T]:
    """Do the same with pages that have to be awaited."""
    walk = _Walk(row_id)
    while walk.number is not None:
        page = await fetch(walk.number)
        for row in walk.take(page, rows(page)):
            yield row
