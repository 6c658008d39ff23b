"""What the client costs beside httpx and json alone, in CPU time."""

import subprocess
import sys
from collections.abc import Sequence
from itertools import pairwise

from bench import rival
from bench.calls import CALLERS, SIZES, seconds_per_call
from bench.figures import Figure, Row, Section, best, difference, ratio
from bench.orders import page
from bench.serving import serving
from bench.startup import PER_PAGE

__all__ = ["measure"]

_RUNS = 15
_STAGES = ("import", "make a client", "first list call", "all three")


def measure() -> list[Section]:
    """Measure a fresh process, then single calls, then those of another generator's client."""
    return [_startup(), _per_call(), *rival.measure()]


def _startup() -> Section:
    spent: dict[str, list[list[float]]] = {"httpx": [], "lapak": []}
    with serving(page(PER_PAGE)) as url:
        for run in range(_RUNS + 1):
            for name, runs in spent.items():
                stages = stages_of(_marks(name, url))
                if run:  # the first one compiles modules
                    runs.append(stages)
    rows = []
    for stage, name in enumerate(_STAGES):
        raw, ours = (best((run[stage] for run in spent[who]), "ms") for who in ("httpx", "lapak"))
        rows.append(Row(name, (raw, ours, difference(ours, raw))))
    note = f"fresh processes over loopback, {PER_PAGE} orders, the best of {_RUNS} for each figure"
    columns = ("httpx ms", "lapak ms", "more ms")
    return Section("client, CPU of a process", columns, tuple(rows), (note,))


def stages_of(marks: Sequence[float]) -> list[float]:
    """Turn seconds since the start into milliseconds of each stage, and of all of them."""
    steps = [(after - before) * 1e3 for before, after in pairwise(marks)]
    return [*steps, sum(steps)]


def _marks(name: str, url: str) -> list[float]:
    command = [sys.executable, "-m", "bench.startup", name, url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603  # ours
    return [float(mark) for mark in done.stdout.split()]


def _per_call() -> Section:
    rows = []
    for kind in ("sync", "async"):
        for size in SIZES:
            contestants = CALLERS[kind](page(size))
            raw, ours = (Figure(spent * 1e6, "µs") for spent in seconds_per_call(contestants))
            rows.append(Row(f"{kind}, {size} order{'s' if size > 1 else ''}", (raw, ours, ratio(ours, raw))))
    note = "list calls through httpx.MockTransport; httpx with json.loads, lapak with models and all checks"
    columns = ("httpx µs", "lapak µs", "times")
    return Section("client, CPU per call", columns, tuple(rows), (note,))
