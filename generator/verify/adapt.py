"""Adapt a bundle to what was observed, one finding after the other."""

import copy
from collections.abc import Callable
from typing import Any

import attrs

from generator.pointers import MISSING, child, lookup, parent, split
from generator.verify.findings import Finding, Findings
from generator.verify.schemas import inferred

__all__ = ["Edit", "adapted"]

_SEEN = "Seen in live answers; the documentation does not have it."


@attrs.frozen
class Edit:
    """A place of the bundle before and after a finding was taken into account."""

    finding: Finding
    pointer: str
    before: Any
    after: Any


def adapted(data: dict[str, Any], findings: Findings) -> list[Edit]:
    """Return the edits that make a bundle say what was observed; findings that tell no better are left out.

    What is deep in the document comes first, so that pointers of later edits still hold; operations that
    move come last.
    """
    working = copy.deepcopy(data)
    edits = []
    order = sorted(
        findings, key=lambda each: (each.kind == "address", -each.at.count("/"), _ORDER.index(each.kind))
    )
    for finding in order:
        change = _CHANGES.get(finding.kind)
        done = change(working, finding) if change else None
        if done is not None:
            pointer, after = done
            before = lookup(working, pointer)
            if before != after:
                edits.append(Edit(finding, pointer, copy.deepcopy(before), copy.deepcopy(after)))
                _put(working, pointer, after)
    return edits


_Done = tuple[str, Any] | None


def _type(data: dict[str, Any], finding: Finding) -> _Done:
    old = lookup(data, finding.at)
    if not isinstance(old, dict):
        return None
    if old.get("type") == "integer" and finding.detail == "number":
        return finding.at, {**{k: v for k, v in old.items() if k != "format"}, "type": "number"}
    form = inferred(finding.values)
    if "oneOf" in old:
        return finding.at, {**old, "oneOf": [*old["oneOf"], form]}
    words = {key: old[key] for key in ("description", "example") if key in old}
    first = {key: value for key, value in old.items() if key not in words}
    return finding.at, {**words, "oneOf": [first, form]}


def _null(data: dict[str, Any], finding: Finding) -> _Done:
    old = lookup(data, finding.at)
    if not isinstance(old, dict):
        return None
    if "$ref" in old:
        return finding.at, {"allOf": [{"$ref": old["$ref"]}], "nullable": True}
    new = {**old, "nullable": True}
    if "enum" in old and None not in old["enum"]:
        new["enum"] = [*old["enum"], None]
    return finding.at, new


def _missing(data: dict[str, Any], finding: Finding) -> _Done:
    holder = parent(parent(finding.at))
    old = lookup(data, holder)
    name = split(finding.at)[-1]
    if not isinstance(old, dict) or name not in (old.get("required") or ()):
        return None
    left = [each for each in old["required"] if each != name]
    new = {key: (left if key == "required" else value) for key, value in old.items()}
    return holder, new if left else {key: value for key, value in new.items() if key != "required"}


def _extra(data: dict[str, Any], finding: Finding) -> _Done:
    holder = parent(parent(finding.at))
    old = lookup(data, holder)
    name = split(finding.at)[-1]
    if not isinstance(old, dict) or name in (old.get("properties") or {}):
        return None
    field = {**inferred(finding.values), "description": _SEEN}
    return holder, {**old, "properties": {**(old.get("properties") or {}), name: field}}


def _enum(data: dict[str, Any], finding: Finding) -> _Done:
    old = lookup(data, finding.at)
    if not isinstance(old, dict) or "enum" not in old:
        return None
    if finding.detail == "other values":
        return finding.at, {key: value for key, value in old.items() if key != "enum"}
    return finding.at, {**old, "enum": [*old["enum"], finding.detail]}


def _limit(data: dict[str, Any], finding: Finding) -> _Done:
    old = lookup(data, finding.at)
    return (
        (finding.at, {k: v for k, v in old.items() if k != finding.detail}) if isinstance(old, dict) else None
    )


def _status(data: dict[str, Any], finding: Finding) -> _Done:
    answers = lookup(data, parent(finding.at))
    if not finding.detail or not isinstance(answers, dict) or "200" not in answers:
        return None
    same = {key: value for key, value in answers["200"].items() if key != "links"}
    return parent(finding.at), {**answers, split(finding.at)[-1]: same}


def _media(data: dict[str, Any], finding: Finding) -> _Done:
    old = lookup(data, finding.at)
    if not finding.detail or not isinstance(old, dict):
        return None
    known: dict[str, Any] = next(iter(old.values()), {})
    is_file = not any("json" in kind for kind in old)
    schema = inferred(finding.values) if is_file and finding.values else known.get("schema", {})
    return finding.at, {**old, finding.detail: {"schema": schema}}


def _address(data: dict[str, Any], finding: Finding) -> _Done:
    _, path, method = split(finding.at)
    paths = data["paths"]
    if not isinstance(finding.detail, str) or finding.detail in paths:
        return None
    operation = {key: value for key, value in paths[path][method].items() if key != "x-errata"}
    left = {key: value for key, value in paths[path].items() if key != method}
    new = {key: (left if key == path else value) for key, value in paths.items() if key != path or left}
    return "/paths", {**new, finding.detail: {method: operation}}


def _parameter(data: dict[str, Any], finding: Finding) -> _Done:
    old = lookup(data, finding.at)
    reference = old.get("$ref") if isinstance(old, dict) else None
    # One that operations share is written out where it differs.
    written = copy.deepcopy(lookup(data, reference) if isinstance(reference, str) else old)
    if not isinstance(written, dict):
        return None
    schema = written.get("schema") or {}
    if finding.kind == "parameter-name":
        written["name"] = finding.detail
    elif finding.kind == "parameter-place" and finding.detail in {"query", "header"}:
        written["in"] = finding.detail
    elif finding.kind in {"parameter-required", "parameter-optional"}:
        written["required"] = finding.kind == "parameter-required"
    elif finding.kind == "parameter-default":
        written["schema"] = {**schema, "default": finding.detail}
    elif finding.kind == "parameter-limit":
        written["schema"] = {key: value for key, value in schema.items() if key != finding.detail}
    else:
        return None
    return finding.at, written


_CHANGES: dict[str, Callable[[dict[str, Any], Finding], _Done]] = {
    "type": _type,
    "null": _null,
    "missing": _missing,
    "extra": _extra,
    "enum": _enum,
    "limit": _limit,
    "status": _status,
    "content-type": _media,
    "parameter-name": _parameter,
    "parameter-place": _parameter,
    "parameter-required": _parameter,
    "parameter-optional": _parameter,
    "parameter-default": _parameter,
    "parameter-limit": _parameter,
    "address": _address,
}
_ORDER = [
    *_CHANGES,
    "method",
    "ids",
    "refused",
    "auth",
    "not-json",
    "refusal",
    "parameter-ignored",
    "parameter-value",
]


def _put(data: dict[str, Any], pointer: str, value: Any) -> None:
    holder, key = lookup(data, parent(pointer)), split(pointer)[-1]
    if holder is MISSING:
        raise KeyError(child(parent(pointer), key))
    holder[int(key) if isinstance(holder, list) else key] = value
