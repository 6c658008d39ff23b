"""Answers that were once read wrongly. They are kept as they came: mutations change.

`python -m tests.client.tolerance.corpus sirclo 442 "what was wrong"` adds the answer of a case of the test.
"""

import json
import sys
from pathlib import Path
from random import Random
from typing import Any

from attrs import frozen

from tests.client.tolerance.answers import Answer, Asked, asked
from tests.client.tolerance.mutations import mutated

__all__ = ["Kept", "case", "kept"]

_FILE = Path(__file__).with_name("corpus.jsonl")


@frozen
class Kept:
    """An answer that is kept, and why."""

    asked: Asked
    answer: Answer
    was: str


def case(edition: str, number: int) -> tuple[Asked, Answer]:
    """Make a case of the test: operations take turns, and the number is the seed."""
    operations = asked(edition)
    operation = operations[number % len(operations)]
    return operation, mutated(operation, Random(f"{edition} {number}"))  # noqa: S311 - repeatable, no secret


def kept() -> list[Kept]:
    """Return the answers that are kept."""
    return [_kept(json.loads(line)) for line in _FILE.read_text(encoding="utf-8").splitlines()]


def _kept(line: dict[str, Any]) -> Kept:
    operation = next(made for made in asked(line["edition"]) if made.name == line["operation"])
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in line["headers"]]
    answer = Answer(line["status"], tuple(headers), line["body"].encode("latin-1"), line["pieces"])
    return Kept(operation, answer, line["was"])


def _line(operation: Asked, answer: Answer, was: str) -> str:
    line = {
        "edition": operation.edition,
        "operation": operation.name,
        "was": was,
        "status": answer.status,
        "headers": [[name.decode("latin-1"), value.decode("latin-1")] for name, value in answer.headers],
        "body": answer.body.decode("latin-1"),
        "pieces": answer.pieces,
    }
    return json.dumps(line) + "\n"


if __name__ == "__main__":
    with _FILE.open("a", encoding="utf-8") as lines:
        lines.write(_line(*case(sys.argv[1], int(sys.argv[2])), sys.argv[3]))
