"""Do the steps of `all`, each only when something it reads or writes has changed since."""

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs

from generator.output import write

__all__ = ["Step", "is_current", "remember"]


@attrs.frozen
class Step:
    """Something that makes files of other files. Folders stand for all that is in them."""

    name: str
    inputs: tuple[Path, ...]
    outputs: tuple[Path, ...]
    run: Callable[[], bool]
    """Do it; tell whether it succeeded."""


def is_current(step: Step, root: Path) -> bool:
    """Tell whether inputs and outputs are as the last run of the step left them."""
    return all(path.exists() for path in step.outputs) and _state(root).get(step.name) == _digests(step, root)


def remember(step: Step, root: Path) -> None:
    """Note how inputs and outputs are after the step."""
    state = _state(root) | {step.name: _digests(step, root)}
    write(_file(root), json.dumps(dict(sorted(state.items())), indent=1) + "\n")


def _file(root: Path) -> Path:
    return root / "build" / "generator.json"


def _state(root: Path) -> dict[str, dict[str, str]]:
    try:
        state = json.loads(_file(root).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def _digests(step: Step, root: Path) -> dict[str, str]:
    return {"inputs": _digest(step.inputs, root), "outputs": _digest(step.outputs, root)}


def _digest(paths: Iterable[Path], root: Path) -> str:
    """Digest the names and contents of files and of everything in folders, caches excepted."""
    digest = hashlib.sha256()
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                name = file.relative_to(root) if file.is_relative_to(root) else Path("generator", file.name)
                content = file.read_bytes()
                digest.update(f"{name.as_posix()}\0{len(content)}\0".encode())
                digest.update(content)
    return digest.hexdigest()
