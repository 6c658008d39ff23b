"""The command `lapak request`: call an address that has no command."""

import json
from typing import Any

import click

from lapak.cli.facts import ASKS, Edition
from lapak.cli.kinds import Choice, Json, Kind
from lapak.cli.options import connection_options
from lapak.cli.session import session_of

__all__ = ["RequestCommand"]

_ABOUT = """Call an address that has no command, with the key, the retries and the secrecy of the others.

The answer is printed: JSON indented, anything else as it came."""
_MORE = """\b
Example:
  lapak request GET /order --param per_page=5 --param payment_status=PAID"""
_READS = ("GET", "HEAD", "OPTIONS")


def _pair(text: str, _: object) -> tuple[str, str]:
    name, found, value = text.partition("=")
    if not (name and found):
        raise ValueError(f"{text!r}: a parameter is written name=value")
    return name, value


class RequestCommand(click.Command):
    """Calls an address."""

    def __init__(self, edition: Edition) -> None:
        """Make the options."""
        self.edition = edition
        methods = Choice([*_READS, "POST", "PUT", "PATCH", "DELETE"])
        effects = Choice(["read", "write", *ASKS])
        told = "What the call does, which decides whether it is tried again and asked about"
        super().__init__(
            "request",
            help=_ABOUT,
            epilog=_MORE,
            params=[
                click.Argument(["method"], type=methods, metavar="METHOD"),
                click.Argument(["path"], metavar="PATH"),
                click.Option(
                    ["--param"],
                    type=Kind("NAME=VALUE", _pair),
                    multiple=True,
                    help="A query parameter; can be repeated.",
                ),
                click.Option(["--body"], type=Json(), help="The body as JSON, from @file or -."),
                click.Option(
                    ["--effect"],
                    type=effects,
                    multiple=True,
                    help=f"{told}: without one, GET reads and nobody knows about others.",
                ),
                click.Option(["-y", "--yes"], is_flag=True, help="Do it without asking."),
                *connection_options(edition),
            ],
        )

    def invoke(self, ctx: click.Context) -> None:
        """Call the address and print what it answers."""
        from lapak.cli.calls import called  # noqa: PLC0415 - neither help nor completion needs them
        from lapak.cli.confirm import ask  # noqa: PLC0415
        from lapak.cli.connection import client  # noqa: PLC0415
        from lapak.cli.output import shown, write  # noqa: PLC0415

        given, session = ctx.params, session_of(ctx)
        effects = list(given["effect"]) or (["read"] if given["method"] in _READS else None)
        sent: dict[str, Any] = {"params": _query(given["param"]) or None, "json": given["body"]}
        with client(self.edition, given, session) as opened:
            told = [ASKS[effect] for effect in effects or [] if effect in ASKS]
            told += ["Nobody knows what it does: no specification has it."] if effects is None else []
            if told and not given["yes"]:
                asked = {"parameters": sent["params"], "body": sent["json"]}
                ask(f"{given['method']} {given['path']} at {opened.base_url}", asked, told, session)
            arguments = {"method": given["method"], "path": given["path"], "effect": effects, **sent}
            change = "" if effects == ["read"] else f"{given['method']} {given['path']}"
            response = called(opened.request, arguments, session, change=change)
        try:
            write(shown(json.loads(response.content)))
        except (ValueError, RecursionError):
            write(response.content)


def _query(pairs: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found
