"""A change between two bundles, and how the same change in many places becomes one."""

import enum
from collections.abc import Iterable

import attrs

__all__ = ["WHOLE", "Change", "Level", "merged"]

#: Stands for the operation of a change that concerns the whole API.
WHOLE = ""


class Level(enum.Enum):
    """What a change means to a program that was written for the old bundle."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    WORDS = "words"


@attrs.frozen
class Change:
    """One change, said in words.

    Attributes:
        level: What it means to programs.
        kind: A fixed word for machines, such as `property-removed`.
        says: A clause, in which `{it}` stands for the field.
        operations: Which operations have it; none when it concerns the whole API.
        part: Where in the operation: `request`, `answer`, a parameter, or nothing.
        statuses: Statuses of the answers that have it.
        field: Path of the field in the body, such as `products[].qty`.
        code_only: Calls go on as before; only names in generated code differ.
    """

    level: Level
    kind: str
    says: str
    operations: tuple[str, ...] = ()
    part: str = ""
    statuses: tuple[str, ...] = ()
    field: str = ""
    code_only: bool = False

    @property
    def text(self) -> str:
        """Write it as a sentence."""
        it = f"`{self.field}`" if self.field else _WHOLE_OF.get(self.part, "it")
        clause = self.says.replace("{it}", it)
        where = self.part
        if self.statuses:
            where = f"{'answer' if len(self.statuses) == 1 else 'answers'} {_listed(self.statuses)}"
        sentence = f"{where}: {clause}" if where else clause
        note = " (Only names in generated code.)" if self.code_only else ""
        return f"{sentence[0].upper()}{sentence[1:]}.{note}"


_WHOLE_OF = {"request": "the body", "answer": "the body"}
_FEW = 4


def _listed(statuses: tuple[str, ...]) -> str:
    shown = ", ".join(statuses[:_FEW])
    return shown if len(statuses) <= _FEW else f"{shown} and {len(statuses) - _FEW} more"


def merged(changes: Iterable[Change]) -> list[Change]:
    """Make one of equal changes in several statuses, then of equal changes in several operations.

    Breaking changes come first; otherwise the order in which they were found stays.
    """
    by_status: dict[Change, list[str]] = {}
    for change in changes:
        known = by_status.setdefault(attrs.evolve(change, statuses=()), [])
        known.extend(status for status in change.statuses if status not in known)
    by_operation: dict[Change, list[str]] = {}
    for change, statuses in by_status.items():
        alike = attrs.evolve(change, statuses=tuple(statuses), operations=())
        known = by_operation.setdefault(alike, [])
        known.extend(name for name in change.operations if name not in known)
    found = [
        attrs.evolve(change, operations=tuple(operations)) for change, operations in by_operation.items()
    ]
    order = list(Level)
    return sorted(found, key=lambda change: order.index(change.level))
