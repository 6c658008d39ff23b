"""Send calls: one deadline over all tries, retries by the table in `retry`, typed errors at the end."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import httpx

from lapak.client.calls import Arguments, Caller, Tries
from lapak.client.operation import Answer, Operation, Response
from lapak.client.retry import Failure, failure

__all__ = ["AsyncSender", "Sender"]

T = TypeVar("T")


def _too_late(tries: Tries) -> Failure:
    return Failure(f"the body was still coming after {tries.deadline.seconds:g} s", sent=True, timed_out=True)


class Sender(Caller):
    """Sends calls and waits for their answers."""

    def __init__(self, http: httpx.Client, *, timeout: float, retries: int, secrets: Sequence[str]) -> None:
        """Send through an httpx client."""
        super().__init__(timeout=timeout, retries=retries, secrets=secrets)
        self.http = http

    def send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        timeout: float | None = None,
    ) -> Response[T]:
        """Call an operation."""
        tries = self.start(operation, timeout)
        arguments = Arguments(path, query, headers, body)
        while True:
            outcome = self._try(arguments.request(self.http, tries), tries)
            seconds = tries.wait(outcome)
            if seconds is None:
                settled: Response[T] = self.settle(tries, outcome)
                return settled
            self.clock.sleep(seconds)

    def _try(self, request: httpx.Request, tries: Tries) -> Answer | Failure:
        try:
            response = self.http.send(request, stream=True)
            content = bytearray()
            try:
                for chunk in response.iter_bytes():
                    content += chunk
                    if tries.deadline.left <= 0:
                        return _too_late(tries)
            finally:
                response.close()
        except httpx.RequestError as error:
            return failure(error)
        return Answer(response.status_code, response.headers, bytes(content))


class AsyncSender(Caller):
    """The same for asynchronous callers."""

    def __init__(
        self, http: httpx.AsyncClient, *, timeout: float, retries: int, secrets: Sequence[str]
    ) -> None:
        """Send through an httpx client."""
        super().__init__(timeout=timeout, retries=retries, secrets=secrets)
        self.http = http

    async def send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        timeout: float | None = None,  # noqa: ASYNC109 - a deadline over all tries, the same as the other sender has
    ) -> Response[T]:
        """Call an operation."""
        tries = self.start(operation, timeout)
        arguments = Arguments(path, query, headers, body)
        while True:
            outcome = await self._try(arguments.request(self.http, tries), tries)
            seconds = tries.wait(outcome)
            if seconds is None:
                settled: Response[T] = self.settle(tries, outcome)
                return settled
            await self.clock.pause(seconds)

    async def _try(self, request: httpx.Request, tries: Tries) -> Answer | Failure:
        try:
            response = await self.http.send(request, stream=True)
            content = bytearray()
            try:
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if tries.deadline.left <= 0:
                        return _too_late(tries)
            finally:
                await response.aclose()
        except httpx.RequestError as error:
            return failure(error)
        return Answer(response.status_code, response.headers, bytes(content))
