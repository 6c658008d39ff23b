"""Read YAML so that every value knows its line.

Scalars follow the YAML 1.2 core schema: dates, `yes`, `no`, `on`, `Y` stay strings.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import yaml

from generator.pointers import child
from generator.problems import Place, Problems, SpecError

__all__ = ["Mark", "Source", "read"]

_PLAIN: list[tuple[re.Pattern[str], Callable[[str], Any]]] = [
    (re.compile(r"(?:null|Null|NULL|~|)\Z"), lambda _: None),
    (re.compile(r"(?:true|True|TRUE)\Z"), lambda _: True),
    (re.compile(r"(?:false|False|FALSE)\Z"), lambda _: False),
    (re.compile(r"[-+]?[0-9]+\Z"), int),
    (re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z"), float),
]
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]+\Z")
_MARK = re.compile(r"(?:^|(?<=\s))#\s*errat(?:a|um)\b[:\s]*(.*)$")
_ID = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+\Z")


@attrs.frozen
class Mark:
    """A comment `# errata <id>` beside the line that an erratum is about."""

    erratum: str
    place: Place


@attrs.frozen
class Source:
    """A YAML file: its value, the line of every JSON pointer in it, and its errata marks."""

    file: str
    data: Any
    places: dict[str, Place]
    marks: list[Mark]


def read(path: Path, root: Path, problems: Problems) -> Source:
    """Read a file; faults inside it are noted, a file that is no YAML at all raises SpecError."""
    file = path.relative_to(root).as_posix()
    text = path.read_text(encoding="utf-8")
    try:
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        said = " ".join(part for part in (error.context, error.problem) if part)
        raise SpecError(f"not valid YAML: {said}", file, line, "correct the syntax at this line") from error
    reader = _Reader(file, problems)
    data = None if node is None else reader.value(node, "")
    return Source(file, data, reader.places, _marks(text, file, reader.spans, problems))


@attrs.define
class _Reader:
    file: str
    problems: Problems
    places: dict[str, Place] = attrs.field(factory=dict)
    spans: list[tuple[tuple[int, int], tuple[int, int]]] = attrs.field(factory=list)
    seen: set[int] = attrs.field(factory=set)

    def value(self, node: yaml.Node, pointer: str) -> Any:
        place = Place(self.file, node.start_mark.line + 1)
        self.places.setdefault(pointer, place)
        if id(node) in self.seen:
            self.problems.add("YAML aliases are not used here", place, "write the value out, or use a $ref")
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, pointer)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, child(pointer, index)) for index, item in enumerate(node.value)]
        if not isinstance(node, yaml.ScalarNode):
            raise TypeError(node)
        start, end = node.start_mark, node.end_mark
        # The first line of a block has the sign, and maybe a comment; its text begins below.
        begin = (start.line + 1, 0) if node.style in {"|", ">"} else (start.line, start.column)
        self.spans.append((begin, (end.line, end.column)))
        return self.scalar(node, place)

    def mapping(self, node: yaml.MappingNode, pointer: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = Place(self.file, key_node.start_mark.line + 1)
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.add("a key is not a plain word", place, "write the key as a string")
                continue
            key = str(key_node.value)
            here = child(pointer, key)
            if key in result:
                self.problems.add(
                    f"the key {key} stands twice in one mapping, first at line {self.places[here].line}",
                    place,
                    "remove or rename one of them",
                )
                continue
            if not key_node.style and pointer.endswith("/responses") and key.isdigit():
                self.problems.add(f"the status code {key} is not quoted", place, f"write '{key}':")
            self.places[here] = place
            result[key] = self.value(value_node, here)
        return result

    def scalar(self, node: yaml.ScalarNode, place: Place) -> Any:
        text = str(node.value)
        if node.style:
            return text
        if _LEADING_ZERO.match(text):
            message = f"{text} is a number with a leading zero, which would be lost"
            self.problems.add(message, place, f"quote it: '{text}'")
            return text
        return next((make(text) for form, make in _PLAIN if form.match(text)), text)


def _marks(
    text: str, file: str, spans: list[tuple[tuple[int, int], tuple[int, int]]], problems: Problems
) -> list[Mark]:
    marks: list[Mark] = []
    for number, line in enumerate(text.split("\n")):
        found = _MARK.search(line)
        if not found or any(start <= (number, found.start()) < end for start, end in spans):
            continue
        place = Place(file, number + 1)
        ids = [word.strip() for word in found.group(1).split(",")]
        for word in ids:
            if _ID.match(word):
                marks.append(Mark(word, place))
            else:
                problems.add(
                    f"the errata mark names {word or 'nothing'}, which is no erratum id",
                    place,
                    "write # errata suppliers-001, suppliers-002 with nothing after the ids",
                )
    return marks
