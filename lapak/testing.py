"""The pytest plugin: emulators for tests, in process and on a socket.

Nothing is imported from the emulator before a test asks for one.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

if TYPE_CHECKING:
    from types import TracebackType

    from lapak.emulator.app import Emulator

__all__ = ["Server", "ServerError", "lapak_emulator", "lapak_server"]

_READY_SECONDS: Final = 20.0
_STOP_SECONDS: Final = 10.0
_PAUSE_SECONDS: Final = 0.005
_IS_POSIX: Final = os.name == "posix"


class ServerError(RuntimeError):
    """`lapak up` did not start, or refused a command; the text says what it said."""


class Server:
    """`lapak up` as a process of its own, ready when the constructor returns.

    Attributes:
        url: The address, such as `http://127.0.0.1:40123`.
    """

    def __init__(
        self,
        store: str = ":memory:",
        *,
        port: int = 0,
        seed: str = "demo",
        strict: bool = True,
        clock: str | None = None,
        threads: int = 1,
    ) -> None:
        """Start it and wait until it answers.

        Args:
            store: As for `lapak up`.
            port: As for `lapak up`; any free one by default.
            seed: As for `lapak up`.
            strict: As for `lapak up`.
            clock: As for `lapak up`.
            threads: As for `lapak up`; more than one are needed for faults that delay.

        Raises:
            ServerError: It did not start.
        """
        command = [sys.executable, "-m", "lapak.cli", "up", "--port", str(port), "--store", store]
        command += ["--seed", seed, "--threads", str(threads), *(["--strict"] if strict else [])]
        command += ["--clock", clock] if clock else []
        self._process = subprocess.Popen(  # noqa: S603  # our own command
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=_IS_POSIX,
        )
        try:
            self.url = self._address()
            self._wait_until_ready()
        except BaseException:
            self.kill()
            raise

    def base_url(self, edition: str) -> str:
        """Return the base URL of an edition, as a client takes it."""
        editions = self.control("GET", "health")["editions"]
        if edition not in editions:
            raise ServerError(f"The server has no edition {edition!r}; it has {', '.join(editions)}.")
        return f"{self.url}{editions[edition]['base_url']}"

    def control(self, method: str, command: str, **options: object) -> Any:  # JSON
        """Send a command such as `server.control("POST", "reset")` and return the answer.

        Raises:
            ServerError: The command was refused.
        """
        body = json.dumps(options).encode() if options else None
        request = Request(f"{self.url}/_lapak/{command}", data=body, method=method)  # noqa: S310
        try:
            with urlopen(request, timeout=_READY_SECONDS) as answer:  # noqa: S310
                return json.load(answer)
        except HTTPError as error:
            with error:
                raise ServerError(f"{method} {command}: {json.load(error)['error']}") from None

    def stop(self) -> int:
        """Stop it as Ctrl-C does, and return its exit status."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            return self._process.wait(_STOP_SECONDS)
        finally:
            self.kill()

    def kill(self) -> None:
        """Kill it and its worker on the spot, as a power cut would."""
        if _IS_POSIX:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        """Return the running server."""
        return self

    def __exit__(
        self,
        kind: "type[BaseException] | None",
        error: "BaseException | None",
        trace: "TracebackType | None",
    ) -> None:
        """Stop it."""
        self.stop()

    def _address(self) -> str:
        """Read the address from the first line that it prints."""
        output = self._process.stdout
        line = output.readline() if output is not None else ""
        _, found, address = line.rstrip().rpartition(" at ")
        if not found:
            rest, _ = self._process.communicate(timeout=_STOP_SECONDS)
            raise ServerError(f"lapak up did not start: {line}{rest}".rstrip())
        return address

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + _READY_SECONDS
        while time.monotonic() < deadline:
            with suppress(URLError, ConnectionError):
                self.control("GET", "health")
                return
            with suppress(subprocess.TimeoutExpired):
                raise ServerError(f"lapak up ended with status {self._process.wait(_PAUSE_SECONDS)}.")
        raise ServerError(f"lapak up was not ready after {_READY_SECONDS} seconds.")


@pytest.fixture
def lapak_emulator() -> "Iterator[Emulator]":
    """A strict emulator of all editions in this process, with the demo shops as new, for one test."""
    from lapak.emulator.assembly import open_emulator  # noqa: PLC0415  # part of an extra

    emulator = open_emulator(strict=True, image=_demo_store())
    yield emulator
    emulator.close()


@cache
def _demo_store() -> bytes:
    """Make the demo shops once: copying them is a hundred times faster."""
    from lapak.emulator.assembly import open_emulator  # noqa: PLC0415

    emulator = open_emulator()
    try:
        return emulator.database.dump()
    finally:
        emulator.close()


@pytest.fixture(scope="session")
def _lapak_server_process() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def lapak_server(_lapak_server_process: Server) -> Server:  # it is used
    """A strict `lapak up` on a free port; one process for all tests, as new for each of them."""
    _lapak_server_process.control("POST", "reset")
    return _lapak_server_process
