"""`lapak up` among the other commands: for help, for completion, and where options stand before it."""

from argparse import Action, Namespace
from typing import TYPE_CHECKING, Any

import click

from lapak.cli.up import parser, serve_emulators

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["UpCommand"]


class UpCommand(click.Command):
    """Hands its words to the parser of `lapak up`, which knows them."""

    def __init__(self) -> None:
        """Take no options of its own."""
        super().__init__("up", add_help_option=False)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let the parser read the options."""
        ctx.args = list(args)
        if not ctx.resilient_parsing:
            ctx.params = vars(parser().parse_args(args))
        return ctx.args

    def invoke(self, ctx: click.Context) -> Any:
        """Serve."""
        ctx.exit(serve_emulators(Namespace(**ctx.params)))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Offer options, or the values of the one before."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - shells only

        options: dict[str, Action] = dict(parser()._option_string_actions)  # noqa: SLF001 - argparse has no other list
        before = options.get(ctx.args[-1]) if ctx.args else None
        if before is not None and before.nargs != 0:
            if before.dest == "store":
                return [CompletionItem(incomplete, type="file")]
            values = [str(choice) for choice in before.choices or ()]
            return [CompletionItem(value) for value in values if value.startswith(incomplete)]
        return [
            CompletionItem(option, help=action.help)
            for option, action in options.items()
            if option.startswith(incomplete or "--") and option not in ctx.args
        ]
