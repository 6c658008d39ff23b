"""What to send: ids from earlier answers, documented examples, spans of days around today."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import attrs

from generator.pointers import MISSING, lookup, split
from generator.verify.spec import Parameter, Spec, Target

__all__ = ["Choice", "Values", "rows"]

_ROWS = 3
_SPAN = dt.timedelta(days=30)
_BEGINS = ("start", "from", "since", "begin", "after")


@attrs.frozen
class Choice:
    """Values for the parameters of a call, and whether all ids among them came from the server itself."""

    values: dict[str, Any]
    is_real: bool


@attrs.define
class Values:
    """Remembers answers, in memory only, and takes from them what other operations need."""

    spec: Spec
    today: dt.date
    _answers: dict[str, list[Any]] = attrs.field(factory=lambda: defaultdict(list))

    def remember(self, operation: str, body: Any) -> None:
        """Keep the body of a successful answer."""
        self._answers[operation].append(body)

    def harvested(self, target: Target, name: str) -> list[Any]:
        """Return values of a parameter or body field that the server itself has named, each once."""
        found: list[Any] = []
        for source in self.spec.sources(target, name):
            for body in self._answers.get(source.operation, ()):
                for value in _all_at(body, source.pointer):
                    if isinstance(value, (str, int)) and not isinstance(value, bool) and value not in found:
                        found.append(value)
        # An id of 0 stands for something built in as a rule; real ones come first.
        return sorted(found, key=lambda value: value in {0, ""})[:_ROWS]

    def is_ready(self, target: Target) -> bool:
        """Tell whether every id that an operation cannot do without has been seen."""
        return all(
            self.harvested(target, each.name) or not self.spec.sources(target, each.name)
            for each in target.parameters
            if each.required
        )

    def choices(self, target: Target) -> Iterator[Choice]:
        """Go through some sets of values for the required parameters, at least one."""
        needed = [each for each in target.parameters if each.required]
        known = {each.name: self.harvested(target, each.name) for each in needed}
        for index in range(max([1, *(len(found) for found in known.values())])):
            values = {
                each.name: known[each.name][min(index, len(known[each.name]) - 1)]
                if known[each.name]
                else self.documented(each)
                for each in needed
            }
            ids = [each for each in needed if is_id(each)]
            yield Choice(values, is_real=all(known[each.name] for each in ids))

    def documented(self, parameter: Parameter) -> Any:
        """Return a value as the bundle shows it; days are near today instead."""
        kind = parameter.schema.get("format")
        if kind in {"date", "date-time"}:
            begins = any(word in parameter.name.lower() for word in _BEGINS)
            day = self.today - _SPAN if begins else self.today
            if kind == "date":
                return day.isoformat()
            return f"{day.isoformat()}T{'00:00:00' if begins else '23:59:59'}+07:00"
        if parameter.example is not MISSING:
            return parameter.example
        if parameter.schema.get("enum"):
            return parameter.schema["enum"][0]
        return {"integer": 1, "number": 1, "boolean": True}.get(str(parameter.schema.get("type")), "1")

    def body(self, target: Target) -> Any:
        """Return the documented example of a request, with ids that the server knows; MISSING without one."""
        media = self.spec.value(f"{target.pointer}/requestBody/content/application~1json")
        example = media.get("example", MISSING) if isinstance(media, dict) else MISSING
        if isinstance(example, dict):
            known = {name: self.harvested(target, name) for name in example}
            return {name: known[name][0] if known[name] else value for name, value in example.items()}
        return example


def is_id(parameter: Parameter) -> bool:
    """Tell whether a parameter names a thing of the shop, so that an example will hardly do."""
    name = parameter.name.lower()
    return parameter.where == "path" or name == "id" or name.endswith(("_id", "_number"))


def rows(body: Any) -> list[Any] | None:
    """Return the list that an answer is about: itself, or the one list at its top."""
    if isinstance(body, list):
        return body
    if isinstance(body, dict):
        if isinstance(body.get("data"), list):
            return list(body["data"])
        lists = [value for value in body.values() if isinstance(value, list)]
        if len(lists) == 1:
            return list(lists[0])
    return None


def _all_at(body: Any, pointer: str) -> Iterator[Any]:
    """Go through the values at a pointer; a position in a list stands for any."""
    steps = split(pointer)
    todo = [(body, 0)]
    while todo:
        value, depth = todo.pop(0)
        if depth == len(steps):
            yield value
        elif isinstance(value, list) and steps[depth].isdigit():
            todo += [(item, depth + 1) for item in value[:_ROWS]]
        elif isinstance(value, dict):
            inner = lookup(value, f"/{steps[depth].replace('~', '~0').replace('/', '~1')}")
            if inner is not MISSING:
                todo.append((inner, depth + 1))
