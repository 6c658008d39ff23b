"""What goes wrong, told in one block on standard error, and the exit status of each."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from lapak.cli.facts import load
from lapak.cli.session import FAILED, INTERRUPTED, MAYBE, USAGE, Session

__all__ = ["told"]


@contextmanager
def told(session: Session) -> Iterator[None]:
    """Turn errors into texts and exit statuses."""
    try:
        yield
    except click.UsageError as error:
        raise click.UsageError(session.without_secrets(error.format_message()), error.ctx) from None
    except click.Abort:
        raise click.exceptions.Exit(INTERRUPTED) from None
    except (click.ClickException, click.exceptions.Exit, KeyboardInterrupt):
        raise
    except Exception as error:
        from lapak.client.errors import LapakError  # noqa: PLC0415 - most runs need none of them

        if not isinstance(error, LapakError):
            raise
        status, lines = _explain(error, session)
        session.tell("\n".join([f"lapak: {lines[0]}", *(f"  {line}" for line in lines[1:])]))
        raise click.exceptions.Exit(status) from None


def _explain(error: Any, session: Session) -> tuple[int, list[str]]:
    """Return the exit status and the lines that tell about an error."""
    from lapak.client import errors  # noqa: PLC0415

    match error:
        case errors.NotConfigured():
            return USAGE, [str(error)]
        case errors.MaybeApplied():
            found = session.looked or ["It may or may not have happened.", *_look(error, session)]
            return MAYBE, [str(error), *found]
        case errors.ResponseUnreadable():
            return _unreadable(error, session)
        case errors.APIStatusError():
            return FAILED, _refusal(error)
        case errors.ConnectionFailed() | errors.DeadlineExceeded():
            return FAILED, [str(error), *([] if _reads(error, session) else ["Nothing has happened."])]
        case _:
            return FAILED, [str(error)]


def _refusal(error: Any) -> list[str]:
    kind = type(error).__name__.removeprefix("_Inferred")
    lines = [f"{error.operation}: the API said no: {error.status} {kind}"]
    if error.fields:
        widest = max(map(len, error.fields))
        lines += [
            f"{name:{widest}}  {text}"
            for name, texts in error.fields.items()
            for text in (texts or ["is wrong"])
        ]
    elif error.message:
        lines.append(error.message)
    if error.advice:
        lines.append(error.advice)
    if error.retry_after is not None:
        lines.append(f"try again in {error.retry_after:g} s")
    if error.request_id:
        lines.append(f"request id {error.request_id}")
    return lines


def _unreadable(error: Any, session: Session) -> tuple[int, list[str]]:
    if _reads(error, session):
        return FAILED, [str(error)]
    return MAYBE, [str(error), "It has most likely happened.", *_look(error, session)]


def _reads(error: Any, session: Session) -> bool:
    facts = _operation(error.operation, session)
    return bool(facts["effect"] == ["read"] if facts else error.operation.startswith("GET "))


def _look(error: Any, session: Session) -> list[str]:
    """Say where one can see whether a change took effect."""
    facts = _operation(error.operation, session) or {}
    for resource, made in load(session.edition)["resources"].items():
        own = error.operation in {one["id"] for one in made["verbs"].values()}
        for verb, other in made["verbs"].items():
            near = own and verb in {"list", "get"} and "shown_by" not in facts
            if near or other["id"] == facts.get("shown_by"):
                return [f"Look before you send it again: lapak {resource} {verb} --edition {session.edition}"]
    return ["Look before you send it again."]


def _operation(name: str, session: Session) -> Any:
    resources = load(session.edition)["resources"].values()
    return next((made for one in resources for made in one["verbs"].values() if made["id"] == name), None)
