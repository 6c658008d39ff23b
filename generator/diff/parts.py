"""The parts of an operation: parameters, request body, answers, security."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from generator.diff.changes import Change, Level
from generator.diff.names import Thing, renamed
from generator.diff.schemas import SchemaDiff, thing
from generator.diff.views import WORDS, Side

__all__ = ["Parts"]

_PARAMETER = {"name", "in", "required", "schema", "content"}


@attrs.frozen
class Parts:
    """Compares the parts of one operation in two documents; what it finds goes to `emit`."""

    old: Side
    new: Side
    emit: Callable[[Change], None]
    models: set[tuple[str, str]]

    def parameters(self, old: list[Any], new: list[Any]) -> None:
        """Compare parameters; what tells them apart is their name and where they stand."""
        ours, theirs = _keyed(self.old, old), _keyed(self.new, new)
        moved = self._moved(ours, theirs)
        before = {key: value for key, value in ours.items() if key not in theirs and key not in moved}
        after = {key: value for key, value in theirs.items() if key not in ours and key not in moved.values()}
        pairs = dict(_renamed(before, after))
        for key in before:
            if key in pairs:
                says = f"it is now called `{pairs[key][0]}`"
                self._parameter(Level.BREAKING, "parameter-renamed", says, key, code=key[1] == "path")
            else:
                self._parameter(Level.BREAKING, "parameter-removed", "it is no longer taken", key)
        for key, value in after.items():
            if key not in pairs.values():
                self._added(key, needed=value.get("required") is True)
        for key, target in {**{key: key for key in ours if key in theirs}, **moved, **pairs}.items():
            self._compare(key, ours[key], theirs[target])

    def _moved(
        self, ours: dict[tuple[str, str], Any], theirs: dict[tuple[str, str], Any]
    ) -> dict[tuple[str, str], tuple[str, str]]:
        moved = {}
        for key in ours:
            if key not in theirs:
                places = [other for other in theirs if other[0] == key[0] and other not in ours]
                if places:
                    moved[key] = places[0]
                    says = f"it now belongs into the {places[0][1]} instead of the {key[1]}"
                    self._parameter(Level.BREAKING, "parameter-moved", says, key)
        return moved

    def _added(self, key: tuple[str, str], *, needed: bool) -> None:
        if needed:
            self._parameter(Level.BREAKING, "required-parameter-added", "it is new and must be sent", key)
        else:
            self._parameter(Level.COMPATIBLE, "parameter-added", "it can now be sent", key)

    def _parameter(
        self, level: Level, kind: str, says: str, key: tuple[str, str], *, code: bool = False
    ) -> None:
        self.emit(Change(level, kind, says, part=_part(key), code_only=code))

    def _compare(self, key: tuple[str, str], old: dict[str, Any], new: dict[str, Any]) -> None:
        needed, needs = old.get("required") is True, new.get("required") is True
        if needed != needs:
            level = Level.BREAKING if needs else Level.COMPATIBLE
            says = "it must now be sent" if needs else "it may now be left out"
            self._parameter(level, "required-added" if needs else "required-removed", says, key)
        for word in sorted({*old, *new}):
            if word in _PARAMETER or old.get(word) == new.get(word):
                continue
            if word in WORDS or word.startswith("x-"):
                self.emit(Change(Level.WORDS, "words", word))
            else:
                says = f"the way it is written changed ({word})"
                self._parameter(Level.BREAKING, "parameter-style-changed", says, key)

        def said(change: Change) -> None:
            part = "" if change.level is Level.WORDS else _part(key)
            self.emit(attrs.evolve(change, part=part))

        diff = SchemaDiff(self.old, self.new, is_request=True, emit=said, models=self.models)
        diff.compare(_schema_of(old), _schema_of(new))

    def body(self, old: Any, new: Any) -> None:
        """Compare request bodies."""
        ours, theirs = self.old.follow(old), self.new.follow(new)
        if not ours and not theirs:
            return
        if not theirs:
            self._request(Level.BREAKING, "body-removed", "no body is taken any more")
            return
        needed = bool(ours) and ours.get("required") is True
        needs = theirs.get("required") is True
        if not ours:
            level = Level.BREAKING if needs else Level.COMPATIBLE
            self._request(
                level, "body-added", "a body must now be sent" if needs else "a body can now be sent"
            )
            return
        if needed != needs:
            level = Level.BREAKING if needs else Level.COMPATIBLE
            says = "a body must now be sent" if needs else "the body may now be left out"
            self._request(level, "required-added" if needs else "required-removed", says)
        self._words(ours, theirs)
        self._content(ours, theirs, "request", ())

    def _request(self, level: Level, kind: str, says: str) -> None:
        self.emit(Change(level, kind, says, part="request"))

    def answers(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        """Compare answers by status."""
        for status in old:
            if status not in new:
                self._status(status, gone=True)
        for status in new:
            if status not in old:
                self._status(status, gone=False)
        for status, described in old.items():
            if status in new:
                ours, theirs = self.old.follow(described), self.new.follow(new[status])
                self._words(ours, theirs)
                self._content(ours, theirs, "answer", (status,))
                self._headers(ours.get("headers") or {}, theirs.get("headers") or {}, status)
                if ours.get("links") != theirs.get("links"):
                    self.emit(Change(Level.WORDS, "words", "links"))

    def _status(self, status: str, *, gone: bool) -> None:
        # A program has to live with any failure, but knows successes one by one.
        is_success = status.startswith("2")
        level = Level.BREAKING if is_success else Level.COMPATIBLE
        says = "it is no longer described" if gone else "it is new"
        kind = "status-removed" if gone else "status-added"
        self.emit(Change(level, kind, says, part="answer", statuses=(status,)))

    def _headers(self, old: dict[str, Any], new: dict[str, Any], status: str) -> None:
        for name in sorted({*old, *new}):
            part, statuses = "answer", (status,)
            if name not in new:
                says = f"the header {name} is gone"
                self.emit(Change(Level.BREAKING, "header-removed", says, part=part, statuses=statuses))
            elif name not in old:
                says = f"the header {name} is new"
                self.emit(Change(Level.COMPATIBLE, "header-added", says, part=part, statuses=statuses))
            elif self.old.follow(old[name]) != self.new.follow(new[name]):
                says = f"the header {name} changed"
                self.emit(Change(Level.BREAKING, "header-changed", says, part=part, statuses=statuses))

    def _words(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        if old.get("description") != new.get("description"):
            self.emit(Change(Level.WORDS, "words", "description"))

    def _content(
        self, old: dict[str, Any], new: dict[str, Any], part: str, statuses: tuple[str, ...]
    ) -> None:
        ours, theirs = old.get("content") or {}, new.get("content") or {}

        def say(change: Change) -> None:
            if change.level is Level.WORDS:
                self.emit(change)
            else:
                self.emit(attrs.evolve(change, part=part, statuses=statuses))

        for kind in ours:
            if kind not in theirs:
                verb = "no longer taken" if part == "request" else "no longer answered"
                say(Change(Level.BREAKING, "content-type-removed", f"{kind} is {verb}"))
        for kind in theirs:
            if kind not in ours:
                level = Level.COMPATIBLE if part == "request" or ours else Level.BREAKING
                says = f"{kind} is now {'taken' if part == 'request' else 'answered'} too"
                say(Change(level, "content-type-added", says))
        for kind in ours:
            if kind in theirs:
                if ours[kind].get("example") != theirs[kind].get("example"):
                    say(Change(Level.WORDS, "words", "example"))
                diff = SchemaDiff(self.old, self.new, part == "request", say, self.models)
                diff.compare(ours[kind].get("schema", {}), theirs[kind].get("schema", {}))

    def security(self, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> None:
        """Compare the ways to prove who is calling; each is one of several."""
        ours, theirs = [_needs(way) for way in old], [_needs(way) for way in new]
        open_before, open_after = not ours or frozenset() in ours, not theirs or frozenset() in theirs
        if open_before and not open_after:
            self.emit(Change(Level.BREAKING, "security-added", "it can no longer be called without a key"))
        elif open_after and not open_before:
            self.emit(Change(Level.COMPATIBLE, "security-removed", "it can now be called without a key"))
        for way in ours:
            if way and not open_after and not any(other <= way for other in theirs):
                says = f"a call with {_names(way)} alone is no longer accepted"
                self.emit(Change(Level.BREAKING, "security-changed", says))
        for way in theirs:
            if way and not open_before and not any(other <= way for other in ours):
                self.emit(Change(Level.COMPATIBLE, "security-way-added", f"it accepts {_names(way)}"))


def _keyed(side: Side, parameters: list[Any]) -> dict[tuple[str, str], dict[str, Any]]:
    followed = [side.follow(parameter) for parameter in parameters]
    return {(each.get("name", ""), each.get("in", "")): each for each in followed}


def _renamed(
    before: dict[tuple[str, str], Any], after: dict[tuple[str, str], Any]
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    for place in sorted({key[1] for key in before}):
        ours = {name: _thing(value) for (name, where), value in before.items() if where == place}
        theirs = {name: _thing(value) for (name, where), value in after.items() if where == place}
        if place == "path":
            # The path itself tells which is which: the variables stand in order.
            yield from (((a, place), (b, place)) for a, b in zip(ours, theirs, strict=False))
            continue
        for name, other in renamed(ours, theirs).items():
            yield (name, place), (other, place)


def _thing(parameter: dict[str, Any]) -> Thing:
    return thing({key: value for key, value in parameter.items() if key != "name"})


def _schema_of(parameter: dict[str, Any]) -> Any:
    content: dict[str, Any] = next(iter((parameter.get("content") or {}).values()), {})
    return parameter.get("schema", content.get("schema", {}))


def _part(key: tuple[str, str]) -> str:
    return f"parameter `{key[0]}` ({key[1]})"


def _needs(way: dict[str, Any]) -> frozenset[tuple[str, str]]:
    """Return what one way asks for: schemes, each with its scopes."""
    return frozenset((name, scope) for name, scopes in way.items() for scope in (scopes or [""]))


def _names(way: frozenset[tuple[str, str]]) -> str:
    words = [f"{name} ({scope})" if scope else name for name, scope in sorted(way)]
    return " and ".join(words)
