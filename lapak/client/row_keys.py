"""What tells the rows of a list apart."""

from collections import Counter
from typing import Any

from lapak.client.model import to_wire

__all__ = ["RowKeys"]


class RowKeys:
    """Reads the keys of rows, and finds out which keys stand for several rows."""

    def __init__(self, row_id: str | None) -> None:
        """Take the attribute that tells rows apart, if there is one."""
        self._row_id = row_id
        self._shared: set[str] = set()
        """Keys under which one page had rows that differ, such as 0 for whatever has no number."""

    def of(self, rows: list[Any]) -> list[str | None]:
        """Return the key of each row of a page, None where nothing tells it apart."""
        keys = [self._key(row) for row in rows]
        if len(set(keys)) < len(keys):
            for key, times in Counter(keys).items():
                if key is not None and times > 1 and _differ(rows, keys, key):
                    self._shared.add(key)
        return [None if key in self._shared else key for key in keys] if self._shared else keys

    def _key(self, row: object) -> str | None:
        """Return what tells a row apart, as a text: some rows say 7 here and "7" there."""
        key = getattr(row, self._row_id, None) if self._row_id else None
        return (str(key) or None) if isinstance(key, int | str) and not isinstance(key, bool) else None


def _differ(rows: list[Any], keys: list[str | None], key: str) -> bool:
    first, *others = (to_wire(row) for row, own in zip(rows, keys, strict=True) if own == key)
    return any(other != first for other in others)
