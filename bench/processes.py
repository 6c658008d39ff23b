"""Run commands and see what they cost."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

if sys.platform != "win32":
    import resource

__all__ = ["ROOT", "BenchError", "Cost", "children", "cost", "keep_bytecode", "peaks"]

ROOT = Path(__file__).resolve().parent.parent

_KIB_PER_MIB = 1024
_PATIENCE = 120
_PROC = Path("/proc")


class BenchError(Exception):
    """Something could not be measured; the text says why."""


@frozen
class Cost:
    """Seconds that a command took with all the processes it started."""

    cpu: float | None
    """None where the system does not tell."""
    wall: float


def keep_bytecode() -> None:
    """Let the processes that are measured find their modules compiled, as after any first use.

    Some machines forbid that with PYTHONDONTWRITEBYTECODE; starting then takes twice as long.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(ROOT / "build" / "bench-bytecode")


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder and return what it cost."""
    before, start = _spent_by_children(), time.perf_counter()
    done = subprocess.run(  # noqa: S603  # our own commands
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=_PATIENCE
    )
    wall, after = time.perf_counter() - start, _spent_by_children()
    if done.returncode:
        raise BenchError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}".rstrip())
    return Cost(None if before is None or after is None else after - before, wall)


def _spent_by_children() -> float | None:
    if sys.platform == "win32":
        return None
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def children(root: int, proc: Path = _PROC) -> set[int]:
    """Return the processes that a process has started; none but on Linux."""
    return {pid for pid, status in _statuses(proc).items() if int(status.get("PPid", -1)) == root}


def peaks(root: int, proc: Path = _PROC) -> list[float]:
    """Return the peak resident memory in MiB of a process and of each one below it; nothing but on Linux."""
    statuses = _statuses(proc)
    family = {root}
    while more := {pid for pid, status in statuses.items() if int(status.get("PPid", -1)) in family} - family:
        family |= more
    told = [statuses[pid]["VmHWM"] for pid in sorted(family) if "VmHWM" in statuses.get(pid, {})]
    return [int(peak.split()[0]) / _KIB_PER_MIB for peak in told]


def _statuses(proc: Path) -> dict[int, dict[str, str]]:
    """Read the status of every process."""
    found: dict[int, dict[str, str]] = {}
    for folder in proc.glob("[0-9]*"):
        try:
            lines = (folder / "status").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue  # it has ended
        found[int(folder.name)] = dict(line.split(":", 1) for line in lines if ":" in line)
    return found
