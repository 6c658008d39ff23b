"""Fit the examples to schemas that have become those of the documentation."""

import copy
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import attrs
import jsonschema_rs

from generator.documented.draft import Draft, Target
from generator.documented.undo import undo
from generator.lint.fields import branches_of, inside
from generator.lint.registry import Context
from generator.openapi31 import convert
from generator.pointers import MISSING, join, lookup, parent
from generator.schemas import schemas, top_schemas

__all__ = ["fit_examples", "undo_in_examples"]

_URI = "urn:as-documented"
_ROUNDS = 50


@attrs.frozen
class _Slot:
    """Where an example stands, and the schema that it is of."""

    holder: dict[str, Any]
    key: str
    schema: str
    owner: dict[str, Any]
    """The mapping that the example goes from when there is none that fits."""
    name: str


def fit_examples(draft: Draft) -> None:
    """Rename, convert and drop parts of examples until each is valid; one that cannot be goes."""
    check = _Check(draft.document.data)
    context = Context(draft.context.edition, draft.document)
    for slot in list(_slots(context)):
        if slot.key not in slot.holder:
            continue
        value = copy.deepcopy(slot.holder[slot.key])
        value = _adapted(context, draft.renamed, [lookup(context.data, slot.schema)], value)
        value = check.trimmed(slot.schema, value)
        if value is not MISSING:
            slot.holder[slot.key] = value
            continue
        slot.owner.pop(slot.name, None)
    _drop_empty(context)


def undo_in_examples(draft: Draft, targets: list[Target]) -> None:
    """Print in examples what the samples of the documentation have, where the schema printed allows it."""
    check = _Check(draft.document.data)
    data = draft.document.data
    for target in targets:
        pointer = join(target.steps)
        holder = lookup(data, parent(pointer))
        if holder is MISSING:
            draft.note(target.erratum.id, "the sample does not fit what is printed elsewhere and is left out")
            continue
        here = attrs.evolve(target, chain=[*target.chain[:-2], holder, lookup(data, pointer)])
        media = target.steps[: target.steps.index("example")]
        before = copy.deepcopy(holder)
        undo(draft, here)
        if check.errors(f"{join(media)}/schema", lookup(data, f"{join(media)}/example")):
            if isinstance(holder, dict):
                holder.clear()
                holder.update(before)
            else:
                holder[:] = before
            draft.note(target.erratum.id, "the sample contradicts the table, which an example may not")


def _slots(context: Context) -> Iterator[_Slot]:
    for schema in schemas(context.data):
        if "example" in schema.data:
            yield _Slot(schema.data, "example", schema.pointer, schema.data, "example")
    for holder, _, pointer in top_schemas(context.data):
        if not pointer.endswith("/schema"):
            continue
        if "example" in holder:
            yield _Slot(holder, "example", pointer, holder, "example")
        for name, example in list((holder.get("examples") or {}).items()):
            yield _Slot(context.follow(example), "value", pointer, holder["examples"], name)


def _drop_empty(context: Context) -> None:
    for holder, _, _ in top_schemas(context.data):
        if holder.get("examples") == {}:
            del holder["examples"]


def _adapted(
    context: Context, renamed: dict[int, dict[str, str]], found: list[dict[str, Any]], value: Any
) -> Any:
    """Rename fields, drop those that are gone, and convert values that lose nothing by it."""
    branches = [branch for each in found for branch in branches_of(context, each)]
    kinds = {each["type"] for each in branches if "type" in each and each.get("enum") != [None]}
    if len(kinds) == 1:
        value = _converted(kinds.pop(), value)
    if isinstance(value, list):
        items = inside(context, found, "[]")
        return [_adapted(context, renamed, items, item) if items else item for item in value]
    if not isinstance(value, dict):
        return value
    names: dict[str, str] = {}
    for branch in branches:
        names.update(renamed.get(id(branch.get("properties")), {}))
    closed = any("properties" in branch for branch in branches)
    noted = {name for branch in branches for name in branch.get("x-undeclared") or {}}
    result = {}
    for key, item in value.items():
        name = names.get(str(key), str(key))
        fields = inside(context, found, name)
        if fields:
            result[name] = _adapted(context, renamed, fields, item)
        elif not closed or name in noted:
            result[name] = item
    return result


def _converted(kind: str, value: Any) -> Any:
    if kind in {"integer", "number"} and isinstance(value, str) and value.isdecimal():
        return int(value) if str(int(value)) == value else value
    if kind == "string" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if kind == "array" and isinstance(value, dict):
        return [value]
    return value


class _Check:
    """Validates examples against the schemas of a document."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.converted = convert(data)
        self.registry = jsonschema_rs.Registry([(_URI, self.converted)])

    def errors(self, pointer: str, value: Any) -> list[Any]:
        """Return what is wrong with an example."""
        if lookup(self.converted, pointer) is MISSING:
            return []
        validator = jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_URI}#{quote(pointer, safe='/~')}"}, registry=self.registry, validate_formats=True
        )
        return list(validator.iter_errors(value))

    def trimmed(self, pointer: str, value: Any) -> Any:
        """Drop the parts of an example that are wrong, or all of it."""
        for _ in range(_ROUNDS):
            errors = self.errors(pointer, value)
            if not errors:
                return value
            path = max((list(error.instance_path) for error in errors), key=len)
            if not path:
                return MISSING
            holder = value
            for step in path[:-1]:
                holder = holder[step]
            del holder[path[-1]]
        return MISSING
