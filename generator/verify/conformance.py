"""Hold answers against the 3.1 bundle, and say of every difference which schema it is about."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any
from urllib.parse import quote

import attrs
import jsonschema_rs

from generator.openapi31 import convert
from generator.pointers import child, join
from generator.verify.findings import Findings
from generator.verify.redact import is_name, is_word, shown
from generator.verify.schemas import Site, kind_of, locate, parts, property_sites, site_at
from generator.verify.spec import Spec

__all__ = ["Conformance"]

_URI = "urn:bundle"
_KIND = jsonschema_rs.ValidationErrorKind
_LIMITS = {
    _KIND.MinLength: "minLength",
    _KIND.MaxLength: "maxLength",
    _KIND.Minimum: "minimum",
    _KIND.Maximum: "maximum",
    _KIND.ExclusiveMinimum: "minimum",
    _KIND.ExclusiveMaximum: "maximum",
    _KIND.MinItems: "minItems",
    _KIND.MaxItems: "maxItems",
    _KIND.MinProperties: "minProperties",
    _KIND.MaxProperties: "maxProperties",
    _KIND.Pattern: "pattern",
    _KIND.Format: "format",
    _KIND.UniqueItems: "uniqueItems",
    _KIND.MultipleOf: "multipleOf",
    _KIND.AdditionalProperties: "additionalProperties",
}


@attrs.define(eq=False, slots=False)
class Conformance:
    """Checks bodies against schemas of one bundle; what it finds goes into `findings`."""

    spec: Spec
    findings: Findings
    known: frozenset[str] = frozenset()
    """Pointers of fields that the bundle leaves out on purpose."""
    _validators: dict[str, jsonschema_rs.Validator] = attrs.field(factory=dict)

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([(_URI, convert(self.spec.data))], draft=jsonschema_rs.Draft202012)

    def validator(self, at: str) -> jsonschema_rs.Validator:
        """Return the validator of the schema at a pointer."""
        if at not in self._validators:
            self._validators[at] = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_URI}#{quote(at, safe='/~$')}"}, registry=self._registry, validate_formats=True
            )
        return self._validators[at]

    def check(self, operation: str, at: str, body: Any) -> bool:
        """Hold a body against the schema at a pointer; tell whether it is as described."""
        errors = list(self.validator(at).iter_errors(body))
        for error in errors:
            for precise in _precise(error):
                self._note(operation, at, body, precise)
        self._extras(operation, site_at(self.spec, at), body)
        return not errors

    def fits(self, at: str, body: Any) -> bool:
        """Tell whether a body is at least of the shape at a pointer: right at its top."""
        return all(error.instance_path for error in self.validator(at).iter_errors(body))

    def _note(self, operation: str, at: str, body: Any, error: jsonschema_rs.ValidationError) -> None:
        path = list(error.instance_path)
        site = locate(self.spec, at, path) or Site(at, at)
        where, pointer = _words(path), join(path)
        value = body
        for step in path:
            value = value[step]
        kind = error.kind

        def note(what: str, target: str, says: str, detail: Any = None, values: Iterable[Any] = ()) -> None:
            sentence = f"{where} {says}"
            self.findings.add(what, target, sentence, operation, body=pointer, detail=detail, values=values)

        if isinstance(kind, _KIND.Required):
            where = f"`{_inside(where, str(kind.property))}`"
            note("missing", self._required(site, str(kind.property)), "can be missing")
        elif value is None:
            note("null", site.pointer, "can be null")
        elif isinstance(kind, (_KIND.Enum, _KIND.Constant)) and self._has_enum(site):
            detail = value if is_word(value) else "other values"
            note("enum", self._holder(site, "enum"), f"can be {shown(value)}, which is not listed", detail)
        elif type(kind) in _LIMITS:
            keyword = _LIMITS[type(kind)]
            note("limit", self._holder(site, keyword), f"is outside of what {keyword} allows", keyword)
        else:
            note("type", site.pointer, f"can be {_article(kind_of(value))}", kind_of(value), [value])

    def _required(self, site: Site, name: str) -> str:
        """Return the pointer of a field that a schema requires."""
        for part in parts(self.spec, site):
            if name in (self.spec.value(part.definition).get("required") or ()):
                return child(f"{part.definition}/properties", name)
        return child(f"{site.definition}/properties", name)

    def _has_enum(self, site: Site) -> bool:
        return any("enum" in self.spec.value(part.definition) for part in parts(self.spec, site))

    def _holder(self, site: Site, keyword: str) -> str:
        """Return the pointer of the schema, at a site, that has a keyword."""
        for part in parts(self.spec, site):
            if keyword in self.spec.value(part.definition):
                return part.definition
        return site.definition

    def _extras(self, operation: str, site: Site, value: Any, path: tuple[str | int, ...] = ()) -> None:
        """Note fields that the bundle does not have."""
        if isinstance(value, list):
            if inner := self._items(site):
                for index, item in enumerate(value):
                    self._extras(operation, inner, item, (*path, index))
        elif isinstance(value, dict):
            known = property_sites(self.spec, site)
            is_map = any(
                isinstance(self.spec.value(part.definition).get("additionalProperties"), dict)
                for part in parts(self.spec, site)
            )
            for name, item in value.items():
                here = (*path, name)
                if name in known:
                    self._extras(operation, known[name], item, here)
                elif known and not is_map and is_name(name):
                    at = child(f"{self._holder(site, 'properties')}/properties", name)
                    if at not in self.known:
                        says = f"{_words(list(here))} is not described"
                        self.findings.add("extra", at, says, operation, body=join(here), values=[item])

    def _items(self, site: Site) -> Site | None:
        """Return the schema of the items of a list."""
        for part in parts(self.spec, site):
            if "items" in self.spec.value(part.definition):
                return site_at(self.spec, f"{part.definition}/items")
        return None


_BODY = "the body"


def _words(path: list[str | int]) -> str:
    """Write a path as fields have it; positions in lists do not count."""
    text = ""
    for step in path:
        name = "[]" if isinstance(step, int) else (step if is_name(step) else "*")
        text += name if name == "[]" or not text else f".{name}"
    return f"`{text}`" if text else _BODY


def _inside(where: str, name: str) -> str:
    return name if where == _BODY else f"{where.strip('`')}.{name}"


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aio" else f"a {kind}"


def _precise(error: jsonschema_rs.ValidationError) -> Iterator[jsonschema_rs.ValidationError]:
    """Go from an error of a choice to those of the branch that was meant, when one can be told."""
    if not isinstance(error.kind, (_KIND.OneOfNotValid, _KIND.AnyOf)):
        yield error
        return
    here = list(error.instance_path)
    meant = [branch for branch in error.kind.context if not any(_is_misfit(each, here) for each in branch)]
    if not meant:
        yield error
        return
    for inner in min(meant, key=len):
        yield from _precise(inner)


def _is_misfit(error: jsonschema_rs.ValidationError, path: list[str | int]) -> bool:
    """Tell whether an error says that a value is of another kind altogether."""
    if list(error.instance_path) != path:
        return False
    kind = error.kind
    if isinstance(kind, _KIND.Enum):
        return list(kind.options) == [None]
    return isinstance(kind, (_KIND.Type, _KIND.FalseSchema))
