"""Tell the person at the terminal what was found."""

import sys
from collections.abc import Iterable
from pathlib import Path

from generator.problems import Problems, SpecError

__all__ = ["Report", "say"]


def say(text: str) -> None:
    """Write a line to standard error, where progress and findings go."""
    sys.stderr.write(text + "\n")


class Report:
    """Prints faults as they come, each once: editions that share sources share their faults."""

    def __init__(self, only: Iterable[str] = (), root: Path | None = None) -> None:
        """Report all faults, or only those in some files and folders."""
        self.failed = False
        self.counted = 0
        self._seen: set[tuple[str, int, str]] = set()
        self._only = tuple(_relative(path, root) for path in only)

    def add(self, problems: Problems | Iterable[SpecError]) -> bool:
        """Print what was not printed before; tell whether there was anything at all."""
        found = [error for error in problems if self._concerns(error)]
        for error in found:
            key = (error.file, error.line, error.message)
            if key not in self._seen:
                self._seen.add(key)
                self.counted += 1
                say(str(error))
        self.failed = self.failed or bool(found)
        return bool(found)

    def _concerns(self, error: SpecError) -> bool:
        return not self._only or any(
            error.file == path or error.file.startswith(f"{path}/") for path in self._only
        )


def _relative(path: str, root: Path | None) -> str:
    absolute = Path(path).absolute()
    if root is not None and absolute.is_relative_to(root.absolute()):
        return absolute.relative_to(root.absolute()).as_posix()
    return path.strip("/")
