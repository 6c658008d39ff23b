"""The root of the command: the resources of an edition, and what there is beside them."""

from collections.abc import Mapping
from typing import Any

import click

from lapak.cli.facts import editions, load
from lapak.cli.listing import Listing, edition_option
from lapak.cli.session import session_of

__all__ = ["root"]

_ABOUT = """Clients and offline emulators of Indonesian order-management APIs. Unofficial.

\b
  lapak orders list --status PAID --since 30d
  lapak products get 2950570 -o json
  lapak up

Keys come from LAPAK_<EDITION>_KEY, addresses from LAPAK_<EDITION>_URL; without one, calls go to the live
service. `lapak RESOURCE VERB --help` says what a command takes."""

_MORE = """Exit status: 0 done, 1 the call failed, 2 wrong use, 3 a change was sent and may or may not have
happened, 130 stopped."""

_OWN = {
    "up": "serve the emulators",
    "request": "call an address that has no command",
    "completion": "print the script that completes words in bash, zsh or fish",
}


@click.pass_context
def _show_help(context: click.Context) -> None:
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


class _Resource(Listing):
    """The operations of a resource."""

    what = "operation"

    def __init__(self, name: str, about: str) -> None:
        super().__init__(
            name,
            callback=_show_help,
            params=[edition_option()],
            help=about,
            invoke_without_command=True,
            subcommand_metavar="VERB [ARGUMENTS]…",
        )

    def named(self, ctx: click.Context) -> Mapping[str, Mapping[str, str]]:
        verbs = session_of(ctx).facts["resources"][str(self.name)]["verbs"]
        return {"Operations": {verb: made["summary"] for verb, made in verbs.items()}}

    def make(self, ctx: click.Context, name: str) -> click.Command:
        from lapak.cli.operation import OperationCommand  # noqa: PLC0415 - help of groups does without

        return OperationCommand(session_of(ctx).facts, str(self.name), name)

    def otherwise(self, ctx: click.Context, name: str) -> str:
        return _elsewhere(session_of(ctx).edition, str(self.name), name)


class _Root(Listing):
    """The command itself."""

    what = "command, and no resource of this edition"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        session_of(ctx).begin(args)
        return super().parse_args(ctx, args)

    def named(self, ctx: click.Context) -> Mapping[str, Mapping[str, str]]:
        session = session_of(ctx)
        resources = session.facts["resources"]
        return {
            f"Resources of {session.edition}": {name: made["about"] for name, made in resources.items()},
            "Commands": _OWN,
        }

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        # Each is imported when it is used: together they take as long as all the rest.
        match cmd_name:
            case "up":
                from lapak.cli.server import UpCommand  # noqa: PLC0415

                return UpCommand()
            case "request":
                from lapak.cli.request import RequestCommand  # noqa: PLC0415

                return RequestCommand(session_of(ctx).facts)
            case "completion":
                from lapak.cli.completion import completion  # noqa: PLC0415

                return completion
        return super().get_command(ctx, cmd_name)

    def make(self, ctx: click.Context, name: str) -> click.Command:
        return _Resource(name, session_of(ctx).facts["resources"][name]["about"])

    def otherwise(self, ctx: click.Context, name: str) -> str:
        if name.lower() in editions():
            return f" Did you mean --edition {name.lower()}?"
        if name == "help":
            return " Did you mean --help?"
        return _elsewhere(session_of(ctx).edition, name)

    def invoke(self, ctx: click.Context) -> Any:
        from lapak.cli.problems import told  # noqa: PLC0415 - not needed for completion

        with told(session_of(ctx)):
            return super().invoke(ctx)


def _elsewhere(edition: str, resource: str, verb: str | None = None) -> str:
    """Say which other editions have this."""
    others = [
        name
        for name in editions()
        if name != edition
        and resource in load(name)["resources"]
        and (verb is None or verb in load(name)["resources"][resource]["verbs"])
    ]
    return f" It is there with --edition {' or '.join(others)}." if others else ""


def _show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click's
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version  # noqa: PLC0415 - slow, and needed here only

        click.echo(f"lapak {version('lapak')}")
        context.exit()


_VERSION = click.Option(
    ["--version"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
root = _Root(
    "lapak",
    callback=_show_help,
    params=[_VERSION, edition_option()],
    help=_ABOUT,
    epilog=_MORE,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="RESOURCE VERB [ARGUMENTS]…",
)
