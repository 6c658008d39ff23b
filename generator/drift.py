"""Compare what the sources give with what stands in generated/."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from generator.editions import Edition
from generator.problems import SpecError

__all__ = ["client_drift", "stale", "text_drift"]

_FIX = "run make generate, look at the difference, and commit it with its cause"


def text_drift(root: Path, texts: dict[str, str]) -> Iterator[SpecError]:
    """Note every file that is missing or differs, with the first line that does."""
    for name, text in sorted(texts.items()):
        yield from _compare(root, name, text.encode())


def client_drift(edition: Edition, generate: Callable[[Edition, Path], None]) -> Iterator[SpecError]:
    """Generate the client anew, elsewhere, and note every file that differs, is missing or is too many."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder, edition.client.parent.name)
        generate(edition, package / edition.name)
        above = edition.relative(edition.client.parent)
        expected = {f"{above}/{name}": path for name, path in _files(package)}
        for name, path in expected.items():
            yield from _compare(edition.root, name, path.read_bytes())
    for name, _ in _files(edition.client):
        full = f"{edition.relative(edition.client)}/{name}"
        if full not in expected:
            yield SpecError("nothing generates this file any more", full, 1, _FIX)


def stale(root: Path, folder: str, expected: set[str]) -> Iterator[SpecError]:
    """Note files in a generated folder that nothing generates any more."""
    for name, _ in _files(root / folder):
        if f"{folder}/{name}" not in expected:
            yield SpecError("nothing generates this file any more", f"{folder}/{name}", 1, "remove it")


def _files(folder: Path) -> list[tuple[str, Path]]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
    return [(path.relative_to(folder).as_posix(), path) for path in paths]


def _compare(root: Path, name: str, expected: bytes) -> Iterator[SpecError]:
    path = root / name
    if not path.is_file():
        yield SpecError("the file is missing", name, 1, _FIX)
        return
    found = path.read_bytes()
    if found != expected:
        old, new = found.split(b"\n"), expected.split(b"\n")
        pairs = zip(old, new, strict=False)
        line = next((n for n, (one, other) in enumerate(pairs, 1) if one != other), min(len(old), len(new)))
        yield SpecError("differs from what the sources give, from this line on", name, line, _FIX)
