"""Two schemas, compared in the direction in which their values travel."""

from collections.abc import Callable
from typing import Any

import attrs

from generator.diff.changes import Change, Level
from generator.diff.keywords import Effect, keyword_findings, shown, type_words
from generator.diff.names import Thing, renamed
from generator.diff.rules import rule_changes
from generator.diff.views import WORDS, Side, View, shape
from generator.pointers import MISSING

__all__ = ["SchemaDiff", "thing"]

_COMPARED = {
    *("type", "enum", "format", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties", "exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "pattern"),
    *("multipleOf", "properties", "required", "additionalProperties", "items", "x-rules", "default"),
    *("readOnly", "writeOnly"),
}
_WIDER_TYPES = {("integer", "number")}


@attrs.define
class SchemaDiff:
    """Compares the schemas of one part of an operation; what it finds goes to `emit`.

    Attributes:
        old: The document that programs were written for.
        new: The document that they meet.
        is_request: Whether clients send the values; otherwise they receive them.
        emit: Takes each change, without operation and part.
        models: Collects pairs of names of schemas that stand at the same place.
    """

    old: Side
    new: Side
    is_request: bool
    emit: Callable[[Change], None]
    models: set[tuple[str, str]] = attrs.field(factory=set)
    _path: list[tuple[str, str]] = attrs.field(factory=list)

    def compare(self, old: Any, new: Any, field: str = "", *, with_null: bool = True) -> None:
        """Compare two schemas and everything inside them, and by default whether they allow null."""
        if old == new and not self.old.touches_change(old):
            return
        names = _reference(old), _reference(new)
        if all(names):
            if names in self._path:
                return
            if names[0] != names[1]:
                self.models.add(names)
        self._path.append(names)
        ours, theirs = self.old.view(old), self.new.view(new)
        self._words(ours.keywords, theirs.keywords, field)
        if with_null and ours.nullable != theirs.nullable:
            self._null(field, now=theirs.nullable)
        if ours.forms or theirs.forms:
            self._forms(ours, theirs, old, new, field)
        else:
            self._plain(ours.keywords, theirs.keywords, field)
        self._path.pop()

    def _say(self, level: Level, kind: str, says: str, field: str) -> None:
        self.emit(Change(level, kind, says, field=field))

    def _effect(self, effect: Effect, kind: str, asked: str, told: str, field: str) -> None:
        """Note a change that breaks what is sent when less is allowed, what is received when more is."""
        harmless = Effect.WIDER if self.is_request else Effect.NARROWER
        level = Level.COMPATIBLE if effect is harmless else Level.BREAKING
        self._say(level, kind, asked if self.is_request else told, field)

    def _words(self, old: dict[str, Any], new: dict[str, Any], field: str) -> None:
        for key in sorted({*old, *new}):
            if key in _COMPARED or old.get(key, MISSING) == new.get(key, MISSING):
                continue
            if key in WORDS or key.startswith("x-"):
                self._say(Level.WORDS, "words", key, "")
            else:
                says = f"{key} of {{it}} changed, which may mean anything"
                self._say(Level.BREAKING, "other-changed", says, field)

    def _null(self, field: str, *, now: bool) -> None:
        effect = Effect.WIDER if now else Effect.NARROWER
        kind = "null-added" if now else "null-removed"
        asked = "{it} may now be null" if now else "{it} must no longer be null"
        told = "{it} can now be null" if now else "{it} is never null any more"
        self._effect(effect, kind, asked, told, field)

    def _forms(self, ours: View, theirs: View, old: Any, new: Any, field: str) -> None:
        """Compare the branches of oneOf or anyOf; a plain schema counts as the only branch."""
        before = list(ours.forms or (old,))
        after = list(theirs.forms or (new,))
        pairs = []
        for same in (_same_name, self._same_shape, self._same_type):
            for branch in list(before):
                match = next((other for other in after if same(branch, other)), None)
                if match is not None:
                    before.remove(branch)
                    after.remove(match)
                    pairs.append((branch, match))
        for branch, match in pairs:
            # What is only written as a choice because of null was compared with null already.
            self.compare(branch, match, field, with_null=bool(ours.forms and theirs.forms))
        for branch in before:
            words = self._form_words(self.old, branch)
            self._effect(
                Effect.NARROWER,
                "form-removed",
                f"{{it}} is no longer taken as {words}",
                f"{{it}} is never {words} any more",
                field,
            )
        for branch in after:
            words = self._form_words(self.new, branch)
            self._effect(
                Effect.WIDER,
                "form-added",
                f"{{it}} may now be {words} too",
                f"{{it}} can now be {words}, which programs may not expect",
                field,
            )

    def _same_shape(self, one: Any, other: Any) -> bool:
        return shape(self.old.view(one).keywords) == shape(self.new.view(other).keywords)

    def _same_type(self, one: Any, other: Any) -> bool:
        return type_words(self.old.view(one).keywords) == type_words(self.new.view(other).keywords)

    def _form_words(self, side: Side, branch: Any) -> str:
        name = _reference(branch)
        words = type_words(side.view(branch).keywords)
        return f"{words} ({name})" if name else words

    def _plain(self, old: dict[str, Any], new: dict[str, Any], field: str) -> None:
        was, now = old.get("type"), new.get("type")
        if was != now and not self._type(was, now, type_words(old), type_words(new), field):
            return
        for finding in keyword_findings(old, new):
            self._effect(finding.effect, finding.kind, finding.asked, finding.told, field)
        self._default(old, new, field)
        if self.is_request:
            self._rules(old, new, field)
        self._properties(old, new, field)
        if "items" in old or "items" in new:
            self.compare(old.get("items", {}), new.get("items", {}), f"{field}[]")
        self._additional(old.get("additionalProperties", True), new.get("additionalProperties", True), field)

    def _type(self, was: Any, now: Any, old: str, new: str, field: str) -> bool:
        """Compare types; tell whether going on makes sense."""
        clause = f"{{it}} is now {new} instead of {old}"
        if now is None or (was, now) in _WIDER_TYPES:
            self._effect(Effect.WIDER, "type-widened", clause, clause, field)
        elif was is None or (now, was) in _WIDER_TYPES:
            self._effect(Effect.NARROWER, "type-narrowed", clause, clause, field)
        else:
            self._effect(Effect.OTHER, "type-changed", clause, clause, field)
            return False
        return True

    def _default(self, old: dict[str, Any], new: dict[str, Any], field: str) -> None:
        was, now = old.get("default"), new.get("default")
        if was == now:
            return
        if not self.is_request:
            self._say(Level.WORDS, "words", "default", "")
            return
        level = Level.COMPATIBLE if was is None or now is None else Level.BREAKING
        says = f"left out, {{it}} now means {shown(now)} instead of {shown(was)}"
        self._say(level, "default-changed", says, field)

    def _rules(self, old: dict[str, Any], new: dict[str, Any], field: str) -> None:
        for change in rule_changes(old.get("x-rules"), new.get("x-rules")):
            self.emit(attrs.evolve(change, field=field))

    def _properties(self, old: dict[str, Any], new: dict[str, Any], field: str) -> None:
        ours, theirs = old.get("properties") or {}, new.get("properties") or {}
        needed, needs = set(old.get("required") or ()), set(new.get("required") or ())
        before = {name: thing(ours[name]) for name in ours if name not in theirs}
        after = {name: thing(theirs[name]) for name in theirs if name not in ours}
        names = renamed(before, after)
        for name in before:
            if name in names:
                says = f"{{it}} is now called `{names[name]}`"
                self._say(Level.BREAKING, "property-renamed", says, _inside(field, name))
            else:
                says = "{it} is no longer taken" if self.is_request else "{it} is gone"
                self._say(Level.BREAKING, "property-removed", says, _inside(field, name))
        for name in after:
            if name not in names.values():
                self._added(_inside(field, name), needed=name in needs)
        for name in ours:
            if name in theirs:
                if (name in needed) != (name in needs):
                    self._required(_inside(field, name), now=name in needs)
                self.compare(ours[name], theirs[name], _inside(field, name))

    def _added(self, field: str, *, needed: bool) -> None:
        if not self.is_request:
            self._say(Level.COMPATIBLE, "property-added", "{it} is new", field)
        elif needed:
            self._say(Level.BREAKING, "required-property-added", "{it} is new and must be sent", field)
        else:
            self._say(Level.COMPATIBLE, "property-added", "{it} can now be sent", field)

    def _required(self, field: str, *, now: bool) -> None:
        effect = Effect.NARROWER if now else Effect.WIDER
        kind = "required-added" if now else "required-removed"
        asked = "{it} must now be sent" if now else "{it} may now be left out"
        told = "{it} is now always there" if now else "{it} may now be missing"
        self._effect(effect, kind, asked, told, field)

    def _additional(self, was: Any, now: Any, field: str) -> None:
        if was == now and not self.old.touches_change(was):
            return
        if isinstance(was, dict) and isinstance(now, dict):
            self.compare(was, now, f"{field}.*" if field else "*")
            return
        # True allows everything, False nothing, a schema something between.
        narrower = was is True or now is False
        clause = "fields of {it} that are not listed are " + (
            "restricted" if narrower else "allowed more freely"
        )
        effect = Effect.NARROWER if narrower else Effect.WIDER
        self._effect(effect, "additional-properties-changed", clause, clause, field)


def thing(value: Any) -> Thing:
    """Return what tells whether a schema or a parameter came back under another name."""
    described = value.get("description") if isinstance(value, dict) else None
    return Thing(shape(value), str(described or ""))


def _reference(schema: Any) -> str:
    target = schema.get("$ref") if isinstance(schema, dict) else None
    return target.rpartition("/")[2] if isinstance(target, str) else ""


def _same_name(one: Any, other: Any) -> bool:
    return bool(_reference(one)) and _reference(one) == _reference(other)


def _inside(field: str, name: str) -> str:
    return f"{field}.{name}" if field else name
