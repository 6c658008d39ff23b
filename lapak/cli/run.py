"""Call an operation and show what comes of it."""

import sys
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from lapak.cli.answers import all_rows, page_rows, payload, rows
from lapak.cli.arguments import call_arguments, page_size
from lapak.cli.calls import called
from lapak.cli.confirm import confirm
from lapak.cli.connection import client
from lapak.cli.facts import Operation
from lapak.cli.output import show_one, show_rows, shown, write
from lapak.cli.progress import progress
from lapak.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from lapak.cli.operation import OperationCommand

__all__ = ["run"]


def run(command: "OperationCommand", given: dict[str, Any], session: Session) -> None:
    """Do what the command line says."""
    facts = command.facts
    if given.get("example"):
        write(shown(facts.get("body", {}).get("example")))
        return
    if given.get("columns") and given["output"] in {"json", "jsonl"}:
        raise click.UsageError(f"--columns is for tables and csv; {given['output']} has all that was sent")
    arguments = call_arguments(facts, given)
    with client(command.edition, given, session) as opened:
        confirm(facts, arguments, opened.base_url, session, yes=given.get("yes", False))
        _note(facts, arguments, session)
        operations = getattr(opened, command.tag)
        if facts["receive"] == "bytes" and given["to"] != "-":
            with progress(session, command.label) as tell:
                save = getattr(operations, f"{facts['call'].rstrip('_')}_to")
                path = called(save, arguments, session, target=given["to"], progress=_pieces(tell))
            write(f"{path}\n")
            return
        call = partial(called, getattr(operations.with_response, facts["call"]), arguments, session)
        if facts["effect"] != ["read"]:
            call = partial(call, change=facts["id"])
        if facts.get("paged"):
            show_rows(facts, _rows(command, call, arguments, given, session), given, session)
        else:
            _show(facts, call(), given, session)


def _pieces(tell: "Callable[[int, int | None], None]") -> "Callable[[Any], None]":
    return lambda piece: tell(piece.bytes, piece.total)


def _show(facts: Operation, response: Any, given: dict[str, Any], session: Session) -> None:
    match facts["receive"]:
        case "json":
            whole = payload(response)
            found = rows(facts, whole)
            if found is None:
                show_one(facts, whole, given, session)
            else:
                show_rows(facts, found[: given["limit"]], given, session)
        case "bytes" | "text":
            write(response.content)
        case _:
            pass


def _rows(
    command: "OperationCommand",
    call: "Callable[..., Any]",
    arguments: dict[str, Any],
    given: dict[str, Any],
    session: Session,
) -> Iterator[Any]:
    """Go through one page when it is asked for, else through all; the bar ends before the iteration does."""
    facts, limit = command.facts, given["limit"]
    number = next(
        one["argument"] for one in facts.get("parameters", []) if one["name"] == "pagination_offset"
    )
    if number in arguments:
        yield from page_rows(facts, payload(call()), arguments[number], session.tell)[:limit]
        return
    sized = {name: size for name, size in page_size(facts, limit).items() if name not in arguments}
    # Rows that come one by one into the terminal show the progress themselves.
    label = None if given["output"] == "jsonl" and sys.stdout.isatty() else command.label
    with progress(session, label, limit) as tell:
        yield from islice(all_rows(facts, lambda page: call(**sized, **{number: page}), tell), limit)


def _note(facts: Operation, arguments: dict[str, Any], session: Session) -> None:
    """Say so when the API leaves out what is old unless it is asked for."""
    days = facts.get("window")
    if days and not any(name in arguments for name in facts.get("span", [])):
        span = f"last {days} days" if isinstance(days, int) else "current month"
        session.tell(f"Only the {span}, which is all the API shows by itself: see --since.")
