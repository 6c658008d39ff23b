"""Bars on standard error for what takes long, when somebody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from lapak.cli.session import Session

__all__ = ["progress"]


@contextmanager
def progress(
    session: Session, label: str | None, limit: int | None = None
) -> Iterator[Callable[[int, int | None], None]]:
    """Give a function that hears how much is done, and of how much; the bar comes with the second call.

    What is done at once needs none, and without a label there is none.
    """
    bars: list[Any] = []
    calls = 0

    def tell(done: int, total: int | None) -> None:
        nonlocal calls
        calls += 1
        total = min((most for most in (total, limit) if most is not None), default=None)
        if calls == 2 and label and session.is_watched:  # noqa: PLR2004
            bars.append(
                click.progressbar(
                    length=total, label=label, file=sys.stderr, show_pos=True, show_eta=total is not None
                )
            )
            bars[0].__enter__()
        if bars:
            bars[0].length = max(total, done) if total is not None else None
            bars[0].update(done - bars[0].pos)

    try:
        yield tell
    finally:
        for bar in bars:
            bar.__exit__(None, None, None)
