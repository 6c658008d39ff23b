"""Generate the Python client of an edition from its bundle."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from generator.editions import ROOT, Edition
from generator.guesses import inferred_addresses

__all__ = ["generate"]

CLASSES = {"smartseller": "SmartSeller", "ngorder": "Ngorder", "sirclo": "Sirclo", "komship": "Komship"}
"""Names of the client classes; a new edition needs one."""
TEMPLATES = Path("patches", "templates")
ABOUT = '"""Generated clients, one package an edition. Written by `python -m generator`; do not edit."""\n'


def generate(edition: Edition, out: Path) -> None:
    """Write the package of an edition to the folder `out`, replacing what is there.

    The folder above it becomes the package that holds all editions. RuntimeError says what the generator did
    not understand; nothing is changed then.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, edition.name)
        _run(edition, made)
        out.parent.mkdir(parents=True, exist_ok=True)
        _write(out.parent / "__init__.py", ABOUT)
        _write(out.parent / "py.typed", "")
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(made, out)


def _run(edition: Edition, out: Path) -> None:
    """Run the generator in a process of its own, with the ruff of this environment for its hooks."""
    extra = out.with_suffix(".json")
    _write(extra, json.dumps(_extra(edition)))
    arguments = [edition.bundle_json, edition.root / TEMPLATES, out, CLASSES[edition.name], extra]
    search = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(  # noqa: S603 - our own module with paths that we made
        [sys.executable, "-m", "generator.opc", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PATH": search, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{edition.name}: no client generated\n{done.stdout}{done.stderr}".rstrip())


def _extra(edition: Edition) -> dict[str, Any]:
    """Collect what the client is told beyond its bundle."""
    document = json.loads(edition.bundle_json.read_text(encoding="utf-8"))
    aliases = edition.aliases.read_text(encoding="utf-8") if edition.aliases.is_file() else "[]"
    return {"aliases": json.loads(aliases), "inferred_path": inferred_addresses(edition, document)}


def _write(path: Path, text: str) -> None:
    """Write a file unless it already says this."""
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
