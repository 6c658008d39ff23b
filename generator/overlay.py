"""Apply OpenAPI Overlays 1.0, strictly: an action that does nothing is a fault."""

import copy
from pathlib import Path
from typing import Any

import attrs
import jsonpath_rfc9535 as jsonpath

from generator.document import Document
from generator.pointers import child, join, lookup
from generator.problems import Place, Problems, SpecError, nearest
from generator.source import Source, read

__all__ = ["apply_overlay"]

_TOP = {"overlay", "info", "extends", "actions"}
_ACTION = {"target", "description", "update", "remove"}


def apply_overlay(document: Document, path: Path, root: Path, problems: Problems) -> None:
    """Change the document as the overlay says; it also takes over the errata marks of the overlay."""
    try:
        source = read(path, root, problems)
    except SpecError as error:
        problems.extend([error])
        return
    data = source.data if isinstance(source.data, dict) else {}
    top = Place(source.file, 1)
    for key in data:
        if key not in _TOP and not key.startswith("x-"):
            problems.add(f"{key} is no key of an overlay", source.places[child("", key)], nearest(key, _TOP))
    if data.get("overlay") != "1.0.0":
        problems.add("the file does not say which overlay version it is", top, "begin with overlay: 1.0.0")
    document.marks.extend(source.marks)
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        problems.add("the overlay has no actions", top, "list them under actions:, or remove the file")
        return
    for index, action in enumerate(actions):
        try:
            _Action(document, source, index).apply(action)
        except SpecError as error:
            problems.extend([error])


@attrs.frozen
class _Action:
    """One action of an overlay, applied to a document."""

    document: Document
    source: Source
    index: int

    @property
    def pointer(self) -> str:
        return f"/actions/{self.index}"

    def fault(self, message: str, fix: str) -> SpecError:
        place = self.source.places[self.pointer]
        return SpecError(f"action {self.index + 1} {message}", place.file, place.line, fix)

    def apply(self, action: Any) -> None:
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise self.fault("has no target", "give it target: a JSONPath, e.g. $.paths['/order'].get")
        for key in action:
            if key not in _ACTION and not key.startswith("x-"):
                raise self.fault(f"has an unknown key {key}", nearest(key, _ACTION))
        if ("update" in action) == (action.get("remove") is True):
            raise self.fault("needs either update or remove: true", "split it into two actions")
        target = action["target"]
        pointers = self.find(target)
        if "update" not in action:
            # The last of a list goes first, so that the positions of the others hold.
            for pointer in reversed(pointers):
                self.document.remove(pointer)
            return
        changed = [self.update(pointer, action["update"]) for pointer in pointers]
        if not any(changed):
            raise self.fault(f"changes nothing: {target} already says this", "remove the action")

    def find(self, target: str) -> list[str]:
        """Return the pointers of all nodes that the target matches, in document order."""
        try:
            found = jsonpath.find(target, self.document.data)
        except jsonpath.JSONPathError as error:
            fix = "write it as RFC 9535 says, keys as ['/order']"
            raise self.fault(f"has no valid JSONPath: {error}", fix) from error
        if not found:
            raise self.fault(f"matches nothing: {target}", _hint(self.document.data, target))
        locations = {node.location for node in found}
        ordered = sorted(locations, key=lambda steps: [str(step).zfill(9) for step in steps])
        return [join(location) for location in ordered]

    def update(self, pointer: str, update: Any) -> bool:
        value = lookup(self.document.data, pointer)
        origin = f"{self.pointer}/update"
        if isinstance(value, dict) and isinstance(update, dict):
            return self.merge(value, pointer, update, origin)
        if isinstance(value, list):
            if not isinstance(update, list):
                self.append(value, pointer, update, origin)
                return True
            return self.extend(value, pointer, update, origin)
        kind = {list: "a list", str: "a string", bool: "a flag", dict: "a mapping"}.get(
            type(value), "a value"
        )
        message = f"cannot merge into {pointer or 'the document'}, which is {kind}"
        raise self.fault(message, "target the mapping around it and update the key")

    def merge(self, target: dict[str, Any], pointer: str, update: dict[str, Any], origin: str) -> bool:
        changed = False
        for key, new in update.items():
            here, there = child(pointer, key), child(origin, key)
            old = target.get(key)
            if isinstance(old, dict) and isinstance(new, dict):
                changed |= self.merge(old, here, new, there)
            elif isinstance(old, list) and isinstance(new, list):
                changed |= self.extend(old, here, new, there)
            elif key not in target or old != new or type(old) is not type(new):
                if key in target:
                    self.document.forget(here)
                target[key] = copy.deepcopy(new)
                self.document.adopt(here, new, self.source.places, there)
                changed = True
        return changed

    def extend(self, target: list[Any], pointer: str, entries: list[Any], origin: str) -> bool:
        for number, entry in enumerate(entries):
            self.append(target, pointer, entry, child(origin, number))
        return bool(entries)

    def append(self, target: list[Any], pointer: str, entry: Any, origin: str) -> None:
        self.document.adopt(child(pointer, len(target)), entry, self.source.places, origin)
        target.append(copy.deepcopy(entry))


def _hint(data: dict[str, Any], target: str) -> str:
    """Find the longest beginning of a target that exists, and what could follow it."""
    good = "$"
    nodes: list[Any] = [data]
    for segment in jsonpath.compile(target).segments:
        longer = good + str(segment)
        values = [node.value for node in jsonpath.find(longer, data)]
        if not values:
            keys = {str(key) for node in nodes if isinstance(node, dict) for key in node}
            word = str(segment).strip("[]").strip("'\"")
            return f"{good} exists, but not what follows; {nearest(word, keys)}"
        good, nodes = longer, values
    return "check the filter"
