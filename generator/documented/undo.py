"""Undo single fixes, by what they do."""

import copy
import re
from typing import Any

from generator.document import METHODS
from generator.documented.added import undo_added
from generator.documented.draft import CannotUndoError, Draft, Target, key_of
from generator.documented.places import move_parameter
from generator.documented.schema import fits, set_type, unset_keyword
from generator.errata import Form
from generator.lint.fields import branches_of
from generator.pointers import MISSING

__all__ = ["undo"]


def undo(draft: Draft, target: Target) -> None:
    """Make a place say what the documentation prints; CannotUndoError leaves the draft as it was."""
    undoing = {
        Form.ADDED: undo_added,
        Form.REMOVED: _undo_removed,
        Form.RENAMED: _undo_renamed,
        Form.REPLACED: _undo_replaced,
    }
    undoing[target.form](draft, target)


def _undo_renamed(draft: Draft, target: Target) -> None:
    value, was, now = target.value, target.fix.was, target.fix.now
    if isinstance(value, list):
        value[:] = [was if item == now else item for item in value]
        return
    if target.steps == ["paths"]:
        _check_path(value, was, now)
    elif was in value:
        raise CannotUndoError(f"{was} stands there already")
    pairs = [(was if key == now else key, item) for key, item in value.items()]
    value.clear()
    value.update(pairs)
    if target.key == "properties":
        draft.renamed.setdefault(id(value), {})[now] = was
        schema = target.holder
        if "required" in schema:
            schema["required"][:] = [was if name == now else name for name in schema["required"]]
        for record in schema.get("x-rules") or []:
            _rename_in_rule(record, was, now)


def _rename_in_rule(record: dict[str, Any], was: str, now: str) -> None:
    """Rename the first step of the paths of a rule."""
    start = re.compile(rf"{re.escape(now)}(?![\w-])")
    if isinstance(record.get("field"), str):
        record["field"] = start.sub(was, record["field"]) if start.match(record["field"]) else record["field"]
    if isinstance(record.get("when"), dict):
        record["when"] = {
            start.sub(was, path) if start.match(path) else path: values
            for path, values in record["when"].items()
        }
    if isinstance(record.get("require"), list):
        record["require"] = [
            start.sub(was, path) if start.match(path) else path for path in record["require"]
        ]


def _check_path(paths: dict[str, Any], was: str, now: str) -> None:
    def bare(path: str) -> str:
        return re.sub(r"\{[^}]*\}", "{}", path)

    methods = {key for key in paths.get(now, {}) if key in METHODS}
    for path, item in paths.items():
        if path != now and bare(path) == bare(was):
            same = sorted(methods & set(item))
            what = f"{same[0].upper()} {path} is another operation" if same else f"{path} is there already"
            raise CannotUndoError(what)
    if sorted(re.findall(r"\{[^}]*\}", was)) != sorted(re.findall(r"\{[^}]*\}", now)):
        raise CannotUndoError(f"{was} does not have the variables that are described")


def _undo_replaced(draft: Draft, target: Target) -> None:
    holder, key, was = target.holder, target.key, target.fix.was
    if key == "in" and "name" in holder and target.above != "properties":
        move_parameter(draft, target)
    elif key == "type" and target.above != "properties" and "in" not in holder:
        set_type(holder, was)
    elif isinstance(holder, list) and isinstance(was, dict):
        index = key_of(holder, target.value, key)
        if index is not MISSING:
            holder[index] = copy.deepcopy(was)
    elif was is None:
        unset_keyword(holder, key)
    else:
        if key == "enum":
            _check_enum(holder, was)
        if key == "default" and any(was not in each["enum"] for each in _enums(draft, holder)):
            raise CannotUndoError(f"{was} is none of the values that are printed")
        holder[key] = copy.deepcopy(was)


def _check_enum(schema: dict[str, Any], values: list[Any]) -> None:
    if "type" in schema and not all(fits(schema["type"], value) for value in values if value is not None):
        raise CannotUndoError(f"the values {values} are not of the type {schema['type']}")
    if "default" in schema and schema["default"] not in values:
        raise CannotUndoError(f"the default {schema['default']} is none of the values {values}")


def _enums(draft: Draft, schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for each in branches_of(draft.context, schema) if "enum" in each]


def _undo_removed(draft: Draft, target: Target) -> None:
    container, gone = target.value, target.fix.removed
    if target.key == "properties" and isinstance(container, dict):
        noted = target.holder.get("x-undeclared") or {}
        for name, field in gone.items() if isinstance(gone, dict) else [(str(gone), None)]:
            text = noted.pop(name, None)
            container[name] = copy.deepcopy(field) if field is not None else {}
            if field is None and text:
                container[name]["description"] = text
        if "x-undeclared" in target.holder and not noted:
            del target.holder["x-undeclared"]
    elif isinstance(container, dict):
        if not isinstance(gone, dict):
            raise CannotUndoError(f"of {gone} only the name is known")
        container.update(copy.deepcopy(gone))
        operation = draft.operation_of(container)
        if operation is not None and "requestBody" in gone and operation.method in {"get", "delete"}:
            container[f"x-body-on-{operation.method}"] = True
    else:
        container.append(copy.deepcopy(gone))
