"""Options that every command has which calls an API."""

import click

from lapak.cli.facts import Edition
from lapak.cli.kinds import COUNT, SECONDS, Choice
from lapak.cli.listing import edition_option

__all__ = ["connection_options"]

_KEY = (
    "{what}; better set {variable}: what stands on a command line can be seen by other users of the machine. "
    "- asks for it, or reads a line of standard input."
)


def connection_options(edition: Edition) -> list[click.Parameter]:
    """Make the options about where calls go, and how."""
    made: list[click.Parameter] = [edition_option()]
    for credential in edition["credentials"]:
        what = "Secret that belongs to the key" if "secret" in credential["argument"] else "Key of the shop"
        told = _KEY.format(what=what, variable=credential["variable"])
        name = credential["argument"].replace("_", "-")
        made.append(click.Option([f"--{name}"], metavar="KEY", help=told))
    return [
        *made,
        click.Option(
            ["--base-url"],
            metavar="URL",
            help=f"Where calls go (default: {edition['url_variable']}, else {edition['url']}).",
        ),
        click.Option(
            ["--timeout"],
            type=SECONDS,
            help="Seconds that a call may take with all its tries (default 30).",
        ),
        click.Option(
            ["--retries"],
            type=COUNT,
            help="Tries after the first where trying again is safe (default 2).",
        ),
        click.Option(
            ["--wire-spelling"],
            type=Choice(["both", "curated", "documented"]),
            help="How names are sent whose spelling is uncertain (default both).",
        ),
        *([_language()] if edition["has_languages"] else []),
        click.Option(
            ["-v", "--verbose"],
            is_flag=True,
            help="Tell on standard error what happens; keys are never shown.",
        ),
    ]


def _language() -> click.Option:
    return click.Option(["--language"], type=Choice(["id", "en"]), help="Language of the API's messages.")
