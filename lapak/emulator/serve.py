"""The emulator on a socket: granian, one worker with one thread, on the loopback interface only."""

import os
import signal
import socket
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import frozen
from granian.constants import Interfaces
from granian.server import Server

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator

__all__ = ["HOST", "Options", "PortError", "serve"]

HOST: Final = "127.0.0.1"

_BACKLOG: Final = 1024
_STOP_SECONDS: Final = 2  # a worker can miss the signal in its first milliseconds; it is killed then


class PortError(Exception):
    """The port cannot be had; the text says what to do."""


@frozen
class Options:
    """What to serve, and where.

    Attributes:
        port: The port; 0 for any free one.
        store: A file, an address `sqlite:///file`, or `:memory:`.
        seed: What a new store is filled with.
        strict: Whether every answer is checked against the specification.
        clock: Where the clock stands still; None for the real time.
        threads: How many calls may wait in a delayed answer side by side.
    """

    port: int
    store: str
    seed: str = "demo"
    strict: bool = False
    clock: datetime | None = None
    threads: int = 1


def serve(options: Options, announce: Callable[["Emulator", str], None]) -> None:
    """Serve until SIGINT or SIGTERM.

    Args:
        options: What to serve.
        announce: Called with the emulator and its address when it is about to answer.

    Raises:
        PortError: The port is taken.
        SystemExit: The worker failed; it has said why.
    """
    port = _usable_port(options.port)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_die_of_signals)
    server = Server(
        "lapak",
        address=HOST,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=options.threads,
        backlog=_BACKLOG,
        websockets=False,
        workers_kill_timeout=_STOP_SECONDS,
        log_enabled=False,
    )
    server.serve(target_loader=partial(_load, options, f"http://{HOST}:{port}", announce), wrap_loader=False)


def _die_of_signals() -> None:
    """Let a worker that is still starting be stopped: the handlers it inherits are for the parent."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def _load(
    options: Options, url: str, announce: Callable[["Emulator", str], None]
) -> Callable[..., Iterable[bytes]]:
    """Make the application; only the worker imports the emulator, and carries its weight."""
    from lapak.emulator.worker import application  # noqa: PLC0415

    return application(options, url, announce)


def _usable_port(port: int) -> int:
    """Return a port that nobody listens on; granian itself would share it with another granian."""
    with socket.socket() as probe:
        if os.name == "posix":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise PortError(
                f"Port {port} cannot be used: {error.strerror}. "
                "Choose another with --port, or any free one with --port 0."
            ) from None
        found: int = probe.getsockname()[1]
        return found
