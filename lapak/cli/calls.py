"""Call a method of the client, and look what became of a change whose reply is lost."""

from collections.abc import Callable
from typing import Any

import click

from lapak.cli.session import Session
from lapak.client.errors import LapakError, MaybeApplied

__all__ = ["called"]

_OUTCOMES = {
    "applied": "Looked: it has happened",
    "not_found": "Looked: it has not happened by now, so it can be sent again",
    "ambiguous": "Looked: nobody can tell from here",
}


def called(
    method: Callable[..., Any],
    arguments: dict[str, Any],
    session: Session,
    *,
    change: str = "",
    **others: Any,
) -> Any:
    """Call a method; what no request can carry, and no disk can keep, is the caller's mistake.

    A `change` is named, for those who are stopped while it is under way.
    """
    session.change = change
    try:
        answer = method(**{**arguments, **others})
    except MaybeApplied as lost:
        session.looked = _looked(lost, session.settle)
        raise
    except LapakError:
        raise
    except ValueError as fault:
        raise click.UsageError(str(fault)) from None
    except OSError as fault:
        raise click.UsageError(f"{fault.filename or 'the file'}: {fault.strerror or fault}") from None
    session.answered = True
    return answer


def _looked(lost: MaybeApplied, settle: float) -> list[str]:
    """Find out what became of a change, where the client can, while it is open."""
    if not lost.can_reconcile:
        return []
    try:
        found = lost.reconcile(settle=settle)
    except LapakError as error:
        return [f"Looking for it failed: {error}"]
    likely = ", ".join(candidate.id for candidate in found.candidates)
    return [f"{_OUTCOMES[found.outcome]}{f': {likely}' if likely else ''}", f"({found.rests_on})"]
