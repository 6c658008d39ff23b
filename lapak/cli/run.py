"""Call an operation and show what comes of it."""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from lapak.cli.answers import all_rows, payload, record, rows
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
    arguments = call_arguments(facts, given)
    with client(command.edition, given, session) as opened:
        confirm(facts, arguments, opened.base_url, session, yes=given.get("yes", False))
        _note(facts, arguments, session)
        operations = getattr(opened, command.tag)
        if facts["receive"] == "bytes" and given["to"] != "-":
            with progress(session, command.label) as tell:
                save = getattr(operations, f"{facts['call'].rstrip('_')}_to")
                write(f"{called(save, arguments, session, target=given['to'], progress=_pieces(tell))}\n")
            return
        call = partial(called, getattr(operations.with_response, facts["call"]), arguments, session)
        if facts.get("paged"):
            with progress(session, command.label) as tell:
                found = _rows(facts, call, arguments, given["limit"], tell)
                show_rows(facts, islice(found, given["limit"]), given, session)
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
                show_one(whole, record(facts, whole), given)
            else:
                show_rows(facts, found, given, session)
        case "bytes" | "text":
            write(response.content)
        case _:
            pass


def _rows(
    facts: Operation,
    call: "Callable[..., Any]",
    arguments: dict[str, Any],
    limit: int | None,
    tell: "Callable[[int, int | None], None]",
) -> Iterator[Any]:
    """Go through one page when it is asked for, else through all."""
    number = next(
        one["argument"] for one in facts.get("parameters", []) if one["name"] == "pagination_offset"
    )
    if number in arguments:
        return iter(rows(facts, payload(call())) or [])
    sized = {name: size for name, size in page_size(facts, limit).items() if name not in arguments}
    return all_rows(facts, lambda page: call(**sized, **{number: page}), tell)


def _note(facts: Operation, arguments: dict[str, Any], session: Session) -> None:
    """Say so when the API leaves out what is old unless it is asked for."""
    days = facts.get("window")
    if days and not any(name in arguments for name in facts.get("span", [])):
        span = f"last {days} days" if isinstance(days, int) else "current month"
        session.tell(f"Only the {span}, which is all the API shows by itself: see --since.")
