"""Where a walk through the pages of a list stands. It has no sockets: pages go in, decisions come out."""

from typing import Any

from lapak.client.counts import Counts, ListProgress, counts_of, oddity
from lapak.client.errors import ResponseUnreadable
from lapak.client.model import to_wire
from lapak.client.notices import notify
from lapak.client.row_keys import RowKeys

__all__ = ["Walk"]

BARREN = 3
"""Pages in a row without anything new after which a list ends that does not say how many it has; of pages
without any row, whatever it says."""
SAME = 10
"""Pages in a row that are the same one, without a reason for it, after which no more are asked for."""
OLD = 50
"""The same for pages whose rows have all been seen: in a busy shop a few are nothing to worry about."""
VAIN = 5
"""Times in a row that pages are read again for nothing before a count is no longer believed."""
IDLE = 1000
"""Pages in a row without anything new after which no more are asked for, whatever the reason may be."""
MOST = 1_000_000
"""Pages after which no list goes on."""
GROWTH = 1000
"""Pages that may be read beyond twice those that the list promised at first."""


class Walk:
    """Decides which page to ask for next, and which rows of a page are new."""

    def __init__(
        self,
        operation: str,
        row_id: str | None = None,
        *,
        single: bool = False,
        most: int | None = None,
    ) -> None:
        """Begin before the first page.

        Args:
            operation: operationId of the list.
            row_id: Attribute that tells rows apart.
            single: Whether the list comes in one page.
            most: Rows that this one page has at most; what lies behind them cannot be seen.
        """
        self.number: int | None = 1
        """Page to ask for next, None after the last one."""
        self._operation = operation
        self._keys = RowKeys(row_id)
        self._single = single
        self._most = most
        self._seen: set[str] = set()
        self._rows = self._pages = 0
        self._counts = Counts()
        self._promised: int | None = None
        """Pages that the list said it has at first."""
        self._fewest: int | None = None
        """Rows that the list had when it was shortest."""
        self._lowest: int | None = None
        """The same, or its pages when it counts no rows."""
        self._size = 0
        """Rows of a full page."""
        self._whole = 0
        """Pages from the first one on whose rows have all been seen."""
        self._idle = 0
        """Pages in a row without anything new."""
        self._barren = 0
        """Pages without anything new, and without a reason, since the last one that had something."""
        self._excused = 0
        """Pages to come that have a reason to bring nothing new: the list grew, or they are read again."""
        self._gains = self._vain = 0
        """Rows that came since pages were last read again; how often in a row reading again gave none."""
        self._same = 0
        """Pages in a row that say the same."""
        self._told_apart = True
        """Whether every row so far has a key: others would come twice if pages were read again."""
        self._last: list[Any] = []
        self._empty = 0
        """Pages in a row without any row."""
        self._doubt = ""
        """What is odd about the first page that had no rows though there should be some."""
        self._notice = ""

    @property
    def progress(self) -> ListProgress:
        """How far it is."""
        return ListProgress(self._rows, self._counts.rows, self._pages, self._counts.pages)

    def asked(self) -> int | None:
        """Return the page to ask for; None after the last one, when what is odd about the list is said."""
        if self.number is None and self._notice:
            text, self._notice = self._notice, ""
            notify(f"{self._operation}: {text}")
        return self.number

    def take(self, page: object, rows: object) -> list[Any]:
        """Return the rows of a page that no earlier page had, and decide which page is next.

        A row that is added on the server pushes others to the next page, where they come a second time; a
        row that goes pulls others to a page that was read already, so that page is read again.
        """
        asked = self.number or 1
        listed = rows if isinstance(rows, list) else []
        keys = self._keys.of(listed)
        fresh = [row for row, key in zip(listed, keys, strict=True) if key is None or key not in self._seen]
        self._seen.update(key for key in keys if key is not None)
        before, self._counts = self._counts, counts_of(page)
        self._size = max(self._size, len(listed))
        self._pages += 1
        if self._counts.rows != 0 and not self._doubt:
            self._doubt = oddity(rows, asked)
        if self._single:
            self._end_single(len(fresh))
            return fresh

        repeats = self._repeats(listed, keys, asked)
        if repeats and self._counts.pages is None:
            fresh = []
        change = self._change(before)
        if change > 0:  # one more page every time is what a server says that never comes to an end
            self._excused += change - (self._counts.rows is None)
        self._note(fresh, repeats=repeats)
        self._told_apart = self._told_apart and None not in keys
        self._empty = 0 if listed else self._empty + 1
        if self._settle(asked, change if self._told_apart else 0) and self._whole < asked:
            self.number = self._whole + 1
        else:
            self._go_on(asked, more=bool(fresh) and self._told_apart)
        return fresh

    def _repeats(self, listed: list[Any], keys: list[str | None], asked: int) -> bool:
        """Tell whether a page is the one before once more.

        As many pages as were promised at first may all say the same: rows without a key can be alike.
        """
        keyless = None in keys
        if keyless and self._promised is not None and asked <= self._promised:
            return False
        plain: list[Any] = to_wire(listed) if keyless else keys
        last, self._last = self._last, plain
        return last == plain and bool(plain)

    def _note(self, fresh: list[Any], *, repeats: bool) -> None:
        """Count what a page brought."""
        rows, pages = self._counts
        if self._promised is None:
            self._promised = pages
        if rows is not None:
            self._fewest = rows if self._fewest is None else min(self._fewest, rows)
        self._rows += len(fresh)
        self._gains += len(fresh)
        self._idle = 0 if fresh and not repeats else self._idle + 1
        if not self._idle:
            self._barren = self._same = 0
        elif self._excused:
            self._excused -= 1
        else:
            self._barren += 1
            self._same = self._same + 1 if repeats else 0

    def _change(self, before: Counts) -> int:
        """Return how many pages' worth of rows the list has gained, or lost, since the page before."""
        rows, pages = self._counts
        if rows is not None and before.rows is not None and self._size:
            change = rows - before.rows
            whole = -(-abs(change) // self._size)  # rounded up
            return whole if change > 0 else -whole
        return pages - before.pages if pages is not None and before.pages is not None else 0

    def _settle(self, asked: int, change: int) -> bool:
        """Note which pages are done with, and tell whether some are not done with any more.

        A list cannot become shorter than ever for ever. Counts that go up and down are another matter: after
        pages have been read again for nothing a few times they are no longer believed.
        """
        rows, pages = self._counts
        left = pages if rows is None else rows
        is_low = left is not None and (self._lowest is None or left < self._lowest)
        self._lowest = left if is_low else self._lowest
        went_back = False
        if change < 0 and self._whole:
            self._vain = 0 if self._gains else self._vain + 1
            if is_low or self._vain < VAIN:
                back = min(-change, self._whole)
                self._whole -= back
                self._excused += back + 1
                self._gains = 0
                went_back = True
        if asked == self._whole + 1:
            self._whole = asked
        return went_back

    def _go_on(self, asked: int, *, more: bool) -> None:
        """Decide which page is next.

        Args:
            asked: The page that was read.
            more: Whether it brought rows that nobody had seen: then the next one may, too.
        """
        self.number = self._whole + 1
        rows, last = self._counts
        is_short = self._fewest is not None and self._rows < self._fewest
        if last is not None and self.number > last:
            if not (is_short and more):
                self._end()
        elif self._empty:
            if last is not None and self._fewest is None and not self._doubt:
                self._doubt = f"the server promises {last} pages, but page {asked} has no rows"
            is_done = self._rows >= self._fewest if self._fewest is not None else last is None
            if is_done or self._empty >= BARREN:
                self._end()
        elif last is None and self._barren >= BARREN:
            self._end()
        elif self._same >= SAME or self._barren >= OLD or self._idle >= IDLE:
            if rows is None or self._rows < rows:
                raise self._unreadable(
                    f"page {asked} is number {self._idle} in a row to repeat what earlier pages had, but "
                    f"{rows or 'no'} rows on {last or 'no'} pages are promised"
                )
            self._end()
        elif self._pages >= (MOST if self._promised is None else min(MOST, 2 * self._promised + GROWTH)):
            promised = self._promised or "none"
            raise self._unreadable(f"after {self._pages} pages there are more; {promised} were promised")

    def _unreadable(self, text: str) -> ResponseUnreadable:
        return ResponseUnreadable(
            f"the list cannot be gone through: {text}", operation=self._operation, status=200
        )

    def _end(self) -> None:
        """End the walk; keep in mind to say when rows are missing."""
        self.number = None
        if self._fewest is not None and self._rows < self._fewest:
            self._notice = (
                f"the server counts {self._fewest} rows, but {self._rows} came; perhaps the list changed "
                "while it was read: read it again"
            )
        else:
            self._notice = self._doubt

    def _end_single(self, rows: int) -> None:
        """End a list without further pages; keep in mind to say when it may have been cut."""
        self.number, self._notice, self._rows = None, self._doubt, rows
        if self._most is not None and rows >= self._most:
            cut = f"{rows} rows came, as many as the page holds, and the list has no second page"
            self._notice = f"{cut}: pass a larger per_page="
