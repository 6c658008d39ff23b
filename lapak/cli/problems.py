"""What goes wrong, told in one block on standard error, and the exit status of each."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from lapak.cli.facts import load
from lapak.cli.session import FAILED, INTERRUPTED, MAYBE, USAGE, Session
from lapak.cli.streams import abandon

__all__ = ["told"]


@contextmanager
def told(session: Session) -> Iterator[None]:
    """Turn errors into texts and exit statuses."""
    try:
        yield
    except click.UsageError as error:
        raise click.UsageError(session.without_secrets(error.format_message()), error.ctx) from None
    except click.Abort:
        if session.is_watched:
            session.tell("")  # the shell's prompt would stand behind the question
        raise click.exceptions.Exit(INTERRUPTED) from None
    except (click.ClickException, click.exceptions.Exit):
        raise
    except (Exception, KeyboardInterrupt) as error:
        from lapak.client.errors import LapakError  # noqa: PLC0415 - most runs need none of them

        if not isinstance(error, LapakError):
            if session.change and isinstance(error, OSError | KeyboardInterrupt):
                _tell_of_change(error, session)
                raise click.exceptions.Exit(MAYBE) from None
            raise
        status, lines = _explain(error, session)
        _tell(lines, session)
        raise click.exceptions.Exit(status) from None


def _tell_of_change(stop: OSError | KeyboardInterrupt, session: Session) -> None:
    """Say what is known of a change whose answer is not shown."""
    abandon(sys.stdout)
    if session.answered:
        why = "you stopped" if isinstance(stop, KeyboardInterrupt) else f"{stop.strerror or stop}"
        fate = [f"{session.change}: it has happened, but its answer could not be shown: {why}"]
    else:
        fate = [f"{session.change}: stopped after it was begun", "It may or may not have happened."]
    _tell([*fate, *_look(session.change, session)], session)


def _tell(lines: list[str], session: Session) -> None:
    session.tell("\n".join([f"lapak: {lines[0]}", *(f"  {line}" for line in lines[1:])]))


def _explain(error: Any, session: Session) -> tuple[int, list[str]]:
    """Return the exit status and the lines that tell about an error."""
    from lapak.client import errors  # noqa: PLC0415

    match error:
        case errors.NotConfigured():
            return USAGE, [_option(str(error), session)]
        case errors.MaybeApplied():
            found = session.looked or ["It may or may not have happened.", *_look(error.operation, session)]
            return MAYBE, [str(error), *found]
        case errors.ResponseUnreadable():
            return _unreadable(error, session)
        case errors.APIStatusError():
            return FAILED, _refusal(error)
        case errors.ConnectionFailed() | errors.DeadlineExceeded():
            return FAILED, [
                str(error),
                *([] if _reads(error, session) else ["Nothing has happened."]),
                *_where(error, session),
            ]
        case _:
            return FAILED, [str(error)]


def _option(text: str, session: Session) -> str:
    """Name a setting as the command line and the environment do."""
    setting, _, rest = text.partition(" ")
    edition = load(session.edition)
    variables = {made["argument"]: made["variable"] for made in edition["credentials"]}
    variables["base_url"] = edition["url_variable"]
    if setting in variables:
        return f"--{setting.replace('_', '-')} (or {variables[setting]}) {rest}"
    return f"--{text}" if setting in {"timeout", "retries"} else text


def _where(error: Any, session: Session) -> list[str]:
    """Say where the call went: mostly it is the address that is wrong, or nobody is there yet."""
    url = error.request.url.partition("?")[0]
    return [f"It went to {url} (--base-url or {load(session.edition)['url_variable']})"] if url else []


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
    return MAYBE, [str(error), "It has most likely happened.", *_look(error.operation, session)]


def _reads(error: Any, session: Session) -> bool:
    facts = _operation(error.operation, session)
    return bool(facts["effect"] == ["read"] if facts else error.operation.startswith("GET "))


def _look(operation: str, session: Session) -> list[str]:
    """Say where one can see whether a change took effect."""
    facts = _operation(operation, session) or {}
    for resource, made in load(session.edition)["resources"].items():
        own = operation in {one["id"] for one in made["verbs"].values()}
        for verb, other in made["verbs"].items():
            near = own and verb in {"list", "get"} and "shown_by" not in facts
            if near or other["id"] == facts.get("shown_by"):
                return [f"Look before you send it again: lapak {resource} {verb} --edition {session.edition}"]
    return ["Look before you send it again."]


def _operation(name: str, session: Session) -> Any:
    resources = load(session.edition)["resources"].values()
    return next((made for one in resources for made in one["verbs"].values() if made["id"] == name), None)
