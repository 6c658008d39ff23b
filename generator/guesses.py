"""Which operations have an address that nobody has printed: their path or method is our conclusion."""

from collections.abc import Iterator
from typing import Any

from generator.document import METHODS
from generator.editions import Edition, editions
from generator.errata import Erratum, Fix
from generator.pointers import split
from generator.problems import Problems
from generator.records import Records, read_records

__all__ = ["inferred_addresses"]


def inferred_addresses(edition: Edition, document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the errata behind each such address of a bundle by operationId."""
    errata = _records(edition).errata
    found: dict[str, list[str]] = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            marks = [errata[mark] for mark in operation.get("x-errata", []) if mark in errata]
            guesses = [erratum.id for erratum in marks if _is_guess(erratum, path, method)]
            if method in METHODS and guesses:
                found[operation["operationId"]] = guesses
    return found


def _records(edition: Edition) -> Records:
    """Read the records of an edition; faults in them are the business of `python -m generator errata`."""
    base = _records(editions(edition.root)[edition.base]) if edition.base else None
    return read_records(edition, Problems(), base)


def _is_guess(erratum: Erratum, path: str, method: str) -> bool:
    """Tell whether an erratum is why an operation has this address, and rests on a conclusion."""
    addresses = (address for fix in erratum.fix for address in _addresses(fix))
    return erratum.confidence == "inferred" and any(
        address in {(path,), (path, method)} for address in addresses
    )


def _addresses(fix: Fix) -> Iterator[tuple[str, ...]]:
    """Go through the paths, or paths and methods, that a fix adds or spells otherwise."""
    steps = tuple(split(fix.at))
    if steps[:1] != ("paths",):
        return
    if fix.added:
        yield steps[1:]
    elif isinstance(fix.now, str):
        yield (*steps[1:], fix.now)
