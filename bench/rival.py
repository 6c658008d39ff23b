"""The same list call by the client that openapi-generator makes of the same bundle.

It needs Java and, the first time, the network: everything goes into build/, in an environment of its own.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.calls import CALLERS, SIZES, seconds_per_call
from bench.figures import Row, Section, best, ratio
from bench.orders import page
from bench.processes import ROOT, BenchError
from bench.serving import serving
from bench.startup import PER_PAGE

__all__ = ["beside", "measure"]

VERSION = "7.26.0"
PACKAGE = "rival"
_BUNDLE = ROOT / "generated" / "openapi" / "smartseller.json"
_WORKER = Path(__file__).with_name("rival_worker.py")
_PATIENCE = 600
_RUNS = 5  # turns about, as the machine is not equally fast at all times
_TITLE = "client beside openapi-generator's, CPU per call"
_NOTES = (
    f"openapi-generator {VERSION} for Python with its httpx library, made of the same bundle",
    f"calls through httpx.MockTransport, processes over loopback, the best of {_RUNS} turns",
    "the last two columns say how many times longer theirs takes",
)


def measure() -> list[Section]:
    """Measure both, or say in a note why not."""
    try:
        folder = _made()
        rows = tuple(_row(folder, size) for size in SIZES)
        columns = ("theirs µs", "httpx µs", "lapak µs", "by httpx", "by lapak")
        return [Section(_TITLE, columns, (*rows, _first(folder)), _NOTES)]
    except BenchError as error:
        return [Section(_TITLE, (), (), (f"not measured: {error}",))]


def _first(folder: Path) -> Row:
    """Measure whole processes until their first list is read."""
    with serving(page(PER_PAGE)) as url:

        def turn() -> tuple[float, ...]:
            ours = [[sys.executable, "-m", "bench.startup", name, url] for name in ("httpx", "lapak")]
            return _theirs(folder, url), *(float(_run(command).split()[-1]) for command in ours)

        return beside(f"a process until its first list of {PER_PAGE}", turn)


def _row(folder: Path, size: int) -> Row:
    body = page(size)
    answer = folder / f"page-{size}.json"
    answer.write_bytes(body)

    def turn() -> tuple[float, ...]:
        return _theirs(folder, answer), *seconds_per_call(CALLERS["async"](body))

    return beside(f"async, {size} order{'s' if size > 1 else ''}", turn)


def beside(name: str, turn: Callable[[], tuple[float, ...]]) -> Row:
    """Measure their client, httpx alone and ours in turns, and compare theirs with the best of the others."""
    turns = [turn() for _ in range(_RUNS)]
    theirs, raw, ours = (best((spent * 1e6 for spent in each), "µs") for each in zip(*turns, strict=True))
    return Row(name, (theirs, raw, ours, ratio(theirs, raw), ratio(theirs, ours)))


def _theirs(folder: Path, given: str | Path) -> float:
    """Return what their client costs with an answer, or until it has read the first list from a URL."""
    return float(_run([_python(folder), _WORKER, folder / "out", given]))


def _made() -> Path:
    """Return the folder with their client, which is made when the bundle is a new one."""
    if shutil.which("java") is None:
        raise BenchError("openapi-generator needs Java, and there is no java here")
    text = _BUNDLE.read_bytes()
    folder = ROOT / "build" / "openapi-generator" / f"{VERSION}-{hashlib.sha256(text).hexdigest()[:12]}"
    if (folder / "ready").is_file():
        return folder
    sys.stderr.write("making openapi-generator's client …\n")
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder / "venv", with_pip=True)
    _install(folder, f"openapi-generator-cli=={VERSION}")
    generator = _python(folder).with_name("openapi-generator-cli")
    named = ["--additional-properties", f"packageName={PACKAGE},library=httpx"]
    _run([generator, "generate", "-g", "python", "-i", _BUNDLE, "-o", folder / "out", *named])
    _install(folder, "--requirement", folder / "out" / "requirements.txt")
    (folder / "ready").touch()
    return folder


def _python(folder: Path) -> Path:
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    return folder / "venv" / scripts / "python"


def _install(folder: Path, *packages: str | Path) -> None:
    python = _python(folder)
    _run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages])


def _run(command: Sequence[str | Path]) -> str:
    """Run a command and return what it prints."""
    done = subprocess.run(  # noqa: S603 - our own commands
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=_PATIENCE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": ""},
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()
        what = next((line for line in lines if "rror" in line), lines[-1] if lines else "no word")
        raise BenchError(f"{' '.join(map(str, command[1:4]))} failed: {what.strip()[:200]}")
    return done.stdout
