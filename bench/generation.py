"""What `make generate` costs, measured on a copy of the sources."""

import shutil
import sys
import tempfile
from pathlib import Path

from bench.figures import Figure, Row, Section
from bench.processes import ROOT, Cost, cost

__all__ = ["measure"]

_WARM = "import generator.cli, generator.client, generator.opc"


def measure() -> list[Section]:
    """Generate everything from nothing, then once more when nothing has changed."""
    cost([sys.executable, "-c", _WARM], ROOT)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in ("spec", "patches"):
            shutil.copytree(ROOT / name, copy / name)
        command = [sys.executable, "-m", "generator", "all", "--root", str(copy)]
        rows = (
            _row("generator all, from nothing", cost(command, ROOT)),
            _row("generator all, nothing has changed", cost(command, ROOT)),
        )
    return [Section("generation", ("CPU s", "wall s"), rows)]


def _row(name: str, spent: Cost) -> Row:
    return Row(name, (Figure(spent.cpu, "s"), Figure(spent.wall, "s")))
