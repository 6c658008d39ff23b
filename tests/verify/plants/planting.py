"""What a planted difference is, the table of them all, and ways to alter a server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from attrs import frozen

from tests.verify.altering import (
    Alter,
    is_at,
    moved,
    nowhere,
    requery,
    unaltered,
)

Through = Callable[[httpx.Request], httpx.Response]
Data = dict[str, Any]


@frozen
class Plant:
    """A difference.

    Attributes:
        operations: What to look at.
        expected: Kind and pointer of each finding.
        alter: What the server does otherwise.
        spec: What the bundle says otherwise.
        closes: Whether the overlay makes the bundle agree with the server.
        refuted: Errata that are refuted by it.
    """

    operations: tuple[str, ...]
    expected: frozenset[tuple[str, str]]
    alter: Alter = unaltered
    spec: Callable[[Data], None] | None = None
    edition: str = "smartseller"
    closes: bool = True
    refuted: frozenset[str] = frozenset()


PLANTS: dict[str, Plant] = {}
SCHEMAS = "/components/schemas"


def plant(
    name: str,
    operations: str,
    *expected: tuple[str, str],
    alter: Alter = unaltered,
    spec: Callable[[Data], None] | None = None,
    edition: str = "smartseller",
    closes: bool = True,
    refuted: tuple[str, ...] = (),
) -> None:
    PLANTS[name] = Plant(
        tuple(operations.split()), frozenset(expected), alter, spec, edition, closes, frozenset(refuted)
    )


def only_at(old: str, new: str) -> Alter:
    """Serve a path under another name only."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        if is_at(request, new):
            return through(moved(request, new, old))
        return through(nowhere(request) if is_at(request, old) else request)

    return alter


def instead(
    path: str, response: Callable[[httpx.Response], httpx.Response], *, refusals: bool = False
) -> Alter:
    """Answer something else than successes, or whatever comes."""

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        came = through(request)
        return response(came) if is_at(request, path) and (refusals or came.is_success) else came

    return alter


def known_as(path: str, ours: str, theirs: str) -> Alter:
    """Take a parameter under another name only."""

    def change(query: dict[str, str]) -> dict[str, str]:
        kept = {name: value for name, value in query.items() if name not in {ours, theirs}}
        return {**kept, ours: query[theirs]} if theirs in query else kept

    def alter(request: httpx.Request, through: Through) -> httpx.Response:
        return through(requery(request, change) if is_at(request, path) else request)

    return alter
