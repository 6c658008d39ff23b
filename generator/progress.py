"""Say on stderr what is going on when it takes longer than a second."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

__all__ = ["progress"]

_PATIENCE = 1.0


@contextmanager
def progress(what: str, stream: TextIO | None = None, patience: float = _PATIENCE) -> Iterator[None]:
    """Show `what` while the block runs, once it has taken longer than `patience` seconds.

    On a terminal the seconds count up on one line, which goes away at the end; elsewhere one line is all.
    """
    out = stream or sys.stderr
    done = threading.Event()
    start = time.monotonic()
    watcher = threading.Thread(target=_watch, args=(what, out, done, start, patience), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


def _watch(what: str, out: TextIO, done: threading.Event, start: float, patience: float) -> None:
    if done.wait(patience):
        return
    if not out.isatty():
        out.write(f"{what} …\n")
        out.flush()
        return
    while True:
        out.write(f"\r{what} … {time.monotonic() - start:.0f} s")
        out.flush()
        if done.wait(1.0):
            break
    out.write(f"\r{' ' * (len(what) + 12)}\r")
    out.flush()
