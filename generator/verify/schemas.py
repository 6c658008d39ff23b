"""Find the schema that a value of an answer belongs to: where it is written, and where it is used."""

from collections.abc import Iterator
from typing import Any

import attrs

from generator.pointers import child
from generator.verify.redact import is_name
from generator.verify.spec import Spec

__all__ = ["Site", "inferred", "kind_of", "locate", "parts", "property_sites", "site_at"]


@attrs.frozen
class Site:
    """A schema of the bundle: the pointer that stands at the place, and what it refers to."""

    pointer: str
    definition: str


def locate(spec: Spec, root: str, path: list[str | int]) -> Site | None:
    """Return the schema of the value at a path of a body, None when the bundle describes none there."""
    sites = [site_at(spec, root)]
    for step in path:
        sites = [inner for site in sites for inner in _inside(spec, site, step)]
    return sites[0] if sites else None


def site_at(spec: Spec, pointer: str) -> Site:
    """Return the site of a pointer."""
    return Site(pointer, spec.follow(pointer)[0])


def _inside(spec: Spec, site: Site, step: str | int) -> Iterator[Site]:
    for part in parts(spec, site):
        schema = spec.value(part.definition)
        if isinstance(step, int):
            if "items" in schema:
                yield site_at(spec, f"{part.definition}/items")
        elif step in (schema.get("properties") or {}):
            yield site_at(spec, child(f"{part.definition}/properties", step))
        elif isinstance(schema.get("additionalProperties"), dict):
            yield site_at(spec, f"{part.definition}/additionalProperties")


def parts(spec: Spec, site: Site) -> Iterator[Site]:
    """Go through a schema and all branches of allOf, oneOf and anyOf in it."""
    yield site
    schema = spec.value(site.definition)
    for key in ("allOf", "oneOf", "anyOf"):
        for index in range(len(schema.get(key) or ())):
            yield from parts(spec, site_at(spec, f"{site.definition}/{key}/{index}"))


def property_sites(spec: Spec, site: Site) -> dict[str, Site]:
    """Return the fields that the bundle knows at a place, in any form that it may take."""
    found: dict[str, Site] = {}
    for part in parts(spec, site):
        for name in spec.value(part.definition).get("properties") or {}:
            found.setdefault(name, site_at(spec, child(f"{part.definition}/properties", name)))
    return found


def kind_of(value: Any) -> str:
    """Name the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def inferred(values: list[Any]) -> dict[str, Any]:
    """Return an OpenAPI 3.0 schema for some values, without any of the values themselves."""
    real = [value for value in values if value is not None]
    kinds = list(dict.fromkeys(kind_of(value) for value in real))
    if set(kinds) == {"integer", "number"}:
        kinds = ["number"]
    schema: dict[str, Any]
    if not kinds:
        schema = {"type": "object"}
    elif len(kinds) > 1:
        schema = {"oneOf": [inferred([value for value in real if _is_of(value, kind)]) for kind in kinds]}
    elif kinds == ["array"]:
        items = [item for value in real for item in value]
        schema = {"type": "array", "items": inferred(items) if items else {}}
    elif kinds == ["object"]:
        names = dict.fromkeys(name for value in real for name in value)
        if not all(is_name(name) for name in names):
            names = {}
        fields = {name: inferred([value[name] for value in real if name in value]) for name in names}
        schema = {"type": "object", **({"properties": fields} if fields else {})}
    else:
        schema = {"type": kinds[0]}
    return schema | ({"nullable": True} if len(real) < len(values) else {})


def _is_of(value: Any, kind: str) -> bool:
    own = kind_of(value)
    return own == kind or (kind == "number" and own == "integer")
