"""Standard input, output and error as a shell leaves them: closed, full, or in a code page of long ago."""

import os
import sys
from typing import TextIO

__all__ = ["abandon", "mend"]


def mend() -> None:
    """Let no closed stream and no character break what is said: a change may have been made by then."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - for good
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def abandon(stream: TextIO) -> None:
    """Give up what could not be written: Python would try once more when it exits, and fail aloud."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except OSError:  # it is no file
        return
