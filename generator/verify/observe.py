"""Remember of answers what kinds of values stood where, so that errata can be judged by it."""

from collections import Counter
from typing import Any

import attrs

from generator.pointers import child
from generator.verify.conformance import Conformance
from generator.verify.redact import is_word
from generator.verify.schemas import Site, kind_of, site_at
from generator.verify.spec import Spec

__all__ = ["Observations", "Seen"]

_MOST = 100


@attrs.define
class Seen:
    """What was seen at one schema of the bundle."""

    count: int = 0
    kinds: Counter[str] = attrs.field(factory=Counter)
    keys: Counter[str] = attrs.field(factory=Counter)
    """In how many objects each field was."""
    words: set[Any] = attrs.field(factory=set)
    """Values that look like words of the API."""
    forms: Counter[int] = attrs.field(factory=Counter)
    """How often each branch of a choice fitted."""

    @property
    def real(self) -> int:
        """Count values other than null."""
        return self.count - self.kinds["null"]


@attrs.define
class Observations:
    """What was seen, by pointer into the bundle."""

    spec: Spec
    conformance: Conformance
    _seen: dict[str, Seen] = attrs.field(factory=dict)

    def at(self, pointer: str) -> Seen:
        """Return what was seen at a schema; nothing, when no answer had it."""
        return self._seen.get(pointer, Seen())

    def walk(self, pointer: str, value: Any) -> None:
        """Take note of a value and of everything inside it."""
        self._walk(site_at(self.spec, pointer), value)

    def _walk(self, site: Site, value: Any) -> None:
        for pointer in dict.fromkeys((site.pointer, site.definition)):
            seen = self._seen.setdefault(pointer, Seen())
            seen.count += 1
            seen.kinds[kind_of(value)] += 1
            if isinstance(value, dict):
                seen.keys.update(value.keys())
            elif not isinstance(value, list) and is_word(value) and len(seen.words) < _MOST:
                seen.words.add(value)
        self._inside(site, value)

    def _inside(self, site: Site, value: Any) -> None:
        schema = self.spec.value(site.definition)
        for index in range(len(schema.get("allOf") or ())):
            self._walk(site_at(self.spec, f"{site.definition}/allOf/{index}"), value)
        for key in ("oneOf", "anyOf"):
            self._choose(site, key, len(schema.get(key) or ()), value)
        if isinstance(value, list) and "items" in schema:
            for item in value:
                self._walk(site_at(self.spec, f"{site.definition}/items"), item)
        elif isinstance(value, dict):
            known = schema.get("properties") or {}
            for name, item in value.items():
                if name in known:
                    self._walk(site_at(self.spec, child(f"{site.definition}/properties", name)), item)
                elif isinstance(schema.get("additionalProperties"), dict):
                    self._walk(site_at(self.spec, f"{site.definition}/additionalProperties"), item)

    def _choose(self, site: Site, key: str, branches: int, value: Any) -> None:
        for index in range(branches):
            branch = f"{site.definition}/{key}/{index}"
            if self.conformance.validator(branch).is_valid(value):
                for pointer in {site.pointer, site.definition}:
                    self._seen[pointer].forms[index] += 1
                self._walk(site_at(self.spec, branch), value)
                return
