"""Two bundles, compared operation by operation."""

import re
from collections.abc import Iterator
from typing import Any

import attrs

from generator.diff.changes import Change, Level, merged
from generator.diff.parts import Parts
from generator.diff.rules import rule_changes
from generator.diff.views import Side, changed_names
from generator.document import Operation, operations

__all__ = ["compare"]

_HANDLED = {
    *("operationId", "parameters", "requestBody", "responses", "security", "x-rules", "x-effect", "tags"),
    "deprecated",
}
_WORDS = {"summary", "description", "externalDocs"}


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Return every change between two OpenAPI 3.0 documents, each once."""
    changed = changed_names(old, new)
    pair = _Pair(Side(old, changed), Side(new, changed))
    found = merged([*pair.operations(), *pair.whole()])
    return _words_last(found)


@attrs.define
class _Pair:
    old: Side
    new: Side
    models: set[tuple[str, str]] = attrs.field(factory=set)

    def operations(self) -> Iterator[Change]:
        """Pair operations by operationId, then by address, and compare each pair."""
        ours = {each.id: each for each in operations(self.old.data)}
        theirs = {each.id: each for each in operations(self.new.data)}
        pairs = {name: name for name in ours if name in theirs}
        addresses = {_address(each): name for name, each in theirs.items() if name not in pairs}
        for name, operation in ours.items():
            other = addresses.get(_address(operation))
            if name not in pairs and other is not None:
                pairs[name] = other
        for name, operation in ours.items():
            if name in pairs:
                yield from self._operation(operation, theirs[pairs[name]])
            else:
                words = f"the operation is gone ({_written(operation)})"
                yield Change(Level.BREAKING, "operation-removed", words, (name,))
        for name, operation in theirs.items():
            if name not in pairs.values():
                words = f"the operation is new ({_written(operation)})"
                yield Change(Level.COMPATIBLE, "operation-added", words, (name,))

    def _operation(self, old: Operation, new: Operation) -> list[Change]:
        found: list[Change] = []

        def emit(change: Change) -> None:
            found.append(attrs.evolve(change, operations=(new.id,)))

        if old.id != new.id:
            says = f"it was called {old.id}"
            emit(Change(Level.BREAKING, "operation-renamed", says, code_only=True))
        if _address(old) != _address(new):
            says = f"it moved from {_written(old)} to {_written(new)}"
            emit(Change(Level.BREAKING, "operation-moved", says))
        parts = Parts(self.old, self.new, emit, self.models)
        parts.parameters(_parameters(old), _parameters(new))
        parts.body(old.data.get("requestBody"), new.data.get("requestBody"))
        parts.answers(old.data.get("responses") or {}, new.data.get("responses") or {})
        parts.security(_security(self.old, old), _security(self.new, new))
        for change in rule_changes(old.data.get("x-rules"), new.data.get("x-rules")):
            emit(change)
        for change in _facts(old.data, new.data):
            emit(change)
        return found

    def whole(self) -> Iterator[Change]:
        """Compare what concerns all operations."""
        yield from self._servers()
        yield from self._schemes()
        known = (self.old.data.get("components") or {}).get("schemas") or {}
        left = (self.new.data.get("components") or {}).get("schemas") or {}
        for was, now in sorted(self.models):
            if was not in left and now not in known:
                says = f"the schema {was} is now called {now}"
                yield Change(Level.BREAKING, "schema-renamed", says, code_only=True)
        for key in ("info", "tags", "externalDocs"):
            ours, theirs = self.old.data.get(key), self.new.data.get(key)
            if key == "info":
                ours, theirs = (
                    {k: v for k, v in (d or {}).items() if k != "version"} for d in (ours, theirs)
                )
            if ours != theirs:
                yield Change(Level.WORDS, "words", key)

    def _servers(self) -> Iterator[Change]:
        ours = [server.get("url") for server in self.old.data.get("servers") or ()]
        theirs = [server.get("url") for server in self.new.data.get("servers") or ()]
        if ours[:1] != theirs[:1] and ours[:1] and theirs[:1] and ours[0] in theirs:
            says = f"the first address is now {theirs[0]} instead of {ours[0]}"
            yield Change(Level.BREAKING, "server-order-changed", says)
        for url in ours:
            if url not in theirs:
                yield Change(Level.BREAKING, "server-removed", f"the address {url} is gone")
        for url in theirs:
            if url not in ours:
                yield Change(Level.COMPATIBLE, "server-added", f"the address {url} is new")

        both = [
            (a, b) for a in self.old.data.get("servers") or () for b in self.new.data.get("servers") or ()
        ]
        if any(a.get("url") == b.get("url") and a != b for a, b in both):
            yield Change(Level.WORDS, "words", "servers")

    def _schemes(self) -> Iterator[Change]:
        ours, theirs = (
            (side.data.get("components") or {}).get("securitySchemes") or {} for side in (self.old, self.new)
        )
        for name in sorted({*ours, *theirs}):
            if name not in theirs:
                yield Change(Level.BREAKING, "security-scheme-removed", f"the key {name} is gone")
            elif name not in ours:
                yield Change(Level.COMPATIBLE, "security-scheme-added", f"the key {name} is new")
            elif _meaning(ours[name]) != _meaning(theirs[name]):
                says = f"the key {name} is sent in another way"
                yield Change(Level.BREAKING, "security-scheme-changed", says)
            elif ours[name] != theirs[name]:
                yield Change(Level.WORDS, "words", "securitySchemes")


def _facts(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """Compare what is said about an operation as such."""
    if (old.get("tags") or []) != (new.get("tags") or []):
        was, now = ", ".join(old.get("tags") or ["none"]), ", ".join(new.get("tags") or ["none"])
        says = f"its tag is now {now} instead of {was}"
        yield Change(Level.BREAKING, "tag-changed", says, code_only=True)
    if old.get("deprecated") != new.get("deprecated"):
        says = "it is deprecated now" if new.get("deprecated") else "it is no longer deprecated"
        yield Change(Level.COMPATIBLE, "deprecated-changed", says)
    if old.get("x-effect") != new.get("x-effect"):
        was, now = old.get("x-effect", "not given"), new.get("x-effect", "not given")
        says = f"its effect is described as {now} instead of {was}; clients go by it when they repeat calls"
        yield Change(Level.COMPATIBLE, "effect-changed", says)
    for key in sorted({*old, *new} - _HANDLED):
        if old.get(key) == new.get(key):
            continue
        if key in _WORDS or key.startswith("x-"):
            yield Change(Level.WORDS, "words", key)
        else:
            says = f"its {key} changed, which may mean anything"
            yield Change(Level.BREAKING, "other-changed", says)


def _parameters(operation: Operation) -> list[Any]:
    return [*(operation.path_item.get("parameters") or ()), *(operation.data.get("parameters") or ())]


def _security(side: Side, operation: Operation) -> list[dict[str, Any]]:
    own = operation.data.get("security")
    return own if own is not None else side.data.get("security") or []


def _address(operation: Operation) -> tuple[str, str]:
    """Return method and path; names of variables do not count."""
    return operation.method, re.sub(r"\{[^{}]*\}", "{}", operation.path)


def _written(operation: Operation) -> str:
    return f"{operation.method.upper()} {operation.path}"


def _meaning(scheme: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in scheme.items() if key != "description"}


def _words_last(found: list[Change]) -> list[Change]:
    """Put changes of words together, one for each set of operations."""
    words: dict[str, list[str]] = {}
    rest = [change for change in found if change.level is not Level.WORDS]
    for change in found:
        if change.level is Level.WORDS:
            for name in change.operations or ("",):
                words.setdefault(name, []).append(change.says)
    notes = [
        Change(
            Level.WORDS, "words", f"only words changed: {', '.join(sorted(set(keys)))}", (name,) * bool(name)
        )
        for name, keys in words.items()
    ]
    return merged([*rest, *notes])
