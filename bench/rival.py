"""The same list call by the client that openapi-generator makes of the same bundle.

It needs Java and, the first time, the network: everything goes into build/, in an environment of its own.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.calls import CALLERS, SIZES, seconds_per_call
from bench.figures import Figure, Row, Section, ratio
from bench.orders import page
from bench.processes import ROOT, BenchError
from bench.serving import serving
from bench.startup import PER_PAGE

__all__ = ["measure", "plainer"]

VERSION = "7.26.0"
PACKAGE = "rival"
_BUNDLE = ROOT / "generated" / "openapi" / "smartseller.json"
_WORKER = Path(__file__).with_name("rival_worker.py")
_PATIENCE = 600
_RUNS = 5
_TITLE = "client beside openapi-generator's, CPU per call"
_NOTES = (
    f"openapi-generator {VERSION} for Python with its httpx library, both through httpx.MockTransport",
    "theirs has one shape of the links of a page: the choice that the bundle gives recurses without end",
)


def measure() -> list[Section]:
    """Measure both, or say in a note why not."""
    try:
        folder = _made()
        rows = tuple(_row(folder, size) for size in SIZES)
        columns = ("theirs µs", "lapak µs", "times")
        return [Section(_TITLE, columns, (*rows, _first(folder)), _NOTES)]
    except BenchError as error:
        return [Section(_TITLE, (), (), (f"not measured: {error}",))]


def _first(folder: Path) -> Row:
    """Measure whole processes until their first list is read."""
    spent: dict[str, list[float]] = {"theirs": [], "ours": []}
    with serving(page(PER_PAGE)) as url:
        for _ in range(_RUNS):
            spent["theirs"].append(float(_run([_python(folder), _WORKER, folder / "out", url])))
            spent["ours"].append(
                float(_run([sys.executable, "-m", "bench.startup", "lapak", url]).split()[-1])
            )
    theirs, ours = (Figure(min(runs) * 1e6, "µs") for runs in spent.values())
    return Row(f"a process until its first list of {PER_PAGE}", (theirs, ours, ratio(theirs, ours)))


def _row(folder: Path, size: int) -> Row:
    body = page(size)
    answer = folder / f"page-{size}.json"
    answer.write_bytes(body)
    told = _run([_python(folder), _WORKER, folder / "out", answer])
    theirs = Figure(float(told) * 1e6, "µs")
    ours = Figure(seconds_per_call(CALLERS["async"](body))[1] * 1e6, "µs")
    return Row(f"async, {size} order{'s' if size > 1 else ''}", (theirs, ours, ratio(theirs, ours)))


def plainer(document: dict[str, Any]) -> dict[str, Any]:
    """Return the bundle without the choice of shapes that openapi-generator makes endless recursion of."""
    schema = document["components"]["schemas"]["Pagination"]["properties"]
    schema["links"] = schema["links"]["oneOf"][0]
    return document


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
    bundle = folder / "bundle.json"
    bundle.write_text(json.dumps(plainer(json.loads(text))), encoding="utf-8")
    generator = _python(folder).with_name("openapi-generator-cli")
    named = ["--additional-properties", f"packageName={PACKAGE},library=httpx", "--skip-validate-spec"]
    _run([generator, "generate", "-g", "python", "-i", bundle, "-o", folder / "out", *named])
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
