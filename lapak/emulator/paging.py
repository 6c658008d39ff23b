"""Numbered pages: which rows, and the `meta.pagination` that goes with them."""

from typing import Any, Final
from urllib.parse import quote_plus

from attrs import frozen

from lapak.emulator.call import Call
from lapak.emulator.coerce import query_pairs
from lapak.emulator.store.db import Row

__all__ = ["Page", "page_of", "paged", "pagination"]

_NUMBER: Final = "pagination_offset"
_SIZE: Final = "per_page"
_USUAL_SIZE: Final = 10


@frozen
class Page:
    """A page that was asked for.

    Attributes:
        number: From 1.
        size: Rows that a full page has.
        number_name: The query parameter that holds the number.
    """

    number: int
    size: int
    number_name: str = _NUMBER

    @property
    def offset(self) -> int:
        """How many rows come before it."""
        return (self.number - 1) * self.size


def page_of(
    call: Call, *, size: int = _USUAL_SIZE, number_name: str = _NUMBER, size_name: str = _SIZE
) -> Page:
    """Return the page that a call asks for; numbers and sizes under 1 count as not sent.

    Args:
        call: The call.
        size: The size when none is sent.
        number_name: The query parameter of the page number.
        size_name: The query parameter of the size.
    """
    number, wanted = call.query.get(number_name, 1), call.query.get(size_name, size)
    return Page(_at_most(max(number, 1)), _at_most(wanted if wanted > 0 else size), number_name)


def paged(
    call: Call, page: Page, select: str, count: str, **params: object
) -> tuple[list[Row], dict[str, Any]]:
    """Return the rows of a page and its `pagination` object.

    Args:
        call: The call.
        page: From `page_of`.
        select: The query of all rows in their order, without LIMIT.
        count: The query that counts them.
        params: Named parameters of both.
    """
    total = int(call.db.scalar(count, **params))
    rows: list[Row] = []
    if page.offset < total:
        rows = call.db.all(f"{select} LIMIT :page_size OFFSET :page_offset", **params, **_limits(page, total))
    return rows, pagination(call, page, total=total, count=len(rows))


def pagination(call: Call, page: Page, *, total: int, count: int) -> dict[str, Any]:
    """Return the `pagination` object of a page; links to its neighbours keep the filters.

    Args:
        call: The call.
        page: From `page_of`.
        total: Rows in the whole list.
        count: Rows in the page.
    """
    pages = max(-(-total // page.size), 1)  # rounded up
    links: dict[str, str] = {}
    if page.number > 1:
        links["previous"] = _link(call, page, min(page.number - 1, pages))
    if page.number < pages:
        links["next"] = _link(call, page, page.number + 1)
    return {
        "total": total,
        "count": count,
        "per_page": page.size,
        "current_page": page.number,
        "total_pages": pages,
        "links": links,
    }


def _limits(page: Page, total: int) -> dict[str, int]:
    """Keep the size inside the list, however large the number that was sent."""
    return {"page_size": min(page.size, total), "page_offset": page.offset}


def _at_most(number: float) -> int:
    """Keep a number in the range that JSON and SQL can carry."""
    return min(int(number), 2**63 - 1)


def _link(call: Call, page: Page, number: int) -> str:
    """Return the address of another page of the same list."""
    filters = [
        f"{quote_plus(name)}={quote_plus(value)}"
        for name, value in query_pairs(call.raw_query)
        if name != page.number_name and value is not None
    ]
    return f"{call.url}?{'&'.join([*filters, f'{page.number_name}={number}'])}"
