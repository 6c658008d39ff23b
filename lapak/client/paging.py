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

A walk that ends with fewer rows than the server counted says so with a `LapakWarning`, after the last row.
One that gets the same rows again and again, although more are promised, ends with `ResponseUnreadable`, and
so does one that is promised more without end.

An error is not the end: who catches it may go on with `next()`, which asks for the same page again.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from threading import Lock
from typing import Any, Generic, TypeVar

from lapak.client.counts import ListProgress
from lapak.client.unset import Unset
from lapak.client.walk import Walk

__all__ = [
    "Fetch",
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


class _Course(Generic[P, T]):
    """Where an iterator is: what is left of the page before, and the walk that says which is next."""

    def __init__(
        self,
        fetch: Callable[[int], P],
        rows: Callable[[Any], list[Any] | Unset],
        walk: Walk,
        progress: Report | None,
        *,
        whole: bool,
    ) -> None:
        """Begin before the first page; `whole` gives the pages themselves, in place of their rows."""
        self._fetch, self._rows, self._walk, self._progress, self._whole = fetch, rows, walk, progress, whole
        self._left: Iterator[T] = iter(())
        self._turn = Lock()

    def _begin(self) -> None:
        """Let one caller at a time ask for a page."""
        if not self._turn.acquire(blocking=False):
            raise RuntimeError("this list is asking for a page already; make an iterator for each task")

    def _take(self, page: Any) -> None:
        """Note what a page brings, then tell how far it is: nothing is lost when that raises."""
        fresh = self._walk.take(page, self._rows(page))
        self._left = iter([page] if self._whole else fresh)
        if self._progress is not None:
            self._progress(self._walk.progress)


class _Each(_Course[P, T], Iterator[T]):
    """Asks for a page when the one before is used up, and for the same one again after an error."""

    def __next__(self) -> T:
        while True:
            for item in self._left:
                return item
            self._begin()
            try:
                for item in self._left:  # another thread has just asked
                    return item
                number = self._walk.asked()
                if number is not None:
                    self._take(self._fetch(number))
            finally:
                self._turn.release()
            if number is None:
                raise StopIteration


class _AsyncEach(_Course[Awaitable[P], T], AsyncIterator[T]):
    """The same for pages that have to be awaited."""

    async def __anext__(self) -> T:
        while True:
            for item in self._left:
                return item
            self._begin()
            try:
                number = self._walk.asked()
                if number is not None:
                    self._take(await self._fetch(number))
            finally:
                self._turn.release()
            if number is None:
                raise StopAsyncIteration


def iterate(
    fetch: Callable[[int], P],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> Iterator[T]:
    """Go through the rows of all pages, asking for a page when the one before is used up.

    Args:
        fetch: Gets the page with a number, from 1.
        rows: Takes the rows out of a page.
        walk: Decides which page is next, and which rows are new.
        progress: Is told after every page how far the walk is.
    """
    return _Each(fetch, rows, walk, progress, whole=False)


def iterate_async(
    fetch: Callable[[int], Awaitable[P]],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> AsyncIterator[T]:
    """Do the same with pages that have to be awaited."""
    return _AsyncEach(fetch, rows, walk, progress, whole=False)


def iterate_pages(
    fetch: Callable[[int], P],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> Iterator[P]:
    """Go through the pages as the server sends them: a row that moved can be on two of them."""
    return _Each(fetch, rows, walk, progress, whole=True)


def iterate_pages_async(
    fetch: Callable[[int], Awaitable[P]],
    rows: Callable[[P], list[T] | Unset],
    walk: Walk,
    progress: Report | None,
) -> AsyncIterator[P]:
    """Do the same with pages that have to be awaited."""
    return _AsyncEach(fetch, rows, walk, progress, whole=True)


def joined(groups: object, *names: str) -> list[Any]:
    """Return the rows of a list that comes in groups."""
    found = [getattr(groups, name, None) for name in names]
    return [row for rows in found if isinstance(rows, list) for row in rows]
