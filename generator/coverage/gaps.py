"""Compare an inventory with a bundle: what is covered, and what is not."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from generator.coverage.checks import FACTS
from generator.coverage.inventory import Documented, Field, Inventory
from generator.coverage.surface import find, rules
from generator.document import Operation
from generator.lint.fields import branches_of, inside
from generator.lint.registry import Context

__all__ = ["CATEGORIES", "PLACES", "Coverage", "Gap", "cover"]

CATEGORIES = ("operations", "addresses", "fields", "places", *FACTS, "answers", "statuses", "examples")
PLACES = ("body", "query", "path", "header")


@attrs.frozen
class Gap:
    """Something printed that the bundle does not have, or has otherwise."""

    category: str
    operation: str
    number: int
    field: str
    text: str


@attrs.define
class Coverage:
    """How much of each kind there is, and the gaps."""

    totals: Counter[str] = attrs.field(factory=Counter)
    gaps: list[Gap] = attrs.field(factory=list)


def cover(context: Context, inventory: Inventory, names: dict[tuple[str, str], str]) -> Coverage:
    """Compare all operations; `names` has what a field (operation, printed path) is called in the bundle."""
    result = Coverage()
    for documented in inventory.operations:
        source = f"{context.edition.name}#{documented.number}"
        operation = next((o for o in context.operations if source in (o.data.get("x-source") or [])), None)
        result.totals["operations"] += 1
        if operation is None:
            result.gaps.append(Gap("operations", "", documented.number, "", "the operation is missing"))
            continue
        comparison = _Comparison(context, operation, documented, names, result)
        comparison.address()
        for field in documented.fields:
            comparison.field(field)
        comparison.answers()
        comparison.statuses(inventory.statuses)
        comparison.examples()
    return result


@attrs.frozen
class _Comparison:
    context: Context
    operation: Operation
    documented: Documented
    names: dict[tuple[str, str], str]
    result: Coverage

    def count(self, category: str, amount: int = 1) -> None:
        self.result.totals[category] += amount

    def gap(self, category: str, field: str, text: str) -> None:
        self.result.gaps.append(Gap(category, self.operation.id, self.documented.number, field, text))

    def address(self) -> None:
        printed = [each for each in (self.documented.method, self.documented.path) if each]
        self.count("addresses")
        here = f"{self.operation.method.upper()} {self.operation.path}"
        if printed != [self.operation.method, self.operation.path]:
            there = " ".join(printed).replace(
                self.documented.method or "", (self.documented.method or "").upper()
            )
            self.gap("addresses", self.operation.path, f"printed as {there.strip() or 'nothing'}, is {here}")

    def field(self, field: Field) -> None:
        self.count("fields")
        if field.place == "header" and self._is_credential(field.path):
            return
        path = self.called(field.path)
        places = (field.place, *(place for place in PLACES if place != field.place))
        found = find(self.context, self.operation, path, places)
        if found is None:
            self.gap("fields", field.path, f"{field.place} field is missing")
            return
        if path.rpartition(".")[2] != field.path.rpartition(".")[2]:
            self.gap("fields", field.path, f"is called {path}")
        self.count("places")
        if found.place != field.place:
            self.gap("places", field.path, f"printed under {field.place}, is sent in the {found.place}")
        known = rules(self.context, self.operation)
        for category, (facts, check) in FACTS.items():
            self.count(category, len(facts(field)))
            for text in check(attrs.evolve(field, path=path), found, known):
                self.gap(category, field.path, text)

    def called(self, printed: str) -> str:
        """Return the path of a field in the bundle, its own name or one further out having been corrected."""
        for end in range(len(printed), 0, -1):
            name = self.names.get((self.operation.id, printed[:end]))
            if name is not None and not re.match(r"\w", printed[end:]):
                return name + printed[end:]
        return printed

    def _is_credential(self, name: str) -> bool:
        schemes = (self.context.data.get("components") or {}).get("securitySchemes") or {}
        used = {scheme for needs in self.operation.data.get("security") or [] for scheme in needs}
        headers = {
            str(each.get("name", "Authorization")).lower() for key, each in schemes.items() if key in used
        }
        return name.lower() in headers

    def answers(self) -> None:
        seen: set[tuple[str, str]] = set()
        for sample in self.documented.samples:
            status = "400" if sample.is_error else "200"
            schema = self.context.response_schema(self.operation, status)
            for path, known in _answered(self.context, [schema] if schema else [], sample.data, ""):
                if (status, path) in seen:
                    continue
                seen.add((status, path))
                self.count("answers")
                if not known:
                    self.gap("answers", path, f"the answer {status} lacks the field")

    def statuses(self, printed: tuple[str, ...]) -> None:
        for status in printed:
            self.count("statuses")
            if status not in self.operation.data["responses"]:
                self.gap("statuses", status, "the answer is missing")

    def examples(self) -> None:
        body = self.context.follow(self.operation.data.get("requestBody"))
        answer = self.context.follow(self.operation.data["responses"].get("200"))
        for what, holder in (("request", body), ("200", answer)):
            for kind, media in ((holder or {}).get("content") or {}).items():
                if what == "200" and "json" not in kind:
                    continue
                self.count("examples")
                if "example" not in media and not media.get("examples"):
                    self.gap("examples", what, "there is no example")


def _answered(
    context: Context, found: list[dict[str, Any]], value: Any, path: str
) -> Iterator[tuple[str, bool]]:
    """Go through the fields of a sample and say of each whether a schema declares it."""
    if isinstance(value, list):
        for item in value:
            yield from _answered(context, inside(context, found, "[]"), item, f"{path}[]")
    if not isinstance(value, dict):
        return
    branches = [branch for each in found for branch in branches_of(context, each)]
    noted = {name for branch in branches for name in branch.get("x-undeclared") or {}}
    for key, item in value.items():
        here = f"{path}.{key}".removeprefix(".")
        deeper = inside(context, found, key)
        yield here, bool(deeper) or key in noted
        if deeper:
            yield from _answered(context, deeper, item, here)
