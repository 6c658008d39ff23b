"""Measured values and what is worked out from them; nothing here measures."""

from collections.abc import Iterable

from attrs import frozen

__all__ = ["Figure", "Load", "Row", "Section", "best", "difference", "ratio"]

_MILLI = 1000.0


@frozen
class Figure:
    """A value with its unit; None when this machine cannot measure it."""

    value: float | None
    unit: str

    def __str__(self) -> str:
        """Write it with three significant digits and no unit, which the column or row has."""
        if self.value is None:
            return "-"
        size = abs(self.value)
        digits = 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 1 else 3  # noqa: PLR2004
        return f"{self.value:,.{digits}f}"


@frozen
class Row:
    """One thing that was measured, with a figure for each column of its section."""

    name: str
    figures: tuple[Figure, ...]


@frozen
class Section:
    """Rows that are compared along the same columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    """What a reader must know to believe the figures."""
    failed: int = 0
    """Calls that got no success."""


@frozen
class Load:
    """What a load generator counted."""

    requests: int
    seconds: float
    failed: int
    """Answers that were no success, and requests without an answer."""
    p50: float
    """Half of the answers came within so many seconds."""
    p99: float

    @property
    def figures(self) -> tuple[Figure, Figure, Figure]:
        """Successes a second, and the two percentiles in milliseconds."""
        rate = max(self.requests - self.failed, 0) / self.seconds if self.seconds else None
        return Figure(rate, "r/s"), Figure(self.p50 * _MILLI, "ms"), Figure(self.p99 * _MILLI, "ms")


def best(runs: Iterable[float | None], unit: str) -> Figure:
    """Take the smallest of several runs: what disturbs a measurement only ever adds to it."""
    return Figure(min((value for value in runs if value is not None), default=None), unit)


def difference(ours: Figure, theirs: Figure) -> Figure:
    """Say how much more ours is."""
    if ours.value is None or theirs.value is None:
        return Figure(None, ours.unit)
    return Figure(ours.value - theirs.value, ours.unit)


def ratio(ours: Figure, theirs: Figure) -> Figure:
    """Say how many times theirs ours is."""
    if ours.value is None or not theirs.value:
        return Figure(None, "times")
    return Figure(ours.value / theirs.value, "times")
