"""Warnings about answers that are right and yet less than a caller may take them for."""

import sys
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lapak.client.calls import Caller
    from lapak.client.operation import Operation

__all__ = ["LapakWarning", "notify", "notify_window"]

_OURS = {"lapak", "lapak_api"}
"""Packages whose lines are not the caller's."""


class LapakWarning(UserWarning):
    """An answer is not what one may take it for: a list covers the last days only, or ends too early.

    `warnings.simplefilter("error", LapakWarning)` makes errors of them.
    """


def notify(text: str) -> None:
    """Warn, and point at the line of the caller that led here."""
    warnings.warn(text, LapakWarning, stacklevel=_distance())


def notify_window(sender: "Caller[Any]", operation: "Operation[Any]") -> None:
    """Say once per client and operation that a call without its first day covers the last days only.

    Args:
        sender: Remembers for its client, and the copies of that, what was said.
        operation: What is called, without the argument that begins its span.
    """
    window = operation.default_window
    noticed = sender.target.noticed
    if window is None or operation.id in noticed:
        return
    span = f"the last {window.days} days" if window.days else "the current month"
    notify(
        f"{operation.id}: without {window.start}= the server covers {span} only and "
        f"counts nothing older; pass the first day, {window.start}='2000-01-01' for everything"
    )
    noticed.add(operation.id)  # not before: where warnings are errors, every such call is one


def _distance() -> int:
    """Count the frames from `notify` to the first one that is not ours."""
    frame: Any = sys._getframe(2)  # noqa: SLF001 - the caller of notify; warnings does the same
    distance = 2
    while frame is not None and str(frame.f_globals.get("__name__", "")).partition(".")[0] in _OURS:
        frame = frame.f_back
        distance += 1
    return distance
