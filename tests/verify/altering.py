"""A server that is not as described: the emulator behind a transport that alters calls and answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from attrs import define, field

Alter = Callable[[httpx.Request, Callable[[httpx.Request], httpx.Response]], httpx.Response]
"""Answers a request, with the help of the server behind."""


@define
class Altering(httpx.BaseTransport):
    """Passes calls to `inner` through `alter`, and remembers all of them."""

    inner: httpx.BaseTransport
    alter: Alter
    seen: list[tuple[str, str]] = field(factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append((request.method, request.url.path))
        return self.alter(request, self.through)

    def through(self, request: httpx.Request) -> httpx.Response:
        response = self.inner.handle_request(request)
        response.read()
        return response


def body_of(response: httpx.Response) -> Any:
    return json.loads(response.content)


def with_body(response: httpx.Response, body: Any, status: int | None = None) -> httpx.Response:
    headers = {"content-type": response.headers.get("content-type", "application/json")}
    content = json.dumps(body).encode()
    return httpx.Response(status or response.status_code, headers=headers, content=content)


def is_at(request: httpx.Request, path: str) -> bool:
    """Tell whether a request goes to a path below the base address; a final * stands for anything."""
    here = request.url.path.partition("/api/open")[2] or request.url.path.partition("/v1")[2]
    return here.startswith(path[:-1]) if path.endswith("*") else here == path


def moved(request: httpx.Request, old: str, new: str) -> httpx.Request:
    """Return the request as it would be for another path."""
    url = request.url.copy_with(path=request.url.path.replace(old, new, 1), query=request.url.query or None)
    return httpx.Request(request.method, url, headers=request.headers)


def requery(request: httpx.Request, change: Callable[[dict[str, str]], dict[str, str]]) -> httpx.Request:
    """Return the request with another query."""
    url = request.url.copy_with(query=None)
    query = change(dict(request.url.params.items()))
    return httpx.Request(request.method, url, params=query or None, headers=request.headers)


def nowhere(request: httpx.Request) -> httpx.Request:
    """Return the request as it would be for a path that does not exist."""
    return httpx.Request(
        request.method, request.url.copy_with(path=f"{request.url.path}/nowhere"), headers=request.headers
    )


def answers(path: str, change: Callable[[Any], Any]) -> Alter:
    """Alter the body of successful answers from a path; the function may change it or return another."""

    def alter(request: httpx.Request, through: Callable[[httpx.Request], httpx.Response]) -> httpx.Response:
        response = through(request)
        if not is_at(request, path) or response.status_code != httpx.codes.OK:
            return response
        body = body_of(response)
        changed = change(body)
        return with_body(response, body if changed is None else changed)

    return alter


def every(body: Any, change: Callable[[dict[str, Any]], None]) -> None:
    """Change each row of a list."""
    for row in body["data"] if isinstance(body, dict) else body:
        change(row)


def unaltered(request: httpx.Request, through: Callable[[httpx.Request], httpx.Response]) -> httpx.Response:
    return through(request)
