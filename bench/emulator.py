"""What `lapak up` does over loopback: how soon it answers, how much, in how much memory."""

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from attrs import frozen

from bench.figures import Figure, Load, Row, Section, best
from bench.load import CONNECTIONS, generator_name, load
from bench.processes import children, peaks
from bench.shop import first_answer, prepare, targets
from lapak.testing import Server

__all__ = ["measure"]

_MEMORY = ":memory:"
_STARTS = 3
_WARM_SECONDS = 1


@frozen
class _Running:
    """A server, and the processes it is made of."""

    url: str
    pids: frozenset[int]

    @property
    def memory(self) -> list[float]:
        """The peaks of the process that was started and of those it started, the biggest first."""
        return sorted((peak for pid in self.pids for peak in peaks(pid)), reverse=True)


def measure(orders: int, seconds: int) -> list[Section]:
    """Measure with a store in a file and in memory, side by side.

    Args:
        orders: How many orders are added to the demo shop before the load.
        seconds: How long each request is sent.
    """
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder, "bench.sqlite3")
        new = Row(
            "first answer, new store with the demo shops, s",
            (_start(lambda: _deleted(store)), _start(lambda: _MEMORY)),
        )
        again = Row("first answer, store that exists, s", (_start(lambda: str(store)), Figure(None, "s")))
        with ExitStack() as stack:
            servers = [_serve(stack, name) for name in (_deleted(store), _MEMORY)]
            for server in servers:
                prepare(server.url, orders)
            requests = _requests(servers, seconds, orders)
            memory = _memory(servers)
    note = f"from the start of the command, the best of {_STARTS}; memory after all the load"
    process = Section("emulator, process", ("file", ":memory:"), (new, again, *memory), (note,))
    return [process, requests]


def _deleted(store: Path) -> str:
    """Delete a store and return its name."""
    for path in store.parent.glob(f"{store.name}*"):
        path.unlink()
    return str(store)


def _start(store: Callable[[], str]) -> Figure:
    runs = []
    for _ in range(_STARTS):
        name, begin = store(), time.perf_counter()
        with Server(name, strict=False) as server:
            first_answer(server.url)
            runs.append(time.perf_counter() - begin)
    return best(runs, "s")


def _serve(stack: ExitStack, store: str) -> _Running:
    before = children(os.getpid())
    server = stack.enter_context(Server(store, strict=False))
    return _Running(server.url, frozenset(children(os.getpid()) - before))


def _requests(servers: Sequence[_Running], seconds: int, orders: int) -> Section:
    rows, notes, failed = [], [], 0
    for tried in zip(*(targets(server.url) for server in servers), strict=True):
        loads: list[Load] = []
        for target in tried:
            load(target, _WARM_SECONDS)
            loads.append(load(target, seconds))
        rows.append(Row(tried[0].name, tuple(figure for each in loads for figure in each.figures)))
        notes += [f"{tried[0].name}: {each.failed} calls FAILED" for each in loads if each.failed]
        failed += sum(each.failed for each in loads)
    how = f"{generator_name()}; {CONNECTIONS} connections, {seconds} s each, {orders:,} orders added before"
    columns = ("file r/s", "p50 ms", "p99 ms", "mem. r/s", "p50 ms", "p99 ms")
    return Section("emulator, requests", columns, tuple(rows), (how, *notes), failed)


def _memory(servers: Sequence[_Running]) -> list[Row]:
    peak = [server.memory for server in servers]
    return [
        Row(
            "peak memory of the serving process, MiB",
            tuple(Figure(max(each, default=None), "MiB") for each in peak),
        ),
        Row(
            "peak memory of all its processes, MiB", tuple(Figure(sum(each) or None, "MiB") for each in peak)
        ),
    ]
