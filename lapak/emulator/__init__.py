"""Stateful emulators of the APIs: `open_emulator` for tests in process, `lapak up` for a socket.

The names below are imported when they are first used, so that a part can be had without the whole.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator
    from lapak.emulator.assembly import DEMO_KEYS, DEMO_SECRET, open_emulator
    from lapak.emulator.clock import WIB, Clock
    from lapak.emulator.errors import ContractViolation
    from lapak.emulator.message import Request, Response
    from lapak.emulator.transport import async_transport, sync_transport

__all__ = [
    "DEMO_KEYS",
    "DEMO_SECRET",
    "WIB",
    "Clock",
    "ContractViolation",
    "Emulator",
    "Request",
    "Response",
    "async_transport",
    "open_emulator",
    "sync_transport",
]

_HOMES: Final = {
    "DEMO_KEYS": "assembly",
    "DEMO_SECRET": "assembly",
    "WIB": "clock",
    "Clock": "clock",
    "ContractViolation": "errors",
    "Emulator": "app",
    "Request": "message",
    "Response": "message",
    "async_transport": "transport",
    "open_emulator": "assembly",
    "sync_transport": "transport",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
