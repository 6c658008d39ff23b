"""Go through all pages of a list, whatever happens to the list meanwhile.

Pages are asked for by number; the links of an answer come in three shapes and lose filters. What is
guaranteed, where rows have something that tells them apart:

| while the walk runs   | what comes                                                                        |
|-----------------------|-----------------------------------------------------------------------------------|
| nothing changes       | every row once, in the order of the server                                        |
| rows are added        | every row that was there, once; a new one only where it lies ahead                |
| rows go               | every row that stays, once: pages are read again when the server counts fewer     |
| both, between pages   | a row can be missed when as many are added as go, for the count stays the same    |

So a loop may well take the rows it gets out of the list that it goes through, by giving them an airway bill
for one. Rows that nothing tells apart come twice when others are added, and are missed when others go.

A walk that ends with fewer rows than the server counted says so with a `LapakWarning`. One that gets the same
rows again and again, although more are promised, ends with `ResponseUnreadable`, and so does one that is
promised more without end.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeVar

from lapak.client.unset import Unset
from lapak.client.walk import ListProgress, Walk

__all__ = [
    "Fetch",
    "ListProgress",
    "iterate",
    "iterate_async",
    "iterate_pages",
    "iterate_pages_async",
    "joined",
]

P = TypeVar("P")
T = TypeVar("T")
Report = Callable[[ListProgress], object]


class Fetch(Generic[P]):
    """Gets the page with a number. It keeps the arguments of the walk, which no traceback shows."""

    def __init__(self, call: Callable[..., P], number: str | None, *given: object, **named: object) -> None:
        """Keep an operation, the name of its page number, and the other arguments."""
        self._call, self._number, self._given, self._named = call, number, given, named

    def __call__(self, page: int) -> P:
        """Get it."""
        number = {self._number: page} if self._number else {}
        return self._call(*self._given, **self._named, **number)


def iterate(
    fetch: Callable[[int], P],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> Iterator[T]:
    """Yield the rows of all pages, asking for a page when the one before is used up.

    Args:
        fetch: Gets the page with a number, from 1.
        rows: Takes the rows out of a page.
        walk: Decides which page is next, and which rows are new.
        progress: Is told after every page how far the walk is.
    """
    while walk.number is not None:
        page = fetch(walk.number)
        fresh = walk.take(page, rows(page))
        if progress is not None:
            progress(walk.progress)
        yield from fresh


async def iterate_async(
    fetch: Callable[[int], Awaitable[P]],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> AsyncIterator[T]:
    """Do the same with pages that have to be awaited."""
    while walk.number is not None:
        page = await fetch(walk.number)
        fresh = walk.take(page, rows(page))
        if progress is not None:
            progress(walk.progress)
        for row in fresh:
            yield row


def iterate_pages(
    fetch: Callable[[int], P],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> Iterator[P]:
    """Yield the pages as the server sends them: a row that moved can be on two of them."""
    while walk.number is not None:
        page = fetch(walk.number)
        walk.take(page, rows(page))
        if progress is not None:
            progress(walk.progress)
        yield page


async def iterate_pages_async(
    fetch: Callable[[int], Awaitable[P]],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> AsyncIterator[P]:
    """Do the same with pages that have to be awaited."""
    while walk.number is not None:
        page = await fetch(walk.number)
        walk.take(page, rows(page))
        if progress is not None:
            progress(walk.progress)
        yield page


def joined(groups: object, *names: str) -> list[Any]:
    """Return the rows of a list that comes in groups."""
    found = [getattr(groups, name, None) for name in names]
    return [row for rows in found if isinstance(rows, list) for row in rows]
