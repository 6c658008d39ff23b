"""Run schemathesis against a served emulator and count what it did."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from attrs import frozen

from lapak.testing import Server
from tests.property.wire import SNAPSHOT

ROOT = Path(__file__).parent.parent.parent
NOW = "2026-11-21T09:30:00+07:00"
KEYS = {
    "smartseller": ["Authorization: Bearer demo-toko-a"],
    "ngorder": ["Authorization: Bearer demo-toko-a"],
    "sirclo": ["api_key: demo-toko-a", "api_secret: demo-secret"],
}
MINUTES = 15


@frozen
class Run:
    """What a run of schemathesis came to."""

    status: int
    output: str
    cases: int
    checks: Counter[str]


def fuzz(edition: str, folder: Path, *, examples: int, walks: int, seed: int = 20260101) -> Run:
    """Start an emulator, run all phases on an edition, and return what came of it.

    Args:
        edition: Which bundle and which part of the emulator.
        folder: Where the configuration and the report go.
        examples: Random cases for an operation.
        walks: Random walks along links, over the whole API.
        seed: Start of everything random.
    """
    report = folder / f"{edition}.ndjson"
    config = folder / f"{edition}.toml"
    config.write_text(_configured(examples, walks), encoding="utf-8")
    with Server(clock=NOW) as server:
        server.control("POST", "snapshot", name=SNAPSHOT)
        headers = [part for header in KEYS[edition] for part in ("--header", header)]
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config)),
            *("run", str(ROOT / "generated" / "openapi" / f"{edition}.3.1.json")),
            *("--url", server.base_url(edition), "--seed", str(seed), *headers),
            *("--report-ndjson-path", str(report)),
        ]
        done = subprocess.run(  # noqa: S603 - our own command
            command,
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PATH": "", "NO_COLOR": "1", "PYTHONHASHSEED": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60 * MINUTES,
            check=False,
        )
    cases, checks = _count(report)
    return Run(done.returncode, done.stdout, cases, checks)


def _configured(examples: int, walks: int) -> str:
    """Return schemathesis.toml with other numbers of examples."""
    text = (ROOT / "schemathesis.toml").read_text("utf-8")
    head, random, tail = text.partition("\nmax-examples = 10 ")
    middle, walking, tail = tail.partition("\nmax-examples = 60\n")
    if not (random and walking):
        raise LookupError("schemathesis.toml no longer has the two lines max-examples that run.py replaces")
    return f"{head}\nmax-examples = {examples} {middle}\nmax-examples = {walks}\n{tail}"


def _count(report: Path) -> tuple[int, Counter[str]]:
    cases = 0
    checks: Counter[str] = Counter()
    with report.open(encoding="utf-8") as lines:
        for line in lines:
            recorded = json.loads(line).get("ScenarioFinished", {}).get("recorder", {})
            cases += len(recorded.get("interactions", {}))
            for results in recorded.get("checks", {}).values():
                checks.update(check["name"] for check in results)
    return cases, checks
