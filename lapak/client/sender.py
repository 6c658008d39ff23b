"""Send calls: one deadline over all tries, retries by the table in `retry`, typed errors at the end."""

import sys
from collections.abc import Mapping
from typing import Any, TypeVar

import httpx

from lapak.client.calls import Caller, Sink, writer
from lapak.client.compressed import check_end
from lapak.client.connections import tidy
from lapak.client.errors import LapakError
from lapak.client.frames import emptied
from lapak.client.operation import Answer, Operation, Response
from lapak.client.requests import Arguments
from lapak.client.retry import Failure, failure
from lapak.client.tries import Tries

__all__ = ["AsyncSender", "Sender"]

T = TypeVar("T")
_ANONYMOUS = httpx.Auth()
"""Adds nothing: requests carry their keys already, and those of a .netrc are for others."""


class Sender(Caller[httpx.Client]):
    """Sends calls and waits for their answers."""

    def send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        documented: Mapping[str, object] | None = None,
        body: object = None,
        timeout: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        sink: Sink | None = None,
    ) -> Response[T]:
        """Call an operation.

        Args:
            operation: What to call.
            path: Values of the names in its path.
            query: Values of its query.
            documented: Values of the headers that it documents.
            body: What to send.
            timeout: Seconds of the deadline, None for the client's.
            retries: Tries after the first one, None for the client's.
            headers: Headers that the caller adds.
            sink: Takes the body of a success in pieces, in place of the answer.
        """
        arguments = Arguments(path, query, documented, body, headers)
        del path, query, documented, body, headers  # a traceback with locals shows none of them
        outer = sys.exception()
        tries = self.start(operation, timeout, retries)
        try:
            return self._send(tries, arguments, sink)
        except LapakError as error:
            raise error.with_traceback(None) from None  # the frames below hold what was sent and what came
        except BaseException as error:
            emptied(error, outer)
            raise
        finally:
            self.over(tries)

    def _send(self, tries: Tries, arguments: Arguments, sink: Sink | None) -> Response[Any]:
        while True:
            request = self.made(tries, arguments)
            seconds = self.turn(tries)
            if seconds is None:
                return self.settle(tries, tries.without_turn())
            if seconds:
                with self.kept_turn():
                    self.clock.sleep(seconds)
                request.extensions = {**request.extensions, "timeout": tries.timeouts}
            self.sending(tries, request)
            outcome = self._try(request, tries, sink)
            seconds = tries.wait(outcome, arguments)
            if seconds is None:
                return self.settle(tries, outcome)
            self.clock.sleep(seconds)

    def _try(self, request: httpx.Request, tries: Tries, sink: Sink | None) -> Answer | Failure:
        try:
            response = self.http.send(request, auth=_ANONYMOUS, follow_redirects=False, stream=True)
            chunks: list[bytes] = []
            try:
                write = writer(response, sink, chunks)
                for chunk in response.iter_bytes():
                    write(chunk)
                    if tries.deadline.left <= 0:
                        return tries.too_late("body")
            finally:
                response.close()
            if tries.operation.receive != "json":
                check_end(response)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            return failure(error)
        return Answer(response.status_code, response.headers, b"".join(chunks))


class AsyncSender(Caller[httpx.AsyncClient]):
    """The same for asynchronous callers."""

    async def send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        documented: Mapping[str, object] | None = None,
        body: object = None,
        timeout: float | None = None,  # noqa: ASYNC109 - a deadline over all tries, the same as the other sender has
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        sink: Sink | None = None,
    ) -> Response[T]:
        """Do the same as `Sender.send`."""
        arguments = Arguments(path, query, documented, body, headers)
        del path, query, documented, body, headers  # a traceback with locals shows none of them
        outer = sys.exception()
        tries = self.start(operation, timeout, retries)
        try:
            return await self._send(tries, arguments, sink)
        except LapakError as error:
            raise error.with_traceback(None) from None  # the frames below hold what was sent and what came
        except BaseException as error:
            emptied(error, outer)
            raise
        finally:
            self.over(tries)

    async def _send(self, tries: Tries, arguments: Arguments, sink: Sink | None) -> Response[Any]:
        while True:
            request = self.made(tries, arguments)
            seconds = self.turn(tries)
            if seconds is None:
                return self.settle(tries, tries.without_turn())
            if seconds:
                with self.kept_turn():
                    await self.clock.pause(seconds)
                request.extensions = {**request.extensions, "timeout": tries.timeouts}
            self.sending(tries, request)
            outcome = await self._try(request, tries, sink)
            seconds = tries.wait(outcome, arguments)
            if seconds is None:
                return self.settle(tries, outcome)
            await self.clock.pause(seconds)

    async def _try(self, request: httpx.Request, tries: Tries, sink: Sink | None) -> Answer | Failure:
        from anyio import move_on_after  # noqa: PLC0415 - synchronous clients need not load it

        try:
            with move_on_after(tries.deadline.grace):
                return await self._answer(request, tries, sink)
        except BaseException:
            await tidy(self.http, request)
            raise
        await tidy(self.http, request)
        return tries.too_late("answer")

    async def _answer(self, request: httpx.Request, tries: Tries, sink: Sink | None) -> Answer | Failure:
        try:
            response = await self.http.send(request, auth=_ANONYMOUS, follow_redirects=False, stream=True)
            chunks: list[bytes] = []
            try:
                write = writer(response, sink, chunks)
                async for chunk in response.aiter_bytes():
                    write(chunk)
                    if tries.deadline.left <= 0:
                        return tries.too_late("body")
            finally:
                await response.aclose()
            if tries.operation.receive != "json":
                check_end(response)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            return failure(error)
        return Answer(response.status_code, response.headers, b"".join(chunks))
