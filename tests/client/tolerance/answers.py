"""What a server answers to the operations of an edition, and the calls that ask for it."""

import inspect
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cache
from keyword import iskeyword
from typing import Any

import httpx
from attrs import frozen

from tests.client.test_documented import CLIENTS, FILE, KEYS, arguments, bundle, example
from tests.client.wire import FakeTime

__all__ = ["EDITIONS", "Answer", "Asked", "Shop", "asked"]

EDITIONS = ("smartseller", "ngorder", "sirclo")


@frozen
class Answer:
    """An answer as it goes over the wire."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    pieces: int = 1

    def response(self) -> httpx.Response:
        """Make the answer for httpx: the body is decoded while it is read, as it is from a socket."""
        return httpx.Response(self.status, headers=list(self.headers), stream=_Pieces(self.body, self.pieces))


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in so many pieces."""

    def __init__(self, body: bytes, pieces: int) -> None:
        size = max(1, -(-len(body) // pieces))
        self._pieces = [body[start : start + size] for start in range(0, len(body), size)]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


@frozen
class Asked:
    """An operation, and the documented answer to it."""

    edition: str
    name: str
    method: tuple[str, str]
    """Names of the attributes that lead to its method."""
    positional: tuple[Any, ...]
    named: Mapping[str, Any]
    """The arguments that the bundle gives as examples."""
    body: bytes
    is_file: bool

    def call(self, client: Any) -> Any:
        """Call the operation."""
        group, name = self.method
        return getattr(getattr(client, group), name)(*self.positional, **self.named)


@cache
def asked(edition: str) -> tuple[Asked, ...]:
    """Return all operations of an edition."""
    client = CLIENTS[edition][0](*KEYS[edition], transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    operations = [operation for item in bundle(edition)["paths"].values() for operation in item.values()]
    return tuple(_asked(edition, operation, client) for operation in operations)


def _asked(edition: str, operation: Any, client: Any) -> Asked:
    positional, named, _ = arguments(edition, operation)
    answer = example(operation["responses"]["200"]["content"])
    group = operation["tags"][0]
    name = operation["operationId"].removeprefix(f"{group}_")
    name = f"{name}_" if iskeyword(name) else name
    known = inspect.signature(getattr(getattr(client, group), name)).parameters
    return Asked(
        edition,
        operation["operationId"],
        (group, name),
        tuple(positional),
        {key if key in known else f"{key}_": value for key, value in named.items()},
        FILE if answer is FILE else json.dumps(answer, ensure_ascii=False).encode(),
        is_file=answer is FILE,
    )


class Shop:
    """Clients of both kinds whose server gives whatever answer is set; no time passes."""

    def __init__(self, edition: str) -> None:
        self.answer = Answer(200, (), b"")
        transport = httpx.MockTransport(lambda _: self.answer.response())
        sync, wait = CLIENTS[edition]
        self.sync = sync(*KEYS[edition], transport=transport, retries=1)
        self.wait = wait(*KEYS[edition], transport=transport, retries=1)
        for client in (self.sync, self.wait):
            client._sender.clock = FakeTime().clock()
