"""Take the rows or the one thing out of an answer."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from lapak.cli.facts import Operation

__all__ = ["all_rows", "page_rows", "payload", "record", "rows"]


def payload(response: Any) -> Any:
    """Decode the body as it came: models would put its fields in another order.

    What only the client can read, such as another character set, is taken from the model.
    """
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        from lapak.client.model import to_wire  # noqa: PLC0415 - a part of the client

        return to_wire(response.parsed)


def rows(facts: Operation, whole: Any) -> list[Any] | None:
    """Return the rows of an answer, None when it has none where they are documented."""
    found = _found(facts, whole)
    return found if isinstance(found, list) else None


def page_rows(facts: Operation, whole: Any, number: int, say: Callable[[str], None]) -> list[Any]:
    """Return the rows of one page; what is there in place of them is said."""
    from lapak.client.counts import oddity  # noqa: PLC0415 - a part of the client

    found = _found(facts, whole)
    if odd := oddity(found, number):
        say(f"{facts['id']}: {odd}")
    return found if isinstance(found, list) else []


def _found(facts: Operation, whole: Any) -> Any:
    """Return what stands where the rows are documented, UNSET when nothing does."""
    from lapak.client.unset import UNSET  # noqa: PLC0415 - a part of the client

    where = facts.get("rows")
    return whole if where == "." else whole.get(where, UNSET) if where and isinstance(whole, dict) else UNSET


def record(facts: Operation, whole: Any) -> Any:
    """Return the one thing that an answer is about, or the answer itself when it has none."""
    found = whole.get(facts.get("record") or "data") if isinstance(whole, dict) else whole
    return found if isinstance(found, dict) and found else whole


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as it came, with what tells it apart."""

    raw: Any
    key: object


def all_rows(
    facts: Operation, fetch: Callable[[int], Any], tell: Callable[[int, int | None], None]
) -> Iterator[Any]:
    """Go through the rows of all pages; `tell` hears how many there are so far, and of how many.

    The client's `Walk` decides which page is next and which rows are new.
    """
    from lapak.client.walk import Walk  # noqa: PLC0415 - a part of the client

    row_id = facts.get("row_id", "")
    walk = Walk(facts["id"], "key")
    while (number := walk.asked()) is not None:
        response = fetch(number)
        found = _found(facts, payload(response))
        if isinstance(found, list):
            found = [_Row(row, row.get(row_id) if isinstance(row, dict) else None) for row in found]
        fresh = walk.take(response.parsed, found)
        tell(walk.progress.rows, walk.progress.total_rows)
        yield from (row.raw for row in fresh)
