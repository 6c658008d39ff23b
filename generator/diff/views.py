"""Schemas as they are compared: references followed, allOf melted, null told apart from other values."""

import json
from typing import Any

import attrs

from generator.pointers import MISSING, lookup
from generator.references import references

__all__ = ["WORDS", "Side", "View", "changed_names", "shape"]

#: Keys that mean something to readers only.
WORDS = frozenset(
    {"title", "summary", "description", "example", "examples", "externalDocs", "xml", "deprecated"}
)
_DEPTH = 20


@attrs.frozen
class View:
    """A schema without references: its keywords, the forms it may take, and whether it may be null."""

    keywords: dict[str, Any]
    forms: tuple[Any, ...]
    """The branches of oneOf or anyOf, as written; empty for a plain schema."""
    nullable: bool


@attrs.define(eq=False)
class Side:
    """One of the two documents."""

    data: dict[str, Any]
    changed: frozenset[str] = frozenset()
    """Names of schemas that are not the same in the other document, or refer to one that is not."""

    def follow(self, value: Any) -> Any:
        """Return what a $ref leads to, anything else as it is; {} for one that leads nowhere."""
        for _ in range(_DEPTH):
            if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
                return value
            found = lookup(self.data, value["$ref"])
            value = {} if found is MISSING else found
        return {}

    def touches_change(self, value: Any) -> bool:
        """Tell whether anything inside refers to a schema that changed."""
        return any(_name(target) in self.changed for _, target in references(value))

    def view(self, schema: Any) -> View:
        """Return a schema as it is compared."""
        keywords = self._melted(schema, _DEPTH)
        if self._is_null(schema):
            words = {key: value for key, value in keywords.items() if key in WORDS}
            return View({"type": "null", **words}, (), nullable=False)
        forms = [*keywords.pop("oneOf", ()), *keywords.pop("anyOf", ())]
        nullable = keywords.pop("nullable", False) is True
        real = [form for form in forms if not self._is_null(form)]
        nullable = nullable or len(real) < len(forms)
        if len(real) == 1:
            inner = self.view(real[0])
            words = {key: value for key, value in keywords.items() if key in WORDS}
            return View({**inner.keywords, **words}, inner.forms, nullable or inner.nullable)
        return View(keywords, tuple(real), nullable)

    def _melted(self, schema: Any, depth: int) -> dict[str, Any]:
        """Follow references and put the parts of allOf into one mapping."""
        followed = self.follow(schema)
        if not isinstance(followed, dict) or not depth:
            return {}
        result = {key: value for key, value in followed.items() if key != "allOf"}
        parts = [self._melted(part, depth - 1) for part in followed.get("allOf") or ()]
        for part in parts:
            for key, value in part.items():
                if key == "properties":
                    result[key] = {**value, **result.get(key, {})}
                elif key == "required":
                    result[key] = list(dict.fromkeys([*result.get(key, ()), *value]))
                elif key != "nullable":
                    result.setdefault(key, value)
        if parts and all(part.get("nullable") is True for part in parts):
            result.setdefault("nullable", True)
        return result

    def _is_null(self, form: Any) -> bool:
        """Tell whether a branch allows null and nothing else."""
        followed = self.follow(form)
        return isinstance(followed, dict) and followed.get("enum") == [None]


def _name(target: Any) -> str:
    prefix = "#/components/schemas/"
    return target.removeprefix(prefix) if isinstance(target, str) and target.startswith(prefix) else ""


def changed_names(old: dict[str, Any], new: dict[str, Any]) -> frozenset[str]:
    """Return the names of all schemas that differ, themselves or in something that they refer to."""
    ours = (old.get("components") or {}).get("schemas") or {}
    theirs = (new.get("components") or {}).get("schemas") or {}
    changed = {name for name in {*ours, *theirs} if ours.get(name) != theirs.get(name)}
    users: dict[str, set[str]] = {}
    for schemas in (ours, theirs):
        for name, schema in schemas.items():
            for _, target in references(schema):
                users.setdefault(_name(target), set()).add(name)
    todo = list(changed)
    while todo:
        for user in users.get(todo.pop(), ()):
            if user not in changed:
                changed.add(user)
                todo.append(user)
    return frozenset(changed)


def shape(value: Any) -> str:
    """Write a schema without its words, to tell whether two mean the same."""
    return json.dumps(_bare(value), sort_keys=True)


def _bare(value: Any, *, is_names: bool = False) -> Any:
    if isinstance(value, dict):
        return {
            key: _bare(item, is_names=key == "properties" and not is_names)
            for key, item in value.items()
            if is_names or (key not in WORDS and not key.startswith("x-"))
        }
    return [_bare(item) for item in value] if isinstance(value, list) else value
