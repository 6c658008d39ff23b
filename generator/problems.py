"""What can be wrong with a file, said so that its author can mend it."""

import difflib
from collections.abc import Iterable, Iterator

import attrs

__all__ = ["Place", "Problems", "SpecError", "nearest"]


@attrs.frozen(order=True)
class Place:
    """A line of a file; the path is relative to the repository."""

    file: str
    line: int

    def __str__(self) -> str:
        """Write it the way editors understand."""
        return f"{self.file}:{self.line}"


@attrs.define(eq=False)
class SpecError(Exception):
    """A fault in something that a person wrote: where, what, and the way out."""

    message: str
    file: str
    line: int
    fix: str

    def __str__(self) -> str:
        """Write one line: `path:line: message. Fix: …`."""
        return f"{self.file}:{self.line}: {self.message.rstrip('.')}. Fix: {self.fix}"


@attrs.define
class Problems:
    """Faults found so far, so that one run can report them all."""

    found: list[SpecError] = attrs.field(factory=list)

    def __len__(self) -> int:
        """Count the faults."""
        return len(self.found)

    def __iter__(self) -> Iterator[SpecError]:
        """Go through them by file and line, each once."""
        unique = {str(error): error for error in self.found}
        return iter(sorted(unique.values(), key=lambda error: (error.file, error.line, error.message)))

    def add(self, message: str, place: Place, fix: str) -> None:
        """Note a fault."""
        self.found.append(SpecError(message, place.file, place.line, fix))

    def extend(self, errors: Iterable[SpecError]) -> None:
        """Note the faults that another step found."""
        self.found.extend(errors)

    def raise_if_any(self) -> None:
        """Stop with all of them."""
        if self.found:
            raise ExceptionGroup("the sources have faults", list(self))


def nearest(word: str, valid: Iterable[str]) -> str:
    """Name the valid word that comes closest, as a `fix`; some of them when none does."""
    words = sorted(valid)
    close = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]}?"
    if not words:
        return "nothing is valid here"
    few = 15
    return f"valid are {', '.join(words[:few])}{f' and {len(words) - few} more' if len(words) > few else ''}."
