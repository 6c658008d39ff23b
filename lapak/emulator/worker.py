"""The process that serves: it makes the emulator, for a connection to the store cannot change processes."""

import logging
import multiprocessing
import multiprocessing.util
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any, Final

from lapak.emulator.app import Emulator
from lapak.emulator.assembly import open_emulator
from lapak.emulator.bundles import BundleError
from lapak.emulator.clock import Clock
from lapak.emulator.serve import Options
from lapak.emulator.store.database import StoreError
from lapak.emulator.wsgi import wsgi_app

__all__ = ["application"]

_LAST: Final = 0


def application(
    options: Options, url: str, announce: Callable[[Emulator, str], None]
) -> Callable[..., Iterable[bytes]]:
    """Return the WSGI application; end the process with a message when it cannot be made."""
    logging.basicConfig(format="%(levelname)s %(message)s")
    try:
        emulator = open_emulator(
            options.store,
            seed=options.seed,
            strict=options.strict,
            raise_violations=False,
            clock=Clock.stopped(options.clock) if options.clock else None,
        )
    except (StoreError, BundleError) as error:
        sys.exit(f"lapak: {error}")
    emulator.faults.may_delay = options.threads > 1
    multiprocessing.util.Finalize(None, emulator.close, exitpriority=_LAST)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    announce(emulator, url)
    return wsgi_app(emulator)


def _end_with_parent() -> None:
    """Stop when the process that was started by hand is gone, however it went."""
    parent: Any = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
