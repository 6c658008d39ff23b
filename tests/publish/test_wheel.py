"""The wheel stands on its own: installed into an empty environment with its declared dependencies only."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from importlib.metadata import PathDistribution, distribution
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

from lapak.testing import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
SNIPPET = re.compile(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```", re.MULTILINE | re.DOTALL)
LARGEST = 3_000_000
MOST_DEPENDENCIES = 6


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}
    done = subprocess.run(  # noqa: S603
        [str(word) for word in command],
        cwd=cwd,
        env={**kept, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def needed(requirements: list[str] | None) -> Iterator[str]:
    """Give the names of required distributions that this machine needs, extras left out."""
    for text in requirements or []:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=ROOT)
    return next(folder.glob("lapak-*.whl"))


@pytest.fixture(scope="module")
def empty(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with the wheel and, copied from this one, what its metadata asks for."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    )
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    waiting = list(needed(PathDistribution(next(site.glob("lapak-*.dist-info"))).requires))
    copied: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in copied:
            continue
        copied.add(name)
        found = distribution(name)
        waiting += needed(found.requires)
        for file in found.files or []:
            if ".." not in file.parts and "__pycache__" not in file.parts:
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(found.locate_file(file)), site / file)
    return python


def test_wheel_is_small_and_asks_for_little(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = next(name for name in names if name.endswith(".dist-info/METADATA"))
        text = archive.read(metadata).decode()

    required = [line.partition(": ")[2] for line in text.splitlines() if line.startswith("Requires-Dist")]
    assert wheel.stat().st_size <= LARGEST
    assert len([line for line in required if "extra ==" not in line]) <= MOST_DEPENDENCIES
    assert not [name for name in names if name.startswith(("tests", "generator", "bench", "spec", "patches"))]
    assert {"lapak/py.typed", "lapak_api/py.typed", "lapak/emulator/openapi/smartseller.3.1.json"} <= {*names}


def test_quickstart_runs_from_the_wheel_alone(empty: Path, tmp_path: Path) -> None:
    found = SNIPPET.search((ROOT / "README.md").read_text("utf-8"))
    assert found is not None
    program, printed = found.groups()

    with Server() as server:
        (tmp_path / "quickstart.py").write_text(program.replace("http://127.0.0.1:8765", server.url), "utf-8")
        out = run(empty, "quickstart.py", cwd=tmp_path)

    assert out == printed


def test_emulator_is_an_extra_and_says_so(empty: Path, tmp_path: Path) -> None:
    told = subprocess.run(  # noqa: S603
        [empty, "-m", "lapak.cli", "up"], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert told.returncode != 0
    assert "pip install 'lapak[emulator]'" in told.stderr
