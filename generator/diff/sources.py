"""Get a bundle from a file or from a revision of the repository."""

import json
import subprocess
from pathlib import Path
from typing import Any

import yaml

__all__ = ["UsageError", "read_bundle"]


class UsageError(Exception):
    """What was named cannot be compared; the text says why and what to name instead."""


def read_bundle(name: str, root: Path) -> dict[str, Any]:
    """Return the document in a file, or in `<revision>:<path in the repository>`."""
    path = Path(name)
    if path.is_file():
        text = path.read_text(encoding="utf-8")
    elif ":" in name:
        text = _at_revision(name, root)
    else:
        raise UsageError(f"there is no file {name}; name a bundle, or a revision as HEAD~1:{name}")
    return _document(text, name)


def _at_revision(name: str, root: Path) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - git itself checks the name
            ["git", "-C", str(root), "show", "--end-of-options", name],  # noqa: S607 - as the shell finds it
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise UsageError(f"{name} names a revision, but git cannot be run: {error}") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise UsageError(f"{name} is neither a file nor in a revision of the repository: {said}")
    return done.stdout.decode("utf-8")


def _document(text: str, name: str) -> dict[str, Any]:
    try:
        data = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, yaml.CSafeLoader)
    except (ValueError, yaml.YAMLError) as error:
        raise UsageError(f"{name} is neither JSON nor YAML: {error}") from error
    version = data.get("openapi") if isinstance(data, dict) else None
    if not isinstance(version, str) or not version.startswith("3.0."):
        found = f"OpenAPI {version}" if version else "no OpenAPI document"
        raise UsageError(
            f"{name} is {found}; name the 3.0.3 bundle, generated/openapi/<edition>.json or .yaml"
        )
    document: dict[str, Any] = data
    return document
