"""What one run of the command knows: the edition, the secrets it must not print, where time comes from."""

import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from lapak.cli.facts import Edition, editions, load
from lapak.cli.streams import abandon

if TYPE_CHECKING:
    import httpx

__all__ = ["FAILED", "INTERRUPTED", "MAYBE", "USAGE", "Session", "named_edition", "session_of"]

FAILED, USAGE, MAYBE, INTERRUPTED = 1, 2, 3, 130
"""Exit statuses beside 0."""

_SECRET = re.compile(r"LAPAK_\w+_(KEY|SECRET)")


@dataclass(slots=True)
class Session:
    """The state of a run. Tests replace what reaches outside."""

    edition: str = ""
    transport: "httpx.BaseTransport | None" = None
    """In place of the network."""
    now: Callable[[], float] = time.time
    """Seconds since 1970."""
    interactive: bool | None = None
    """Whether there is somebody to ask; found out when None."""
    settle: float = 2.0
    """Seconds that a server gets to finish a change before it is said not to have happened."""
    looked: list[str] = field(default_factory=list)
    """What looking for a change has told whose reply is lost."""
    change: str = ""
    """The change that has been begun, and of which nothing was shown yet."""
    answered: bool = False
    """Whether the API has said that the change is made."""
    input_is_taken: bool = False
    secrets: list[str] = field(default_factory=list, repr=False)

    def begin(self, arguments: Sequence[str]) -> None:
        """Find the edition and the secrets: both are needed before the arguments are understood."""
        asked = _values(arguments, {"--edition"})
        self.edition = (asked or [os.environ.get("LAPAK_EDITION", "")])[-1] or editions()[0]
        self.secrets += [value for name, value in os.environ.items() if _SECRET.fullmatch(name)]
        self.secrets += _values(arguments, {"--api-key", "--api-secret"})

    def take_input(self) -> None:
        """Say that standard input is read now; it can be read once."""
        if self.input_is_taken:
            raise click.UsageError("only one thing can be read from standard input (-)")
        self.input_is_taken = True

    @property
    def facts(self) -> Edition:
        """The facts of the edition."""
        self.edition = named_edition(self.edition)
        return load(self.edition)

    @property
    def is_interactive(self) -> bool:
        """Whether somebody sits there who can be asked, and reads what stands on standard error."""
        return self.is_watched and sys.stdin.isatty() if self.interactive is None else self.interactive

    @property
    def is_watched(self) -> bool:
        """Whether standard error is a terminal."""
        return sys.stderr.isatty() if self.interactive is None else self.interactive

    def without_secrets(self, text: str) -> str:
        """Hide the secrets in a text, however they are written there."""
        from lapak.client.redaction import without_secrets  # noqa: PLC0415 - runs that tell something only

        return str(without_secrets(text, [secret.strip() for secret in self.secrets]))

    def tell(self, text: str) -> None:
        """Write to standard error, without secrets.

        Where nobody can read it, the exit status still tells what became of a change.
        """
        try:
            click.echo(self.without_secrets(text), err=True)
        except OSError:
            abandon(sys.stderr)


def named_edition(name: str) -> str:
    """Return the name of an edition as it is spelled; case does not matter."""
    found = name.strip().lower()
    if found in editions():
        return found
    from lapak.cli.listing import meant  # noqa: PLC0415 - mistakes only

    known = ", ".join(editions())
    raise click.UsageError(f"there is no edition {name!r}; there are {known}.{meant(name, editions())}")


def session_of(context: click.Context) -> Session:
    """Return the session of a run."""
    return context.find_root().ensure_object(Session)


def _values(arguments: Sequence[str], options: set[str]) -> list[str]:
    """List the values of options, wherever they stand."""
    found = []
    for at, argument in enumerate(arguments):
        if argument == "--":
            break
        name, given, value = argument.partition("=")
        if name in options:
            found += [value] if given else list(arguments[at + 1 : at + 2])
    return found
