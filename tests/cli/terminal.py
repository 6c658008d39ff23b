"""Run the command in this process, against answers that are made up."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import click
import httpx
from attrs import frozen
from click.testing import CliRunner

from lapak.cli.root import root
from lapak.cli.session import Session, session_of

ROOT = Path(__file__).parents[2]
KEY = "kunci-toko-melati-7f3a"
SECRET = "rahasia-toko-melati-91c2"  # noqa: S105 - of no shop
EDITIONS = ("smartseller", "ngorder", "sirclo")
NOON = 1_795_237_200.0
"""Seconds since 1970 at 2026-11-21 12:00 in Jakarta."""
ENVIRONMENT = {
    **{f"LAPAK_{name.upper()}_KEY": KEY for name in EDITIONS},
    "LAPAK_SIRCLO_SECRET": SECRET,
    "LAPAK_EDITION": "",
    **{f"LAPAK_{name.upper()}_URL": f"http://toko.test/{name}" for name in EDITIONS},
    "COLUMNS": "80",
}

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


@frozen
class Done:
    """What a run has left."""

    status: int
    out: str
    err: str
    raw: bytes
    requests: list[httpx.Request]

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        (request,) = self.requests
        return request

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def lapak(
    *arguments: str,
    answers: Sequence[Answer] = (),
    typed: str | bytes | None = None,
    interactive: bool | None = None,
    **environment: str | None,
) -> Done:
    """Run `lapak` with answers in turn, the last one again and again."""
    waiting: list[Answer] = list(answers) or [httpx.Response(200, json={"data": []})]
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        made = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if isinstance(made, Exception):
            raise made
        if isinstance(made, httpx.Response):
            return httpx.Response(made.status_code, headers=made.headers, content=made.content)
        return made(request)

    session = Session(
        transport=httpx.MockTransport(answer), now=lambda: NOON, interactive=interactive, settle=0
    )
    done = CliRunner().invoke(
        root, list(arguments), obj=session, input=typed, env={**ENVIRONMENT, **environment}, prog_name="lapak"
    )
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Done(done.exit_code, done.stdout, done.stderr, done.stdout_bytes, requests)


def parsed(words: list[str]) -> click.Context:
    """Read a command line without doing what it says."""
    command: click.Command = root
    above = context = click.Context(root, info_name="lapak", obj=Session())
    session_of(context).begin(words)
    while isinstance(command, click.Group):
        name, found, words = command.resolve_command(context, list(words))
        assert found is not None
        command, above = found, context
        context = click.Context(command, info_name=name, parent=above)
    return command.make_context(context.info_name, list(words), parent=above)


def page(rows: list[Any], total_pages: int = 1, total: int | None = None) -> httpx.Response:
    """Answer with one page of a list."""
    pagination: dict[str, Any] = {"total_pages": total_pages, "links": {}}
    pagination |= {} if total is None else {"total": total}
    return httpx.Response(200, json={"data": rows, "meta": {"pagination": pagination}})


def failed(status: int, message: object = "no", **headers: str) -> httpx.Response:
    """Answer with an error the way the API does."""
    body = {"response": "Failed", "message": message, "data": None}
    return httpx.Response(
        status, json=body, headers={name.replace("_", "-"): headers[name] for name in headers}
    )


@cache
def bundle(edition: str) -> Any:
    return json.loads((ROOT / "generated" / "openapi" / f"{edition}.json").read_text("utf-8"))


def resolved(edition: str, found: Any) -> Any:
    while "$ref" in found:
        target = bundle(edition)
        for step in found["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        found = target
    return found


def matches(template: str, path: str) -> bool:
    return re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", template), path) is not None
