"""Make the client that a command calls through."""

import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from lapak.cli.facts import Edition
from lapak.cli.session import Session

__all__ = ["client"]

_OPTIONS = ("base_url", "timeout", "retries", "language", "wire_spelling")


@contextmanager
def client(edition: Edition, given: dict[str, Any], session: Session) -> Iterator[Any]:
    """Open a client for one command; it logs to standard error when asked to tell what happens."""
    keys = {
        made["argument"]: _key(made["argument"], made["variable"], given, session)
        for made in edition["credentials"]
    }
    import lapak  # noqa: PLC0415 - the first import of anything that calls

    options = {name: given[name] for name in _OPTIONS if given.get(name) is not None}
    with _logging(session, wanted=given["verbose"]), _warnings(session):
        made = getattr(lapak, edition["client"])(**keys, **options, transport=session.transport)
        with made as opened:
            yield opened


def _key(argument: str, variable: str, given: dict[str, Any], session: Session) -> str:
    """Return a key from the command line, from standard input or from the environment."""
    option = f"--{argument.replace('_', '-')}"
    key = given[argument]
    if key == "-":
        key = _asked(option, session)
        session.secrets.append(key)
    key = key if key is not None else os.environ.get(variable, "")
    if not key.strip():
        raise click.UsageError(f"no key: set {variable}, or give {option} - to be asked for it")
    return str(key)


def _asked(option: str, session: Session) -> str:
    if session.is_interactive:
        key: str = click.prompt(f"Value for {option}", hide_input=True, err=True)
        return key
    session.take_input()
    return sys.stdin.readline().strip()


@contextmanager
def _logging(session: Session, *, wanted: bool) -> Iterator[None]:
    if not wanted:
        yield
        return
    log = logging.getLogger("lapak")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter(session))
    before = log.level, log.propagate
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.level, log.propagate = before


@contextmanager
def _warnings(session: Session) -> Iterator[None]:
    """Let the client's warnings be notes on standard error."""
    from lapak.client.notices import LapakWarning  # noqa: PLC0415 - a part of the client

    with warnings.catch_warnings():
        warnings.simplefilter("always", LapakWarning)
        # Which days a list covers by itself is told by `run`, in the words of the command line.
        warnings.filterwarnings("ignore", r"\w+: without \w+= the server covers", LapakWarning)
        show = warnings.showwarning

        def told(message: Warning | str, category: type[Warning], *place: Any, **more: Any) -> None:
            if issubclass(category, LapakWarning):
                session.tell(str(message))
            else:
                show(message, category, *place, **more)

        warnings.showwarning = told
        yield


class _Formatter(logging.Formatter):
    """Writes records without secrets."""

    def __init__(self, session: Session) -> None:
        super().__init__("%(levelname)s %(name)s: %(message)s")
        self._session = session

    def format(self, record: logging.LogRecord) -> str:
        return self._session.without_secrets(super().format(record))
