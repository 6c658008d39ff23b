"""The emulator in process, behind httpx: no socket, no thread.

Requests keep their percent-encoded path, which `httpx.WSGITransport` would decode.
"""

import asyncio
import time

import httpx

from lapak.emulator.app import Emulator
from lapak.emulator.message import Request, Response

__all__ = ["async_transport", "sync_transport"]


def sync_transport(emulator: Emulator) -> httpx.MockTransport:
    """Return the transport for `httpx.Client(transport=…)`."""

    def answer(request: httpx.Request) -> httpx.Response:
        response = emulator.handle(_incoming(request))
        wait, is_late = _patience(request, response)
        if wait:
            time.sleep(wait)
        return _outgoing(emulator, request, response, is_late=is_late)

    return httpx.MockTransport(answer)


def async_transport(emulator: Emulator) -> httpx.MockTransport:
    """Return the transport for `httpx.AsyncClient(transport=…)`."""

    async def answer(request: httpx.Request) -> httpx.Response:
        response = emulator.handle(_incoming(request))
        wait, is_late = _patience(request, response)
        if wait:
            await asyncio.sleep(wait)
        return _outgoing(emulator, request, response, is_late=is_late)

    return httpx.MockTransport(answer)


def _incoming(request: httpx.Request) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return Request(
        method=request.method,
        path=path,
        query=query,
        headers=dict(request.headers.items()),
        body=request.content,
        scheme=request.url.scheme,
    )


def _patience(request: httpx.Request, response: Response) -> tuple[float, bool]:
    """Return how long the client would wait for a delayed answer, and whether that is too short."""
    limit = request.extensions.get("timeout", {}).get("read")
    if limit is not None and response.delay > limit:
        return limit, True
    return response.delay, False


def _outgoing(
    emulator: Emulator, request: httpx.Request, response: Response, *, is_late: bool
) -> httpx.Response:
    if is_late:
        raise httpx.ReadTimeout("The answer was delayed by a fault.", request=request)
    if response.drop:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    headers = [*response.headers, emulator.clock.header]
    return httpx.Response(response.status, headers=headers, content=response.body)
