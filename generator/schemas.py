"""Find every schema of an OpenAPI document, never mistaking a payload for one."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from generator.document import operations
from generator.pointers import child

__all__ = ["Schema", "rebuild", "schemas", "subschemas", "top_schemas"]


@attrs.frozen
class Schema:
    """A schema where it stands."""

    pointer: str
    data: dict[str, Any]
    parent: "Schema | None" = None

    @property
    def step(self) -> str:
        """The last step of its pointer."""
        return self.pointer.rpartition("/")[2]


def _steps(schema: dict[str, Any]) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            yield (key,), schema[key]
    if isinstance(schema.get("properties"), dict):
        for name, value in schema["properties"].items():
            if isinstance(value, dict):
                yield ("properties", name), value
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            for index, value in enumerate(schema[key]):
                if isinstance(value, dict):
                    yield (key, index), value


def subschemas(schema: Schema) -> Iterator[Schema]:
    """Go through a schema and everything inside it, outermost first."""
    yield schema
    for steps, value in _steps(schema.data):
        pointer = schema.pointer
        for step in steps:
            pointer = child(pointer, step)
        yield from subschemas(Schema(pointer, value, schema))


def rebuild(schema: dict[str, Any], change: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    """Return a copy of a schema with `change` applied to it and all inside, innermost first."""
    result = dict(schema)
    for key in ("properties", "allOf", "anyOf", "oneOf"):
        if isinstance(result.get(key), (dict, list)):
            result[key] = result[key].copy()
    for steps, value in _steps(schema):
        if len(steps) == 1:
            result[steps[0]] = rebuild(value, change)  # type: ignore[index]
        else:
            result[steps[0]][steps[1]] = rebuild(value, change)  # type: ignore[index]
    return change(result)


def top_schemas(data: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Go through the outermost schemas: the mapping and the key that hold each, and its pointer."""
    components = data.get("components") or {}
    for name in components.get("schemas") or {}:
        yield components["schemas"], name, child("/components/schemas", name)
    for kind, walk in (("parameters", _parameter), ("headers", _parameter)):
        for name, value in (components.get(kind) or {}).items():
            yield from walk(value, child(f"/components/{kind}", name))
    for name, value in (components.get("requestBodies") or {}).items():
        yield from _content(value, child("/components/requestBodies", name))
    for name, value in (components.get("responses") or {}).items():
        yield from _response(value, child("/components/responses", name))
    for operation in operations(data):
        for index, parameter in enumerate(operation.data.get("parameters") or []):
            yield from _parameter(parameter, f"{operation.pointer}/parameters/{index}")
        yield from _content(operation.data.get("requestBody"), f"{operation.pointer}/requestBody")
        for status, response in (operation.data.get("responses") or {}).items():
            yield from _response(response, child(f"{operation.pointer}/responses", status))


def _parameter(value: Any, pointer: str) -> Iterator[tuple[dict[str, Any], str, str]]:
    if isinstance(value, dict) and isinstance(value.get("schema"), dict):
        yield value, "schema", f"{pointer}/schema"
    yield from _content(value, pointer)


def _content(value: Any, pointer: str) -> Iterator[tuple[dict[str, Any], str, str]]:
    if isinstance(value, dict) and isinstance(value.get("content"), dict):
        for name, media in value["content"].items():
            if isinstance(media, dict) and isinstance(media.get("schema"), dict):
                yield media, "schema", child(child(f"{pointer}/content", name), "schema")


def _response(value: Any, pointer: str) -> Iterator[tuple[dict[str, Any], str, str]]:
    yield from _content(value, pointer)
    if isinstance(value, dict) and isinstance(value.get("headers"), dict):
        for name, header in value["headers"].items():
            yield from _parameter(header, child(f"{pointer}/headers", name))


def schemas(data: dict[str, Any]) -> Iterator[Schema]:
    """Go through every schema of the document."""
    for holder, key, pointer in top_schemas(data):
        if isinstance(holder[key], dict):
            yield from subschemas(Schema(pointer, holder[key]))
