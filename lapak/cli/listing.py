"""Groups whose commands are made when they are asked for: a group knows their names and what they are for."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

from lapak.cli.session import named_edition, session_of

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["Listing", "edition_option", "meant", "shortened"]

_WIDEST = 60
"""Characters beside a name that is completed."""


def first_sentence(text: str) -> str:
    """Return the first sentence, without its full stop."""
    return text.partition(". ")[0].removesuffix(".")


def shortened(text: str) -> str:
    """Return the first sentence, or as much of it as stands beside a name that is completed."""
    first = first_sentence(text)
    return first if len(first) <= _WIDEST else f"{first[: _WIDEST - 1].rpartition(' ')[0]}…"


def meant(word: str, known: Iterable[str]) -> str:
    """Ask whether the nearest words were meant; nothing when none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - mistakes only

    spelled = {name.casefold(): name for name in known}
    near = [spelled[found] for found in get_close_matches(word.casefold(), spelled, 3)]
    return f" Did you mean {' or '.join(near)}?" if near else ""


def edition_option() -> click.Option:
    """Make `--edition`: the session has found it already, wherever it stood."""
    from lapak.cli.facts import editions  # noqa: PLC0415 - a file system is looked at

    return click.Option(
        ["--edition"],
        type=_Edition(editions()),
        expose_value=False,
        callback=_agree,
        help="Which API (default: LAPAK_EDITION, else smartseller).",
    )


def _agree(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
    """Refuse another edition than the one whose commands are offered."""
    found = named_edition(session_of(ctx).edition) if value and not ctx.resilient_parsing else value
    if value != found:
        told = f"--edition {value} was not seen, {found} was: give it once, and not behind --"
        raise click.UsageError(told, ctx)


class _Edition(click.Choice[str]):
    """Names of editions; a wrong one is told as it is where LAPAK_EDITION holds it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Find the edition."""
        try:
            return named_edition(value)
        except click.UsageError as fault:
            self.fail(fault.message, param, ctx)


class Listing(click.Group):
    """A group of commands that are made one by one."""

    what = "command"

    def named(self, ctx: click.Context) -> Mapping[str, Mapping[str, str]]:
        """Return what each command is for, by section and name."""
        raise NotImplementedError

    def make(self, ctx: click.Context, name: str) -> click.Command:
        """Make a command that is named."""
        raise NotImplementedError

    def otherwise(self, ctx: click.Context, name: str) -> str:
        """Return where else there is such a command, when one is asked for that this group lacks."""
        del ctx, name
        return ""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Make a command."""
        return self.make(ctx, cmd_name) if cmd_name in self.list_commands(ctx) else None

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the names, section by section."""
        return [name for section in self.named(ctx).values() for name in section]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the names with what they are for."""
        for title, section in self.named(ctx).items():
            with formatter.section(title):
                formatter.write_dl([(name, first_sentence(about)) for name, about in section.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or tell which one may be meant."""
        name = args[0]
        known = self.list_commands(ctx)
        if name not in known and not ctx.resilient_parsing and not name.startswith("-"):
            hint = self.otherwise(ctx, name) or meant(name, known)
            ctx.fail(f"invalid choice: {name!r} is no {self.what}.{hint}")
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Complete names without making the commands."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - shells only

        about = {name: told for section in self.named(ctx).values() for name, told in section.items()}
        found = [
            CompletionItem(name, help=shortened(told))
            for name, told in about.items()
            if name.startswith(incomplete)
        ]
        complete: Callable[..., list[CompletionItem]] = click.Command.shell_complete
        return found + complete(self, ctx, incomplete)
