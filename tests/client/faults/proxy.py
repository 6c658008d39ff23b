"""A proxy on loopback that cuts, delays or corrupts at a chosen position. It speaks through real sockets."""

import asyncio
import socket
import struct
import sys
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from tests.client.faults.positions import Position
from tests.client.faults.shop import Shop

__all__ = ["Proxy"]

LATE = 0.005
"""Seconds by which an answer comes late."""
_RESET = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_GARBAGE = b"\x00 apa ini?"


class Proxy:
    """Listens in a thread of its own. Tests call it one after the other."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.begun = 0
        """Requests that have come in part since `fail`."""
        self._position: Position | None = None
        self._abrupt = False
        self._loop = asyncio.new_event_loop()
        self._socket = _listening(0)
        self.port = self._socket.getsockname()[1]
        self._server: asyncio.Server | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        self._wait(self._listen(self._socket))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wait(self._deafen())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def fail(self, position: Position | None, *, abrupt: bool = False) -> None:
        """Fail at a position until `mend`; `abrupt` resets connections in place of closing them."""
        self._position, self._abrupt, self.begun = position, abrupt, 0
        if position is Position.REFUSED:
            self._wait(self._deafen())

    def mend(self) -> None:
        """Work again."""
        was, self._position = self._position, None
        if was is Position.REFUSED:
            self._wait(self._listen(_listening(self.port)))

    def settle(self) -> None:
        """Wait until everything is done that has come over connections which the callers have closed."""
        self._wait(self._quiet())

    def _wait(self, task: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(task, self._loop).result(60)

    async def _listen(self, listening: socket.socket) -> None:
        self._server = await asyncio.start_server(self._serve, sock=listening)

    async def _deafen(self) -> None:
        """Refuse connections, and drop those that are open: their next request would get through."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for task in self._open():
            task.cancel()
        await self._quiet()

    async def _quiet(self) -> None:
        await asyncio.sleep(0)
        await asyncio.gather(*self._open(), return_exceptions=True)

    @staticmethod
    def _open() -> list[asyncio.Task[Any]]:
        """Return the tasks of all connections."""
        mine = asyncio.current_task()
        return [task for task in asyncio.all_tasks() if task is not mine]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if self._position is Position.ACCEPTED:
                self._cut(writer)
                return
            while await self._request(reader, writer):
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the caller has gone
        finally:
            writer.close()

    async def _request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Take one request and answer it; tell whether the connection is good for another one."""
        start = await reader.read(1)
        if not start:
            return False
        position = self._position
        if position is Position.REQUEST_HEAD:
            self.begun += 1
            return self._cut(writer)
        head = start + await reader.readuntil(b"\r\n\r\n")
        length = int(_header(head, b"content-length") or 0)
        if position is Position.REQUEST_BODY:
            await reader.readexactly(length // 2)
            self.begun += 1
            return self._cut(writer)
        body = await reader.readexactly(length)
        self.shop.asked(body)
        if position is Position.BEFORE_SERVER:
            return self._cut(writer)
        if position is Position.GATEWAY_BEFORE:
            writer.write(_gateway(502))
            return True
        content = self.shop.answer(head.split(b" ", 1)[0].decode(), body)
        return await self._answer(position, content, reader, writer)

    async def _answer(
        self,
        position: Position | None,
        content: bytes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> bool:
        if position is Position.GATEWAY_AFTER:
            writer.write(_gateway(504))
            return True
        if position is Position.HELD:
            await reader.read()
            return False
        if position is Position.AFTER_SERVER:
            return self._cut(writer)
        if position is Position.LATE:
            await asyncio.sleep(LATE)
            position = None
        if position is Position.DRIPPING:
            whole = _whole(content)
            for start in range(0, len(whole), 9):
                writer.write(whole[start : start + 9])
                await asyncio.sleep(0)
            return True
        writer.write(_sent(position, content))
        if position in {None, Position.BAD_BODY, Position.BAD_ENCODING, Position.TOO_LONG}:
            return True
        await writer.drain()
        return self._cut(writer)

    def _cut(self, writer: asyncio.StreamWriter) -> bool:
        if self._abrupt:
            linger = writer.get_extra_info("socket")
            linger.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            writer.transport.abort()
        else:
            writer.close()
        return False


def _sent(position: Position | None, content: bytes) -> bytes:
    """Return what goes over the wire of an answer."""
    half = len(content) // 2
    length = b"Content-Length: %d\r\n"
    whole = _whole(content)
    if position is Position.CHUNKS:
        return _OK + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n" % (len(content), content)
    if position is Position.BAD_ENCODING:
        return _OK + b"Content-Encoding: gzip\r\n" + length % len(content) + b"\r\n" + content
    changed = {
        Position.STATUS_LINE: whole[:11],
        Position.BAD_STATUS_LINE: b"HTTQ/1,1" + whole[8:],
        Position.HEADERS: whole[: len(_OK) - 9],
        Position.BEFORE_BODY: whole[: -len(content)],
        Position.BODY: whole[:-half],
        Position.TOO_SHORT: _OK + length % (len(content) + 7) + b"\r\n" + content,
        Position.TOO_LONG: _OK + length % half + b"\r\n" + content + _GARBAGE,
        Position.BAD_BODY: whole[: -half - 1] + b"\x00" + whole[-half:],
    }
    return whole if position is None else changed.get(position, whole)


def _whole(content: bytes) -> bytes:
    return _OK + b"Content-Length: %d\r\n\r\n" % len(content) + content


def _gateway(status: int) -> bytes:
    page = b"<h1>Bad Gateway</h1>"
    head = b"HTTP/1.1 %d Gateway\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
    return head % (status, len(page)) + page


def _header(head: bytes, name: bytes) -> bytes | None:
    for line in head.split(b"\r\n")[1:]:
        key, _, value = line.partition(b":")
        if key.lower() == name:
            return value.strip()
    return None


def _listening(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    listening.listen()
    return listening
