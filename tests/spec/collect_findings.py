"""Write findings.json beside this file: which findings about the documentation have to be settled.

    python -m tests.spec.collect_findings ../shared/inventory

The inventory itself is not part of the repository. Taken over are number, edition, operation, category and
place of each finding, and no words of the documentation.
"""

import json
import sys
from pathlib import Path
from typing import Any

from generator.editions import editions

__all__ = ["COMPACT", "SOURCE", "compact"]

COMPACT = Path(__file__).with_name("findings.json")
SOURCE = Path(__file__).parents[2].parent / "shared" / "inventory" / "findings.json"
_KEYS = ("id", "api", "n", "category", "where")


def compact(source: Path) -> str:
    """Return the findings of the editions that there are, one a line."""
    findings: list[dict[str, Any]] = json.loads(source.read_text(encoding="utf-8"))
    here = set(editions())
    rows = [
        json.dumps({key: each[key] for key in _KEYS}, ensure_ascii=False)
        for each in sorted(findings, key=lambda each: each["id"])
        if each["api"] in here
    ]
    return "[\n" + ",\n".join(rows) + "\n]\n"


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE.parent
    COMPACT.write_text(compact(folder / "findings.json"), encoding="utf-8")
