"""Ask before something that cannot be undone, reaches people or moves money."""

import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from lapak.cli.facts import ASKS, Operation
from lapak.cli.session import INTERRUPTED, Session

__all__ = ["ask", "confirm"]

_LONGEST = 600


def confirm(facts: Operation, arguments: dict[str, Any], url: str, session: Session, *, yes: bool) -> None:
    """Ask about the effects of an operation, unless told `--yes`."""
    effects = [told for effect, told in ASKS.items() if effect in facts["effect"]]
    if yes or not effects:
        return
    shown = {name: value for name, value in arguments.items() if name != "body"}
    shown |= arguments["body"] if isinstance(arguments.get("body"), dict) else {}
    in_path = {one["name"]: one["argument"] for one in facts.get("parameters", []) if one["place"] == "path"}
    path = facts["path"].format_map({name: arguments[argument] for name, argument in in_path.items()})
    ask(f"{facts['summary'].removesuffix('.')}: {facts['method']} {path} at {url}", shown, effects, session)


def ask(what: str, values: dict[str, Any], effects: Sequence[str], session: Session) -> None:
    """Ask somebody; where nobody can answer, refuse."""
    given = {name: value for name, value in values.items() if value is not None}
    shown = json.dumps(given, ensure_ascii=False, default=repr)
    shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
    session.tell(f"{what}\n  {shown}\n{' '.join(effects)}")
    if not session.is_interactive:
        raise click.UsageError("nobody is here to say yes: add --yes if that is meant")
    if not click.confirm("Go on?", err=True):
        session.tell("Nothing was done.")
        sys.exit(INTERRUPTED)
