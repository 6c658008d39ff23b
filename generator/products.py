"""What is made of the sources of an edition: its bundle, its pages, its client."""

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path

from generator.aliases import alias_text
from generator.bundle import Bundle, bundle, page
from generator.documented import documented_texts
from generator.editions import Edition, editions
from generator.problems import SpecError
from generator.progress import progress
from generator.report import Report, say

__all__ = ["bundle_of", "documented", "generate", "pages", "present"]


def present(root: Path, only: list[str] | None, report: Report) -> Iterator[Edition]:
    """Go through the editions asked for; what has no sources yet is skipped aloud."""
    for edition in editions(root).values():
        if only and edition.name not in only:
            continue
        if edition.missing is None:
            yield edition
        elif edition.bundle_json.is_file():
            # It was there before, so somebody has lost it.
            name = edition.relative(edition.missing)
            fix = f"restore it, or remove {edition.relative(edition.bundle_json.parent)}/{edition.name}.*"
            report.add([SpecError(f"{edition.name} has lost this file, but not its bundle", name, 1, fix)])
        else:
            say(f"{edition.name}: no sources yet, skipped")


def bundle_of(edition: Edition, report: Report) -> Bundle | None:
    """Make a bundle and report its faults; None when its sources cannot be read at all."""
    try:
        with progress(f"bundle {edition.name}"):
            made = bundle(edition)
    except ExceptionGroup as group:
        report.add(error for error in group.exceptions if isinstance(error, SpecError))
        return None
    report.add(made.problems)
    return made


def pages(made: Bundle) -> dict[str, str]:
    """Write the pages about an edition."""
    with progress(f"pages of {made.edition.name}"):
        return page(made)


def documented(made: Bundle) -> dict[str, str]:
    """Write what the documentation prints, and the names that it prints otherwise."""
    with progress(f"undo the errata of {made.edition.name}"):
        return documented_texts(made) | alias_text(made)


def generate(edition: Edition, out: Path) -> None:
    """Generate the Python client of an edition into a folder."""
    # Late, because most commands do without it.
    write: Callable[[Edition, Path], None] = importlib.import_module("generator.client").generate
    try:
        write(edition, out)
    except RuntimeError as error:
        fix = "write it as the lint and the notes on the generator say"
        raise SpecError(str(error), edition.relative(edition.bundle_json), 1, fix) from error
