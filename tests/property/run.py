"""Run schemathesis against a served emulator and count what it did."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from attrs import frozen

from lapak.emulator.contract import JSON
from lapak.emulator.edition import load_editions
from lapak.testing import Server
from tests.property.likeness import alike
from tests.property.wire import SNAPSHOT

ROOT = Path(__file__).parent.parent.parent
NOW = "2026-11-21T09:30:00+07:00"
KEYS = {
    "smartseller": ["Authorization: Bearer demo-toko-a"],
    "ngorder": ["Authorization: Bearer demo-toko-a"],
    "sirclo": ["api_key: demo-toko-a", "api_secret: demo-secret"],
}
MINUTES = 15
_SET = re.compile(r"^(\S+ = ).+# set by run\.py: (\w+).*$", re.MULTILINE)


@frozen
class Profile:
    """How much is tried.

    Attributes:
        examples: Random cases for an operation.
        walks: Random walks along links, over the whole API.
        idle_examples: Random cases for an operation that is not emulated.
        wrong_types: Systematic values of wrong types for a parameter of the query.
        known: An edition whose run has the systematic cases of the operations that are the same in both.
        seed: Start of everything random.
    """

    examples: int
    walks: int
    idle_examples: int
    wrong_types: int
    known: str | None = None
    seed: int = 20260101


@frozen
class Run:
    """What a run of schemathesis came to.

    Attributes:
        status: The exit status.
        output: All that was printed.
        cases: How many requests by operation, such as `GET /order`.
        checks: How many results by check.
    """

    status: int
    output: str
    cases: Counter[str]
    checks: Counter[str]


def fuzz(edition: str, folder: Path, profile: Profile) -> Run:
    """Start an emulator, run all phases on an edition, and return what came of it.

    Args:
        edition: Which bundle and which part of the emulator.
        folder: Where the configuration and the counts go.
        profile: How much is tried.
    """
    counts = folder / f"{edition}.counts.json"
    config = folder / f"{edition}.toml"
    config.write_text(configured(edition, profile), encoding="utf-8")
    with Server(clock=NOW) as server:
        server.control("POST", "snapshot", name=SNAPSHOT)
        headers = [part for header in KEYS[edition] for part in ("--header", header)]
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config)),
            *("run", str(ROOT / "generated" / "openapi" / f"{edition}.3.1.json")),
            *("--url", server.base_url(edition), "--seed", str(profile.seed), *headers),
        ]
        environment = {"PYTHONPATH": str(ROOT), "PATH": "", "NO_COLOR": "1", "PYTHONHASHSEED": "0"}
        # Without NETRC requests looks for the file, and so for the user's home, at every call.
        environment |= {"NETRC": os.devnull, "LAPAK_COUNTS": str(counts)}
        environment |= {"LAPAK_WRONG_TYPES": str(profile.wrong_types)}
        done = subprocess.run(  # noqa: S603 - our own command
            command,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60 * MINUTES,
            check=False,
        )
    if not counts.exists():
        raise RuntimeError(f"schemathesis stopped early:\n{done.stdout}")
    found = json.loads(counts.read_text("utf-8"))
    return Run(done.returncode, done.stdout, Counter(found["cases"]), Counter(found["checks"]))


def idle(edition: str) -> dict[str, str]:
    """The operations that are not emulated: the operationId by method and path."""
    served = load_editions([edition])[0]
    operations = served.contract.operations
    return {
        f"{operations[name].method} {operations[name].path}": name for name in sorted(served.not_emulated)
    }


def configured(edition: str, profile: Profile) -> str:
    """Return schemathesis.toml for an edition and a profile: values before `# set by run.py` are replaced."""
    operations = load_editions([edition])[0].contract.operations
    names = list(idle(edition).values())
    files = [name for name in names if operations[name].consumes not in (JSON, None)]
    values: dict[str, Any] = {
        "examples": profile.examples,
        "walks": profile.walks,
        "idle_examples": profile.idle_examples,
        "not_emulated": names or ["none"],
        "takes_a_file": files or ["none"],
        "known": (alike(edition, profile.known) if profile.known else []) or ["none"],
    }
    text, replaced = _SET.subn(
        lambda found: f"{found[1]}{json.dumps(values.pop(found[2]))}",
        (ROOT / "schemathesis.toml").read_text("utf-8"),
    )
    if values or not replaced:
        raise LookupError(f"schemathesis.toml has no line `# set by run.py:` for {', '.join(values)}")
    return text
