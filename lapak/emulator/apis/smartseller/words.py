"""Flags as these APIs write them."""

from lapak.emulator.store.db import Row

__all__ = ["activity", "is_yes"]


def is_yes(flag: str | None) -> bool | None:
    """Read Y or N; None stays None."""
    return None if flag is None else flag == "Y"


def activity(row: Row) -> str:
    """Write the `active` of a row: ACTIVE or NON ACTIVE."""
    return "ACTIVE" if row["active"] else "NON ACTIVE"
