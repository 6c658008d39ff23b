"""What reconciling tells."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

__all__ = ["Candidate", "Outcome", "Reconciler", "Reconciliation"]

Outcome = Literal["applied", "not_found", "ambiguous"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that the create may have made."""

    id: str
    """Its id, as text."""
    order: Any
    """The row of the list that it was found in."""
    created_at: datetime | None = None
    """When it was made, by the server."""
    differs: tuple[str, ...] = ()
    """What is not as it was sent, or not known; empty when all is."""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What is known of a create whose reply was lost.

    | outcome     | what it says                                 | candidates                     |
    |-------------|----------------------------------------------|--------------------------------|
    | `applied`   | it took effect                               | what it made                   |
    | `not_found` | it had not taken effect by then              | none                           |
    | `ambiguous` | nobody can tell from here; nothing is picked | what it may have made, or none |
    """

    outcome: Outcome
    """Whether it took effect: `applied`, `not_found` or `ambiguous`."""
    candidates: tuple[Candidate, ...]
    """What it made; of what is ambiguous, what it may have made."""
    rests_on: str
    """What was compared, within which time, and what stood in the way of a clear answer."""

    def __await__(self) -> Generator[Any, None, "Reconciliation"]:
        """Return itself, so that code for both kinds of clients may await."""
        return self
        yield  # makes it a generator


class Reconciler(Protocol):
    """Looks for what a create has made."""

    def reconcile(self, *, timeout: float, settle: float) -> Reconciliation:
        """Look; with an asynchronous client, return what has to be awaited for the same."""
        ...
