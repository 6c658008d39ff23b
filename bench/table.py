"""The figures as one table for people, or as JSON."""

import json
from collections.abc import Mapping, Sequence

from attrs import asdict

from bench.figures import Section

__all__ = ["as_json", "as_text"]

_GAP = "  "


def as_text(machine: Mapping[str, str], sections: Sequence[Section]) -> str:
    """Write one table: names on the left, figures right-aligned below the columns of their section."""
    names = [name for part in sections for name in (part.title, *(f"  {row.name}" for row in part.rows))]
    first = max(map(len, names), default=0)
    written = [", ".join(f"{key} {value}" for key, value in machine.items())]
    for part in sections:
        lines = [part.columns, *(tuple(map(str, row.figures)) for row in part.rows)]
        width = max((len(cell) for line in lines for cell in line), default=0)
        written += ["", _line(part.title, lines[0], first, width)]
        written += [
            _line(f"  {row.name}", line, first, width) for row, line in zip(part.rows, lines[1:], strict=True)
        ]
        written += [f"  ({note})" for note in part.notes]
    return "\n".join(written) + "\n"


def as_json(machine: Mapping[str, str], sections: Sequence[Section]) -> str:
    """Write the same with unrounded values."""
    return (
        json.dumps(
            {"machine": dict(machine), "sections": [asdict(part) for part in sections]},
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def _line(name: str, cells: Sequence[str], first: int, other: int) -> str:
    return _GAP.join([name.ljust(first), *(cell.rjust(other) for cell in cells)])
